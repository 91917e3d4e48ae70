package fi.solmu.command.calendar;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.calendar.Clock.DETAILS;
import static fi.solmu.command.calendar.Clock.LETTERS;
import static fi.solmu.command.calendar.Clock.MEETING;
import static fi.solmu.command.calendar.Clock.MEETINGS;
import static fi.solmu.command.calendar.Clock.NURSE;
import static fi.solmu.command.calendar.Clock.NURSES_ACCOUNT;
import static fi.solmu.command.calendar.Clock.PRACTICE;
import static fi.solmu.command.calendar.Clock.drawn;
import static fi.solmu.command.calendar.Clock.firstWednesdays;
import static fi.solmu.command.calendar.Clock.left;
import static fi.solmu.command.calendar.Clock.moved;
import static fi.solmu.command.calendar.Clock.plan;
import static fi.solmu.command.calendar.Clock.planned;
import static fi.solmu.command.calendar.Clock.schedule;
import static fi.solmu.command.calendar.Clock.withMeeting;
import static fi.solmu.command.calendar.Clock.withRings;

import fi.solmu.command.Story;
import fi.solmu.command.calendar.Correcting.RedatePlanning;
import fi.solmu.command.calendar.Correcting.RedateRingEntry;
import fi.solmu.command.calendar.Correcting.WithdrawPlanning;
import fi.solmu.command.calendar.Correcting.WithdrawRingEntry;
import fi.solmu.command.calendar.Drawing.DropRing;
import fi.solmu.command.calendar.Planning.RescheduleEntry;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningRedated;
import fi.solmu.kernel.calendar.RingEvent.RingDropped;
import fi.solmu.kernel.calendar.Schedule;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be put into the clock, and what may be said of it. */
class PlanningDecisionsTest {

    @Test
    void anEntryIsPutIntoARingThatIsThere() {
        withRings().when(plan(firstWednesdays())).isRecorded(planned(MEETING, "2025-11-15"));
    }

    @Test
    void onlyKeepersPlan() {
        withRings().when(plan(firstWednesdays()), NURSES_ACCOUNT).isUnknown();
        withRings().when(plan(firstWednesdays()), AccountId.random()).isUnknown();
    }

