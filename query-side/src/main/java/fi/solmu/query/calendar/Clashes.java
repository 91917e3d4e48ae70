package fi.solmu.query.calendar;

import fi.solmu.kernel.calendar.Occurrence;
import fi.solmu.kernel.calendar.OccurrenceState;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
import fi.solmu.query.calendar.CalendarTable.RingRow;
import fi.solmu.query.calendar.ClashesView.ClashView;
import fi.solmu.query.calendar.ClashesView.ClashingView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what can't be attended in two networks: at the same time, or on the same day where one of the two takes whole days. */
final class Clashes {

    /** What takes longer is a season, during which people meet elsewhere all the same. */
    private static final int MOST_DAYS = 7;

    private static final Comparator<ClashView> BY_DAY = Comparator.comparing(
                    (ClashView clash) -> clash.here().startsAt())
            .thenComparing(clash -> clash.there().startsAt())
            .thenComparing(clash -> clash.there().entryId());

    /** A network's clock on the day that was asked for. */
    record ClockOf(UUID network, Map<String, String> name, ZoneId zone, List<RingRow> rings, List<EntryRow> entries) {}

    private final int year;
    private final Map<LocalDate, List<ClashingView>> here = new HashMap<>();
    private final List<ClashView> clashes = new ArrayList<>();

    Clashes(int year, ClockOf own) {
        this.year = year;
        for (ClashingView each : encounters(own)) {
            each.start()
                    .datesUntil(each.end().plusDays(1))
                    .forEach(day -> here.computeIfAbsent(day, first -> new ArrayList<>())
                            .add(each));
        }
    }

    Clashes with(ClockOf other) {
        for (ClashingView there : encounters(other)) {
            there.start()
                    .datesUntil(there.end().plusDays(1))
                    .flatMap(day -> here.getOrDefault(day, List.of()).stream())
                    .distinct()
                    .forEach(each -> compare(each, there));
        }
        return this;
    }

    List<ClashView> found() {
        return clashes.stream().sorted(BY_DAY).toList();
    }

    private void compare(ClashingView here, ClashingView there) {
        if (here.allDay() || there.allDay()) {
            clashes.add(new ClashView("same-day", here, there));
        } else if (here.startsAt().isBefore(there.endsAt()) && there.startsAt().isBefore(here.endsAt())) {
            clashes.add(new ClashView("same-time", here, there));
        }
    }

    /** What people are to come to in the year; the rhythms of the world around are nobody's. */
    private List<ClashingView> encounters(ClockOf clock) {
        Set<UUID> external = clock.rings().stream()
                .filter(RingRow::external)
                .map(RingRow::id)
                .collect(Collectors.toSet());
        List<ClashingView> encounters = new ArrayList<>();
        for (EntryRow entry : clock.entries()) {
            if (!external.contains(entry.plan().ringId().value())) {
                for (Occurrence occurrence : entry.plan().occurrences(clock.zone())) {
                    Slot slot = occurrence.shifted(entry.plan().details().weekendShift());
                    if (occurrence.state() != OccurrenceState.CANCELLED && isShort(slot) && isOfTheYear(slot)) {
                        encounters.add(encounter(clock, entry, occurrence, slot));
                    }
                }
            }
        }
        return encounters;
    }

    private static boolean isShort(Slot slot) {
        return ChronoUnit.DAYS.between(slot.start(), slot.end()) < MOST_DAYS;
    }

    private boolean isOfTheYear(Slot slot) {
        return slot.start().getYear() == year || slot.end().getYear() == year;
    }

    private static ClashingView encounter(ClockOf clock, EntryRow entry, Occurrence occurrence, Slot slot) {
        ZoneId zone = entry.plan().schedule().zone(clock.zone());
        Instant start = Occurrence.startsAt(slot, zone);
        Instant end = Occurrence.endsAt(slot, zone);
        return new ClashingView(
                clock.network(),
                clock.name(),
                entry.id(),
                entry.name(),
                entry.plan().details().title().texts(),
                entry.plan().ringId().value(),
                occurrence.date(),
                slot.start(),
                slot.end(),
                slot.allDay(),
                start,
                end);
    }
}
