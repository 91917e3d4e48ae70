package fi.solmu.kernel.calendar;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an entry of the annual clock. The day of an event is the day of the planning, not of what is planned. */
public sealed interface CalendarEntryEvent extends CalendarEvent {

    CalendarEntryId calendarEntryId();

    /**
     * Something was put into the clock.
     *
     * @param responsible the member who sees to it
     * @param practice the practice that it puts into effect
     * @param copyOf the entry of an earlier year that it carries on
     * @param ref what it was called where it was imported from
     */
    record CalendarEntryPlanned(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            RingId ringId,
            EntryDetails details,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            Schedule schedule,
            @Nullable CalendarEntryId copyOf,
            @Nullable String ref,
            LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /** What the entry is was put otherwise; when it occurs stays. */
    record CalendarEntryChanged(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            RingId ringId,
            EntryDetails details,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /** The entry occurs at other times, with all its occurrences; those that took place stay. */
    record CalendarEntryRescheduled(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            Schedule schedule,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /**
     * One occurrence was put at another time.
     *
     * @param date its day by the rule
     */
    record OccurrenceMoved(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            LocalDate date,
            Slot slot,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /**
     * One occurrence will not take place.
     *
     * @param date its day by the rule
     */
    record OccurrenceCancelled(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            LocalDate date,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /**
     * One occurrence took place, or what was to be done by then is done.
     *
     * @param date its day by the rule
     */
    record OccurrenceCompleted(NetworkId networkId, CalendarEntryId calendarEntryId, LocalDate date, LocalDate on)
            implements CalendarEntryEvent, DatedEvent {}

    /** Nothing of the entry takes place any more from this day on. */
    record CalendarEntryCancelled(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            @Nullable Wording because,
            LocalDate on) implements CalendarEntryEvent, DatedEvent {}

    /** What the record says about the entry holds from another day than it said. */
    record PlanningRedated(
            NetworkId networkId, CalendarEntryId calendarEntryId, EntryId entryId, Wording because, LocalDate on)
            implements CalendarEntryEvent, Correction.Redating {}

    /** Something about the entry should not have been recorded. */
    record PlanningWithdrawn(NetworkId networkId, CalendarEntryId calendarEntryId, EntryId entryId, Wording because)
            implements CalendarEntryEvent, Correction.Withdrawal {}
}
