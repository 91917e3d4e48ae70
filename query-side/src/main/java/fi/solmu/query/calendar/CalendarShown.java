package fi.solmu.query.calendar;

import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.Occurrence;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Words;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
import fi.solmu.query.calendar.CalendarTable.RingRow;
import fi.solmu.query.calendar.CalendarView.CalendarEntryView;
import fi.solmu.query.calendar.CalendarView.OccurrenceView;
import fi.solmu.query.calendar.CalendarView.RingView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a network's clock on one day, rings and members by what they are called. */
final class CalendarShown {

    private final ZoneId zone;
    private final List<RingRow> rings;
    private final List<EntryRow> entries;
    private final Map<UUID, String> ringNames = new HashMap<>();
    private final Map<UUID, String> members = new HashMap<>();

    CalendarShown(ZoneId zone, List<RingRow> rings, List<EntryRow> entries, List<Seat> seats) {
        this.zone = zone;
        this.rings = rings;
        this.entries = entries;
        rings.forEach(ring -> ringNames.put(ring.id(), ring.name()));
        seats.forEach(seat -> members.put(seat.id(), seat.name()));
    }

    CalendarView view(int year, LocalDate asOf) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<OccurrenceView> all = entries.stream()
                .flatMap(entry -> occurrences(entry).stream())
                .sorted(Comparator.comparing(OccurrenceView::date).thenComparing(OccurrenceView::startsAt))
                .toList();
        return new CalendarView(
                year,
                asOf,
                zone.getId(),
                rings.stream().map(CalendarShown::ring).toList(),
                entries.stream().map(this::entry).toList(),
                all.stream().filter(each -> each.date().getYear() == year).toList(),
                all.stream()
                        .filter(each ->
                                each.date().isBefore(first) && !each.end().isBefore(first))
                        .toList());
    }

    private List<OccurrenceView> occurrences(EntryRow entry) {
        return entry.plan().occurrences(zone).stream()
                .map(occurrence -> occurrence(entry, occurrence))
                .toList();
    }

    private OccurrenceView occurrence(EntryRow entry, Occurrence occurrence) {
        EntryPlan plan = entry.plan();
        ZoneId zoneOfTimes = plan.schedule().zone(zone);
        Slot slot = occurrence.shifted(plan.details().weekendShift());
        boolean shifted = !slot.equals(occurrence.slot());
        return new OccurrenceView(
                entry.id(),
                entry.name(),
                plan.ringId().value(),
                nameOfRing(plan.ringId().value()),
                occurrence.date(),
                shifted ? slot.start() : null,
                slot.start(),
                slot.end(),
                slot.allDay(),
                Occurrence.startsAt(slot, zoneOfTimes),
                Occurrence.endsAt(slot, zoneOfTimes),
                Words.spell(occurrence.state()),
                occurrence.preparation(plan.details()));
    }

    private static RingView ring(RingRow ring) {
        return new RingView(ring.id(), ring.name(), ring.title(), ring.colour(), ring.order(), ring.external());
    }

    private CalendarEntryView entry(EntryRow entry) {
        EntryPlan plan = entry.plan();
        Schedule schedule = plan.schedule();
        EntryDetails details = plan.details();
        LearningForm form = details.form();
        LocalText place = details.place();
        MemberId responsible = plan.responsible();
        return new CalendarEntryView(
                entry.id(),
                entry.name(),
                plan.ringId().value(),
                nameOfRing(plan.ringId().value()),
                details.title().texts(),
                form == null ? null : Words.spell(form),
                place == null ? null : place.texts(),
                value(responsible),
                responsible == null ? null : members.getOrDefault(responsible.value(), responsible.toString()),
                value(plan.practice()),
                schedule.slot().allDay(),
                schedule.start(),
                schedule.end(),
                schedule.startTime(),
                schedule.endTime(),
                schedule.zone(zone).getId(),
                schedule.rrule(),
                schedule.exdates(),
                details.preparationDays(),
                Words.spell(details.weekendShift()),
                plan.cancelledFrom(),
                value(plan.copyOf()));
    }

    private String nameOfRing(UUID ring) {
        return ringNames.getOrDefault(ring, ring.toString());
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
