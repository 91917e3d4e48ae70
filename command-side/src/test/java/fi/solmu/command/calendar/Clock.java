package fi.solmu.command.calendar;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.calendar.Occurring.MoveOccurrence;
import fi.solmu.command.calendar.Planning.PlanEntry;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annual clock of a network in which a principal and a nurse sit since February 2024: two rings, and in the first of them a
 * meeting on the first Wednesday of each month of 2026, for which the nurse is responsible.
 */
final class Clock {

    static final MemberId PRINCIPAL = MemberId.random();
    static final MemberId NURSE = MemberId.random();
    static final EntryId NURSE_JOINED = EntryId.random();
    static final AccountId NURSES_ACCOUNT = AccountId.random();
    static final AgreementId PRACTICE = AgreementId.random();
    static final RingId MEETINGS = RingId.random();
    static final RingId LETTERS = RingId.random();
    static final CalendarEntryId MEETING = CalendarEntryId.random();
    static final LocalText TITLE = LocalText.of("fi", "Ydinryhmän kokous");
    static final EntryDetails DETAILS =
            new EntryDetails(TITLE, LearningForm.FACILITATION, null, List.of(7), WeekendShift.NONE);

    private Clock() {}

    static Story withRings() {
        return Story.of(new CalendarDecisions())
                .given(NURSE_JOINED, joined(NURSE))
                .given(
                        joined(PRINCIPAL),
                        new SeatLinked(NETWORK, NURSE, NURSES_ACCOUNT, NURSE_JOINED),
                        new PracticeTakenUp(
                                NETWORK, PRACTICE, "meeting-rhythm", TITLE, 3, null, null, day("2024-02-10")),
                        drawn(MEETINGS, "2025-11-01"),
                        drawn(LETTERS, "2025-11-01"));
    }

    static Story withMeeting() {
        return withRings().given(planned(MEETING, "2025-11-15"));
    }

    static RingDrawn drawn(RingId ring, String on) {
        return new RingDrawn(NETWORK, ring, TITLE, null, null, false, null, day(on));
    }

    static CalendarEntryPlanned planned(CalendarEntryId entry, String on) {
        return new CalendarEntryPlanned(
                NETWORK, entry, MEETINGS, DETAILS, NURSE, PRACTICE, firstWednesdays(), null, null, day(on));
    }

    static PlanEntry plan(Schedule schedule) {
        return plan(MEETINGS, NURSE, PRACTICE, schedule, "2025-11-15");
    }

    static PlanEntry plan(
            RingId ring, @Nullable MemberId responsible, @Nullable AgreementId practice, Schedule schedule, String on) {
        return new PlanEntry(NETWORK, MEETING, ring, DETAILS, responsible, practice, schedule, null, day(on));
    }

    static Schedule firstWednesdays() {
        return schedule("2026-01-07", "FREQ=MONTHLY;BYDAY=1WE;COUNT=12");
    }

    static Schedule schedule(String start, @Nullable String rrule) {
        return new Schedule(day(start), day(start), LocalTime.of(9, 0), LocalTime.of(10, 30), null, rrule, List.of());
    }

    static MemberJoined joined(MemberId member) {
        return new MemberJoined(
                NETWORK, member, TITLE, SCHOOL, null, List.of(), true, null, null, null, null, day("2024-02-07"));
    }

    static MemberLeft left(MemberId member, String on) {
        return new MemberLeft(NETWORK, member, null, null, day(on));
    }

    static MoveOccurrence move(String date, String to, String on) {
        return new MoveOccurrence(NETWORK, MEETING, day(date), slot(to), null, day(on), day(on));
    }

    static OccurrenceMoved moved(String date, String to, String on) {
        return new OccurrenceMoved(NETWORK, MEETING, day(date), slot(to), null, day(on));
    }

    static Slot slot(String on) {
        return new Slot(day(on), day(on), LocalTime.of(12, 0), LocalTime.of(13, 0));
    }
}