    @Test
    void anEntryIsPlannedOnce() {
        withMeeting().when(plan(firstWednesdays())).isRefused("calendar-entry-already-exists");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-07, FREQ=MONTHLY;BYDAY=1WE, rrule-never-ends, /schedule/rrule",
                "2026-01-07, FREQ=SECONDLY;COUNT=1000000000, rrule-too-fine, /schedule/rrule",
                "2026-01-07, FREQ=DAILY;COUNT=1000000000, rrule-too-many-occurrences, /schedule/rrule",
                "2026-01-07, FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1, rrule-yields-nothing, /schedule/rrule",
                "2026-01-07, every Monday, rrule-unreadable, /schedule/rrule"
            })
    void aScheduleThatCantBeIsRefusedByName(String start, String rrule, String code, String pointer) {
        withRings().when(plan(schedule(start, rrule))).isBad(code, pointer);
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        Schedule skipped = new Schedule(
                day("2026-03-29"), day("2026-03-29"), LocalTime.of(3, 30), LocalTime.of(5, 0), null, null, List.of());
        withRings().when(plan(skipped)).isBad("time-does-not-exist", "/schedule/startTime");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        Schedule backwards = new Schedule(day("2026-04-16"), day("2026-04-15"), null, null, null, null, List.of());
        withRings().when(plan(backwards)).isBad("end-before-start", "/schedule/end");
    }

    @Test
    void whatAnEntryNamesIsThere() {
        withRings()
                .when(plan(RingId.random(), null, null, firstWednesdays(), "2025-11-15"))
                .isUnknown();
        withRings()
                .when(plan(MEETINGS, MemberId.random(), null, firstWednesdays(), "2025-11-15"))
                .isUnknown();
        withRings()
                .when(plan(MEETINGS, null, AgreementId.random(), firstWednesdays(), "2025-11-15"))
                .isUnknown();
    }

    @Test
    void whoeverIsResponsibleIsAMemberOnThatDay() {
        withRings()
                .given(left(NURSE, "2025-10-01"))
                .when(plan(firstWednesdays()))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void nothingIsPutIntoARingBeforeItWasDrawnOrAfterItWasDropped() {
        withRings()
                .when(plan(MEETINGS, null, null, firstWednesdays(), "2025-10-31"))
                .isRefused("ring-not-there-on-that-day");
        withRings()
                .given(dropped("2026-02-01"))
                .when(plan(MEETINGS, null, null, firstWednesdays(), "2026-03-01"))
                .isRefused("ring-not-there-on-that-day");
        withRings()
                .given(dropped("2026-02-01"))
                .when(plan(MEETINGS, null, null, firstWednesdays(), "2025-12-01"))
                .isRefused("ring-not-empty");
    }

    @Test
    void aRingWithEntriesIsNotDropped() {
        withMeeting().when(drop("2026-02-01")).isRefused("ring-not-empty");
        withMeeting().given(cancelled("2026-03-01")).when(drop("2026-02-01")).isRefused("ring-not-empty");
        withMeeting().given(cancelled("2026-01-15")).when(drop("2026-02-01")).isRecorded(dropped("2026-02-01"));
        withMeeting()
                .given(changed(LETTERS, "2026-01-15"))
                .when(drop("2026-02-01"))
                .isRecorded(dropped("2026-02-01"));
    }

    @Test
    void aCancellationIsNotWithdrawnFromWhatStoodInADroppedRing() {
        EntryId cancellation = EntryId.random();
        withMeeting()
                .given(cancellation, cancelled("2026-01-15"))
                .given(dropped("2026-02-01"))
                .when(new WithdrawPlanning(NETWORK, MEETING, cancellation, because("Virhe")))
                .isRefused("ring-not-empty");
    }

    @Test
    void aRingIsNotRedatedPastItsEntries() {
        EntryId drawing = EntryId.random();
        Story.of(new CalendarDecisions())
                .given(drawing, drawn(MEETINGS, "2025-11-01"))
                .given(planned(MEETING, "2025-11-15"))
                .when(new RedateRingEntry(NETWORK, MEETINGS, drawing, because("Myöhemmin"), day("2025-11-20")))
                .isRefused("ring-not-there-on-that-day");
        Story.of(new CalendarDecisions())
                .given(drawing, drawn(MEETINGS, "2025-11-01"))
                .given(planned(MEETING, "2025-11-15"))
                .when(new WithdrawRingEntry(NETWORK, MEETINGS, drawing, because("Virhe")))
                .isUnknown();
    }

    @Test
    void aCancelledEntryIsNotPlannedFurther() {
        withMeeting()
                .given(cancelled("2026-02-01"))
                .when(new RescheduleEntry(NETWORK, MEETING, firstWednesdays(), null, day("2026-03-01")))
                .isRefused("calendar-entry-cancelled");
    }

    @Test
    void aPlanIsRedatedOnlyWhileItsOtherEntriesStillFollow() {
        EntryId planning = EntryId.random();
        withRings()
                .given(planning, planned(MEETING, "2025-11-15"))
                .given(moved("2026-02-04", "2026-02-05", "2025-12-01"))
                .when(new RedatePlanning(NETWORK, MEETING, planning, because("Myöhemmin"), day("2025-12-02")))
                .isRefused("contradicts-other-entry");
        withRings()
                .given(planning, planned(MEETING, "2025-11-15"))
                .when(new RedatePlanning(NETWORK, MEETING, planning, because("Aiemmin"), day("2025-11-05")))
                .isRecorded(new PlanningRedated(NETWORK, MEETING, planning, because("Aiemmin"), day("2025-11-05")));
    }

    private static DropRing drop(String on) {
        return new DropRing(NETWORK, MEETINGS, null, day(on));
    }

    private static RingDropped dropped(String on) {
        return new RingDropped(NETWORK, MEETINGS, null, day(on));
    }

    private static CalendarEntryCancelled cancelled(String on) {
        return new CalendarEntryCancelled(NETWORK, MEETING, null, day(on));
    }

    private static CalendarEntryChanged changed(RingId ring, String on) {
        return new CalendarEntryChanged(NETWORK, MEETING, ring, DETAILS, NURSE, PRACTICE, null, day(on));
    }
}
