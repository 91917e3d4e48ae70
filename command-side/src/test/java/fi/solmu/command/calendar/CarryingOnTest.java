package fi.solmu.command.calendar;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.calendar.Clock.DETAILS;
import static fi.solmu.command.calendar.Clock.MEETING;
import static fi.solmu.command.calendar.Clock.MEETINGS;
import static fi.solmu.command.calendar.Clock.NURSE;
import static fi.solmu.command.calendar.Clock.NURSES_ACCOUNT;
import static fi.solmu.command.calendar.Clock.PRACTICE;
import static fi.solmu.command.calendar.Clock.firstWednesdays;
import static fi.solmu.command.calendar.Clock.left;
import static fi.solmu.command.calendar.Clock.schedule;
import static fi.solmu.command.calendar.Clock.withMeeting;

import fi.solmu.command.calendar.CarryingOn.NextEntry;
import fi.solmu.command.calendar.CarryingOn.TakeNextYear;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A year is carried on as a whole or not at all. */
class CarryingOnTest {

    private static final CalendarEntryId NEXT = CalendarEntryId.random();
    private static final CalendarEntryId ANOTHER = CalendarEntryId.random();
    private static final Schedule SCHEDULE = schedule("2027-01-06", "FREQ=MONTHLY;BYDAY=1WE;COUNT=12");

    @Test
    void theYearIsTakenInOneGo() {
        withMeeting()
                .when(take(next(NEXT, MEETING, SCHEDULE), next(ANOTHER, null, schedule("2027-05-05", null))))
                .isRecorded(carriedOn(NEXT, MEETING, SCHEDULE), carriedOn(ANOTHER, null, schedule("2027-05-05", null)));
    }

    @Test
    void oneFaultKeepsAllOfItOut() {
        withMeeting()
                .when(take(next(NEXT, MEETING, SCHEDULE), next(ANOTHER, null, schedule("2027-05-05", "FREQ=DAILY"))))
                .isBad("rrule-never-ends", "/entries/1/schedule/rrule");
        withMeeting()
                .when(take(next(NEXT, MEETING, firstWednesdays())))
                .isBad("not-in-that-year", "/entries/0/schedule/start");
        withMeeting().when(take(next(NEXT, CalendarEntryId.random(), SCHEDULE))).isUnknown();
        withMeeting()
                .given(left(NURSE, "2026-10-01"))
                .when(take(next(NEXT, MEETING, SCHEDULE)))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void anEntryIsCarriedOnIntoAYearOnce() {
        withMeeting()
                .given(carriedOn(NEXT, MEETING, SCHEDULE))
                .when(take(next(ANOTHER, MEETING, SCHEDULE)))
                .isRefused("already-carried-on");
        withMeeting()
                .when(take(next(NEXT, MEETING, SCHEDULE), next(ANOTHER, MEETING, SCHEDULE)))
                .isBad("carried-on-twice", "/entries/1/copyOf");
    }

    @Test
    void onlyKeepersCarryAYearOn() {
        withMeeting().when(take(next(NEXT, MEETING, SCHEDULE)), NURSES_ACCOUNT).isUnknown();
    }

    private static TakeNextYear take(NextEntry... entries) {
        return new TakeNextYear(NETWORK, 2027, List.of(entries), day("2026-11-20"));
    }

    private static NextEntry next(CalendarEntryId id, @Nullable CalendarEntryId copyOf, Schedule schedule) {
        return new NextEntry(id, copyOf, MEETINGS, DETAILS, NURSE, PRACTICE, schedule);
    }

    private static CalendarEntryPlanned carriedOn(
            CalendarEntryId id, @Nullable CalendarEntryId copyOf, Schedule schedule) {
        return new CalendarEntryPlanned(
                NETWORK, id, MEETINGS, DETAILS, NURSE, PRACTICE, schedule, copyOf, null, day("2026-11-20"));
    }
}
