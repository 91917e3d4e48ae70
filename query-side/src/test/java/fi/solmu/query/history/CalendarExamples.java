package fi.solmu.query.history;

import static fi.solmu.query.history.SentencesTest.DAY;
import static fi.solmu.query.history.SentencesTest.NETWORK;
import static fi.solmu.query.history.SentencesTest.PRINCIPAL;
import static fi.solmu.query.history.SentencesTest.WHY;

import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about the annual clock. */
final class CalendarExamples {

    static final RingId RING = RingId.random();
    static final CalendarEntryId MEETING = CalendarEntryId.random();

    private CalendarExamples() {}

    static Stream<Event> all() {
        LocalText title = LocalText.of("fi", "Nimi");
        EntryId entry = EntryId.random();
        EntryDetails details = new EntryDetails(title, null, null, List.of(), WeekendShift.NONE);
        Slot slot = Slot.wholeDays(DAY, DAY);
        return Stream.of(
                new RingEvent.RingDrawn(NETWORK, RING, title, null, null, false, null, DAY),
                new RingEvent.RingRedrawn(NETWORK, RING, title, null, null, true, DAY),
                new RingEvent.RingDropped(NETWORK, RING, WHY, DAY),
                new RingEvent.RingEntryRedated(NETWORK, RING, entry, WHY, DAY),
                new RingEvent.RingEntryWithdrawn(NETWORK, RING, entry, WHY),
                new CalendarEntryEvent.CalendarEntryPlanned(
                        NETWORK, MEETING, RING, details, PRINCIPAL, null, Schedule.once(slot), null, null, DAY),
                new CalendarEntryEvent.CalendarEntryChanged(NETWORK, MEETING, RING, details, null, null, WHY, DAY),
                new CalendarEntryEvent.CalendarEntryRescheduled(NETWORK, MEETING, Schedule.once(slot), WHY, DAY),
                new CalendarEntryEvent.OccurrenceMoved(NETWORK, MEETING, DAY, slot, WHY, DAY),
                new CalendarEntryEvent.OccurrenceCancelled(NETWORK, MEETING, DAY, WHY, DAY),
                new CalendarEntryEvent.OccurrenceCompleted(NETWORK, MEETING, DAY, DAY),
                new CalendarEntryEvent.CalendarEntryCancelled(NETWORK, MEETING, WHY, DAY),
                new CalendarEntryEvent.PlanningRedated(NETWORK, MEETING, entry, WHY, DAY),
                new CalendarEntryEvent.PlanningWithdrawn(NETWORK, MEETING, entry, WHY));
    }
}
