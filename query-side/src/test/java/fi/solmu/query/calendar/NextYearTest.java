package fi.solmu.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.ScheduleFault;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.query.calendar.NextYear.Ahead;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people would look for something in the next year. */
class NextYearTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2027-03-16, SAME_WEEK", // Tuesday of week 11
        "2026-02-16, 2027-02-22, SAME_WEEK", // Monday of week 8, when schools are on holiday
        "2025-12-30, 2026-12-29, SAME_WEEK", // week 1, but within the year
        "2026-12-30, 2027-12-29, SAME_WEEK", // week 53 of a year that has one
        "2026-01-06, 2027-01-06, SAME_HOLIDAY",
        "2026-05-14, 2027-05-06, SAME_HOLIDAY", // Ascension Day
        "2026-06-19, 2027-06-25, SAME_HOLIDAY", // Midsummer Eve
        "2026-10-31, 2027-11-06, SAME_HOLIDAY", // All Saints
        "2026-03-26, 2027-04-01, SAME_WEEK",
        "2026-03-20, 2027-04-02, AFTER_A_HOLIDAY", // Friday of week 12, which is Good Friday then
        "2026-01-31, 2027-01-31, SAME_DATE", // whole day at the end of a month
        "2024-02-29, 2025-02-28, SAME_DATE",
        "2027-02-28, 2028-02-29, SAME_DATE",
        "2026-04-01, 2027-04-01, SAME_DATE"
    })
    void aDayIsLookedForInTheSamePlaceOfTheYear(LocalDate day, LocalDate expected, DayAhead.Because because) {
        int year = day.getYear() + 1;
        Ahead ahead = ahead(plan(schedule(day, null), WeekendShift.NONE), year);
        assertThat(ahead.schedule().start()).isEqualTo(expected);
        assertThat(ahead.because()).isEqualTo(because);
    }

    @Test
    void whatGoesToAWorkingDayByItselfKeepsItsDate() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(ahead(plan(schedule(day, null), WeekendShift.PREVIOUS_WORKING_DAY), 2027)
                        .schedule()
                        .start())
                .isEqualTo(LocalDate.of(2027, 3, 10));
    }

    @Test
    void aLongStretchKeepsItsDatesAndAShortOneItsLength() {
        Schedule season =
                new Schedule(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 9, 30), null, null, null, null, List.of());
        assertThat(ahead(plan(season, WeekendShift.NONE), 2027).schedule())
                .isEqualTo(new Schedule(
                        LocalDate.of(2027, 3, 2), LocalDate.of(2027, 9, 30), null, null, null, null, List.of()));
        Schedule seminar =
                new Schedule(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 13), null, null, null, null, List.of());
        assertThat(ahead(plan(seminar, WeekendShift.NONE), 2027).schedule().end())
                .isEqualTo(LocalDate.of(2027, 3, 19));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-07|FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202T215959Z|2027-01-06|FREQ=MONTHLY;BYDAY=1WE;UNTIL=20271231T215959Z|12|2027-12-01",
                "2025-01-01|FREQ=MONTHLY;BYDAY=1WE;UNTIL=20251203|2026-01-07|FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261231|12|2026-12-02",
                "2026-03-18|FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE;COUNT=4|2027-03-17|FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE;COUNT=4|4|2027-12-15",
                "2026-01-13|FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217T215959Z|2027-01-19|FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20271223T215959Z|98|2027-12-23",
                "2026-01-31|FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12|2027-01-31|FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12|12|2027-12-31",
                "2026-01-15|FREQ=MONTHLY;COUNT=3|2027-01-15|FREQ=MONTHLY;COUNT=3|3|2027-03-15",
                "2026-01-01|FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=4;COUNT=2|2027-03-04|FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=4;COUNT=2|2|2027-09-04",
                "2026-09-01|FREQ=WEEKLY;BYDAY=TU;UNTIL=20270525|2027-09-07|FREQ=WEEKLY;BYDAY=TU;UNTIL=20280530|39|2028-05-30",
            })
    void aSeriesGoesOnByTheSameRule(
            LocalDate start, String rrule, LocalDate first, String next, int count, LocalDate last) {
        Ahead ahead = ahead(plan(schedule(start, rrule), WeekendShift.NONE), start.getYear() + 1);
        assertThat(ahead.fault()).isEmpty();
        assertThat(ahead.schedule().start()).isEqualTo(first);
        assertThat(ahead.schedule().rrule()).isEqualTo(next);
        assertThat(ahead.schedule().dates(ZONE))
                .hasSize(count)
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    void whatWasLeftOutIsLeftOutAgain() {
        Schedule own =
                schedule(LocalDate.of(2026, 1, 7), "FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202", "2026-01-07", "2026-07-01");
        Ahead ahead = ahead(plan(own, WeekendShift.NONE), 2027);
        assertThat(ahead.schedule().exdates()).containsExactly(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 7, 7));
        assertThat(new NextYear(2027, ZONE).days(own, ahead.schedule()))
                .hasSize(10)
                .allSatisfy(pair -> assertThat(pair.before()).isNotNull())
                .allSatisfy(pair -> assertThat(pair.after()).isNotNull());
    }

    @Test
    void aDayMoreOrLessLeavesTheOthersInPairs() {
        Schedule own = schedule(LocalDate.of(2026, 1, 5), "FREQ=MONTHLY;BYDAY=5FR;UNTIL=20261231");
        Ahead ahead = ahead(plan(own, WeekendShift.NONE), 2027);
        assertThat(new NextYear(2027, ZONE).days(own, ahead.schedule()))
                .extracting(pair -> pair.before() + " " + pair.after())
                .containsExactly(
                        "2026-01-30 2027-01-29",
                        "2026-05-29 2027-04-30",
                        "2026-07-31 2027-07-30",
                        "2026-10-30 2027-10-29",
                        "null 2027-12-31");
        assertThat(new NextYear(2027, ZONE)
                        .days(
                                schedule(LocalDate.of(2026, 3, 2), "FREQ=WEEKLY;COUNT=4"),
                                schedule(LocalDate.of(2027, 3, 1), "FREQ=WEEKLY;COUNT=3", "2027-03-08")))
                .extracting(pair -> pair.before() + " " + pair.after())
                .containsExactly(
                        "2026-03-02 2027-03-01", "2026-03-09 2027-03-15", "2026-03-16 null", "2026-03-23 null");
    }

    @Test
    void whatSpeaksOfOtherYearsAloneIsNotProposed() {
        EntryPlan plan = plan(schedule(LocalDate.of(2026, 3, 2), "FREQ=YEARLY;INTERVAL=2;COUNT=3"), WeekendShift.NONE);
        assertThat(new NextYear(2027, ZONE).ahead(plan)).isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipThenIsToldAsAFault() {
        Schedule own = new Schedule(
                LocalDate.of(2026, 3, 28),
                LocalDate.of(2026, 3, 28),
                LocalTime.of(3, 30),
                LocalTime.of(5, 0),
                null,
                null,
                List.of());
        assertThat(ahead(plan(own, WeekendShift.PREVIOUS_WORKING_DAY), 2027)
                        .fault()
                        .map(ScheduleFault::code))
                .contains("time-does-not-exist");
    }

    private static Ahead ahead(EntryPlan plan, int year) {
        NextYear next = new NextYear(year, ZONE);
        assertThat(next.isOfTheYearBefore(plan)).isTrue();
        return next.ahead(plan).orElseThrow();
    }

    private static EntryPlan plan(Schedule schedule, WeekendShift shift) {
        return new EntryPlan(
                RingId.random(),
                new EntryDetails(LocalText.of("fi", "Kokous"), null, null, List.of(), shift),
                null,
                null,
                schedule,
                List.of(),
                null,
                null,
                null);
    }

    private static Schedule schedule(LocalDate start, @Nullable String rrule, String... exdates) {
        return new Schedule(
                start,
                start,
                null,
                null,
                null,
                rrule,
                Arrays.stream(exdates).map(LocalDate::parse).toList());
    }
}
