package fi.solmu.command.calendar;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.calendar.Clock.MEETING;
import static fi.solmu.command.calendar.Clock.NURSE;
import static fi.solmu.command.calendar.Clock.NURSES_ACCOUNT;
import static fi.solmu.command.calendar.Clock.left;
import static fi.solmu.command.calendar.Clock.move;
import static fi.solmu.command.calendar.Clock.moved;
import static fi.solmu.command.calendar.Clock.withMeeting;
import static fi.solmu.command.calendar.Clock.withRings;

import fi.solmu.command.calendar.Occurring.CancelOccurrence;
import fi.solmu.command.calendar.Occurring.CompleteOccurrence;
import fi.solmu.command.calendar.Occurring.MoveOccurrence;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCompleted;
import fi.solmu.kernel.calendar.Slot;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What may become of single occurrences. */
class OccurrenceDecisionsTest {

    @Test
    void anOccurrenceIsMovedByKeepersAndByWhoeverIsResponsible() {
        withMeeting()
                .when(move("2026-02-04", "2026-02-05", "2026-01-20"))
                .isRecorded(moved("2026-02-04", "2026-02-05", "2026-01-20"));
        withMeeting()
                .when(move("2026-02-04", "2026-02-05", "2026-01-20"), NURSES_ACCOUNT)
                .isRecorded(moved("2026-02-04", "2026-02-05", "2026-01-20"));
        withMeeting()
                .given(left(NURSE, "2026-01-10"))
                .when(move("2026-02-04", "2026-02-05", "2026-01-20"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void onlyWhatOccursIsMoved() {
        withMeeting().when(move("2026-02-05", "2026-02-06", "2026-01-20")).isRefused("no-such-occurrence");
        withRings().when(move("2026-02-04", "2026-02-05", "2026-01-20")).isUnknown();
    }

    @Test
    void aMovedOccurrenceKeepsItsNameAndMovesAgain() {
        withMeeting()
                .given(moved("2026-02-04", "2026-02-05", "2026-01-20"))
                .when(move("2026-02-04", "2026-02-06", "2026-01-21"))
                .isRecorded(moved("2026-02-04", "2026-02-06", "2026-01-21"));
        withMeeting()
                .given(moved("2026-02-04", "2026-02-05", "2026-01-20"))
                .when(move("2026-02-05", "2026-02-06", "2026-01-21"))
                .isRefused("no-such-occurrence");
    }

    @Test
    void nothingIsMovedIntoAnHourThatTheClocksSkip() {
        Slot skipped = new Slot(day("2026-03-29"), day("2026-03-29"), LocalTime.of(3, 0), LocalTime.of(4, 0));
        withMeeting()
                .when(new MoveOccurrence(
                        NETWORK, MEETING, day("2026-04-01"), skipped, null, day("2026-01-20"), day("2026-01-20")))
                .isBad("time-does-not-exist", "/startTime");
    }

    @Test
    void whatIsDoneStays() {
        withMeeting()
                .given(completed("2026-02-04", "2026-02-04"))
                .when(move("2026-02-04", "2026-02-05", "2026-02-05"))
                .isRefused("occurrence-completed");
        withMeeting()
                .given(completed("2026-02-04", "2026-02-04"))
                .when(complete("2026-02-04", "2026-02-05", "2026-02-05"))
                .isRefused("occurrence-completed");
        withMeeting()
                .given(completed("2026-02-04", "2026-02-04"))
                .when(cancel("2026-02-04", "2026-02-05"))
                .isRefused("occurrence-completed");
    }

    @Test
    void nothingIsDoneBeforeItsDay() {
        withMeeting().when(complete("2026-02-04", "2026-02-03", "2026-02-03")).isRefused("occurrence-not-yet");
        withMeeting().when(complete("2026-02-04", "2026-02-04", "2026-02-03")).isRefused("completed-in-the-future");
        withMeeting()
                .given(moved("2026-02-04", "2026-01-28", "2026-01-20"))
                .when(complete("2026-02-04", "2026-01-28", "2026-01-28"))
                .isRecorded(completed("2026-02-04", "2026-01-28"));
    }

    @Test
    void whatIsCancelledIsNotDone() {
        withMeeting()
                .given(new OccurrenceCancelled(NETWORK, MEETING, day("2026-02-04"), null, day("2026-01-20")))
                .when(complete("2026-02-04", "2026-02-04", "2026-02-04"))
                .isRefused("occurrence-cancelled");
        withMeeting()
                .given(new CalendarEntryCancelled(NETWORK, MEETING, null, day("2026-02-01")))
                .when(complete("2026-02-04", "2026-02-04", "2026-02-04"))
                .isRefused("occurrence-cancelled");
        withMeeting()
                .given(new CalendarEntryCancelled(NETWORK, MEETING, null, day("2026-02-01")))
                .when(complete("2026-01-07", "2026-02-04", "2026-02-04"))
                .isRecorded(completed("2026-01-07", "2026-02-04"));
    }

    private static CompleteOccurrence complete(String date, String on, String today) {
        return new CompleteOccurrence(NETWORK, MEETING, day(date), day(on), day(today));
    }

    private static OccurrenceCompleted completed(String date, String on) {
        return new OccurrenceCompleted(NETWORK, MEETING, day(date), day(on));
    }

    private static CancelOccurrence cancel(String date, String on) {
        return new CancelOccurrence(NETWORK, MEETING, day(date), null, day(on), day(on));
    }
}
