package fi.solmu.command.calendar;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryRescheduled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCompleted;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningRedated;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningWithdrawn;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.Occurrence;
import fi.solmu.kernel.calendar.OccurrenceState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The life of one entry of the clock, lived through entry by entry; refuses what can't follow. */
final class EntryLife {

    private final ZoneId zone;
    private @Nullable EntryPlan plan;

    EntryLife(ZoneId zone) {
        this.zone = zone;
    }

    void live(Entry<CalendarEntryEvent> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case CalendarEntryPlanned _ ->
                require(
                        plan == null,
                        "calendar-entry-already-exists",
                        "An entry with this identifier is on record already.");
            case CalendarEntryChanged _, CalendarEntryRescheduled _, CalendarEntryCancelled _ -> requireGoingOn(on);
            case OccurrenceMoved moved -> {
                requireGoingOn(on);
                requireNotCompleted(occurrence(moved.date(), on));
            }
            case OccurrenceCancelled cancelled -> {
                requireGoingOn(on);
                Occurrence occurrence = occurrence(cancelled.date(), on);
                requireNotCompleted(occurrence);
                requireNotCancelled(occurrence);
            }
            case OccurrenceCompleted completed -> {
                Occurrence occurrence = occurrence(completed.date(), on);
                requireNotCompleted(occurrence);
                requireNotCancelled(occurrence);
                requireBegun(occurrence, on);
            }
            case PlanningRedated _, PlanningWithdrawn _ -> {}
        }
        plan = EntryPlan.after(plan, entry);
    }

    private EntryPlan requirePlanned(LocalDate on) {
        if (plan == null) {
            throw new RuleViolation(
                    "before-it-was-planned", "By " + on + " the entry had not been planned. Correct the day.");
        }
        return plan;
    }

    private void requireGoingOn(LocalDate on) {
        require(
                requirePlanned(on).cancelledFrom() == null,
                "calendar-entry-cancelled",
                "The entry was cancelled. Withdraw the cancellation first, or plan another entry.");
    }

    private Occurrence occurrence(LocalDate date, LocalDate on) {
        return requirePlanned(on)
                .occurrence(date, zone)
                .orElseThrow(() -> new RuleViolation(
                        "no-such-occurrence",
                        "By its schedule the entry does not occur on " + date + ". Look at its days."));
    }

    private static void requireNotCompleted(Occurrence occurrence) {
        require(
                occurrence.state() != OccurrenceState.COMPLETED,
                "occurrence-completed",
                "What was to happen on " + occurrence.date() + " is done already. Withdraw that entry first.");
    }

    private static void requireNotCancelled(Occurrence occurrence) {
        require(
                occurrence.state() != OccurrenceState.CANCELLED,
                "occurrence-cancelled",
                "What was to happen on " + occurrence.date() + " was cancelled. Withdraw that entry first.");
    }

    private void requireBegun(Occurrence occurrence, LocalDate on) {
        LocalDate start =
                occurrence.shifted(requirePlanned(on).details().weekendShift()).start();
        LocalDate earliest = start.isBefore(occurrence.slot().start())
                ? start
                : occurrence.slot().start();
        require(
                !on.isBefore(earliest),
                "occurrence-not-yet",
                "By " + on + " it had not begun: it is to be on " + start
                        + ". Move it first if it took place earlier.");
    }
}
