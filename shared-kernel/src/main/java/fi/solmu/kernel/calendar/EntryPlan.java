package fi.solmu.kernel.calendar;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryRescheduled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCompleted;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the annual clock as what is on record leaves it: the one definition of its occurrences, for decisions and views alike.
 *
 * @param deviations what became of single occurrences, by their days
 * @param cancelledFrom the day from which nothing of it takes place any more
 */
public record EntryPlan(
        RingId ringId,
        EntryDetails details,
        @Nullable MemberId responsible,
        @Nullable AgreementId practice,
        Schedule schedule,
        List<Deviation> deviations,
        @Nullable LocalDate cancelledFrom,
        @Nullable CalendarEntryId copyOf,
        @Nullable String ref) {

    private static final Comparator<Occurrence> BY_DAY = Comparator.comparing(
                    (Occurrence occurrence) -> occurrence.slot().start())
            .thenComparing(Occurrence::date);

    public EntryPlan {
        deviations = List.copyOf(deviations);
    }

    /** After all these entries of the record; none before it was planned. */
    public static Optional<EntryPlan> of(List<Chronicle.Entry<CalendarEntryEvent>> entries) {
        EntryPlan plan = null;
        for (Chronicle.Entry<CalendarEntryEvent> entry : entries) {
            plan = after(plan, entry);
        }
        return Optional.ofNullable(plan);
    }

    /** What an entry of the record makes of the plan; the very same when it changes nothing of it. */
    public static @Nullable EntryPlan after(@Nullable EntryPlan plan, Chronicle.Entry<CalendarEntryEvent> entry) {
        if (plan == null) {
            return entry.event() instanceof CalendarEntryPlanned planned ? begin(planned) : null;
        }
        return switch (entry.event()) {
            case CalendarEntryChanged changed -> plan.changed(changed);
            case CalendarEntryRescheduled rescheduled -> plan.rescheduled(rescheduled.schedule());
            case OccurrenceMoved moved -> plan.with(new Deviation(moved.date(), moved.slot(), OccurrenceState.MOVED));
            case OccurrenceCancelled cancelled ->
                plan.with(new Deviation(cancelled.date(), plan.slotOf(cancelled.date()), OccurrenceState.CANCELLED));
            case OccurrenceCompleted completed ->
                plan.with(new Deviation(completed.date(), plan.slotOf(completed.date()), OccurrenceState.COMPLETED));
            case CalendarEntryCancelled _ -> plan.cancelledFrom(entry.on());
            default -> plan;
        };
    }

    /** By the day on which they are; what was cancelled is among them. */
    public List<Occurrence> occurrences(ZoneId networkZone) {
        Map<LocalDate, Deviation> deviating = new HashMap<>();
        deviations.forEach(deviation -> deviating.put(deviation.date(), deviation));
        List<Occurrence> occurrences = new ArrayList<>();
        for (LocalDate date : schedule.dates(networkZone)) {
            Deviation deviation = deviating.remove(date);
            occurrences.add(
                    deviation == null
                            ? occurrence(date, schedule.slot().startingOn(date), OccurrenceState.PLANNED)
                            : occurrence(date, deviation.slot(), deviation.state()));
        }
        deviating.values().stream() // took place before the entry got another schedule
                .filter(deviation -> deviation.state() == OccurrenceState.COMPLETED)
                .forEach(deviation ->
                        occurrences.add(occurrence(deviation.date(), deviation.slot(), deviation.state())));
        occurrences.sort(BY_DAY);
        return occurrences;
    }

    public Optional<Occurrence> occurrence(LocalDate date, ZoneId networkZone) {
        return occurrences(networkZone).stream()
                .filter(occurrence -> occurrence.date().equals(date))
                .findFirst();
    }

    private Occurrence occurrence(LocalDate date, Slot slot, OccurrenceState state) {
        boolean over = cancelledFrom != null
                && state != OccurrenceState.COMPLETED
                && !slot.start().isBefore(cancelledFrom);
        return new Occurrence(date, slot, over ? OccurrenceState.CANCELLED : state);
    }

    private Slot slotOf(LocalDate date) {
        return deviations.stream()
                .filter(deviation -> deviation.date().equals(date))
                .map(Deviation::slot)
                .findFirst()
                .orElseGet(() -> schedule.slot().startingOn(date));
    }

    private static EntryPlan begin(CalendarEntryPlanned planned) {
        return new EntryPlan(
                planned.ringId(),
                planned.details(),
                planned.responsible(),
                planned.practice(),
                planned.schedule(),
                List.of(),
                null,
                planned.copyOf(),
                planned.ref());
    }

    private EntryPlan changed(CalendarEntryChanged changed) {
        return new EntryPlan(
                changed.ringId(),
                changed.details(),
                changed.responsible(),
                changed.practice(),
                schedule,
                deviations,
                cancelledFrom,
                copyOf,
                ref);
    }

    private EntryPlan rescheduled(Schedule other) {
        List<Deviation> kept = deviations.stream()
                .filter(deviation -> deviation.state() == OccurrenceState.COMPLETED)
                .toList();
        return new EntryPlan(ringId, details, responsible, practice, other, kept, cancelledFrom, copyOf, ref);
    }

    private EntryPlan with(Deviation deviation) {
        List<Deviation> all = new ArrayList<>(deviations);
        all.removeIf(other -> other.date().equals(deviation.date()));
        all.add(deviation);
        all.sort(Comparator.comparing(Deviation::date));
        return new EntryPlan(ringId, details, responsible, practice, schedule, all, cancelledFrom, copyOf, ref);
    }

    private EntryPlan cancelledFrom(LocalDate day) {
        return new EntryPlan(ringId, details, responsible, practice, schedule, deviations, day, copyOf, ref);
    }
}
