package fi.solmu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.calendar.DayByDay.NthDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules yield the days that RFC 5545 says, and none that go on for ever are followed. */
class RecurrenceTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @Property(tries = 600)
    void aRuleYieldsWhatLookingAtOneDayAfterTheOtherYields(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
        DayByDay rule = any(random, start);
        List<LocalDate> expected = rule.from(start);
        if (expected.isEmpty() || (rule.count() != null && expected.size() < rule.count())) {
            Schedule schedule = new Schedule(start, start, null, null, null, rule.toString(), List.of());
            assertThat(schedule.fault(HELSINKI))
                    .as(rule + " from " + start)
                    .hasValueSatisfying(
                            fault -> assertThat(fault.code()).isIn("rrule-yields-nothing", "rrule-too-long"));
        } else {
            assertThat(dates(rule.toString(), start, null))
                    .as(rule + " from " + start)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theFirstDayIsAnOccurrenceOnlyIfItFollowsTheRule() {
        assertThat(dates("FREQ=MONTHLY;BYMONTHDAY=10;COUNT=2", day("2026-01-01"), null))
                .containsExactly(day("2026-01-10"), day("2026-02-10"));
    }

    @Test
    void countCountsWhatAnExceptionTakesAway() {
        Schedule schedule = schedule("2026-01-08", null, "FREQ=MONTHLY;BYDAY=2TH;COUNT=3", day("2026-02-12"));
        assertThat(schedule.dates(HELSINKI)).containsExactly(day("2026-01-08"), day("2026-03-12"));
    }

    @Test
    void noDayIsLeftOutBecauseItIsFarFromTheOneBefore() {
        assertThat(dates("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20320301", day("2024-02-01"), null))
                .containsExactly(day("2024-02-29"), day("2028-02-29"), day("2032-02-29"));
        Schedule sparse = schedule("2024-01-01", null, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH;UNTIL=20530301");
        assertThat(sparse.fault(HELSINKI))
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("rrule-yields-nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        // 09:00 in Helsinki is 07:00 UTC in winter
        "09:00, FREQ=DAILY;UNTIL=20261202T070000Z, 2026-12-02",
        "09:00, FREQ=DAILY;UNTIL=20261202T065959Z, 2026-12-01",
        "09:00, FREQ=DAILY;UNTIL=20261201T220000Z, 2026-12-01",
        "09:00, FREQ=DAILY;UNTIL=20261202T090000, 2026-12-02",
        "09:00, FREQ=DAILY;UNTIL=20261202T085959, 2026-12-01",
        "09:00, FREQ=DAILY;UNTIL=20261202, 2026-12-02",
        "'', FREQ=DAILY;UNTIL=20261202, 2026-12-02",
        // whole days end with the day that it is where the network is
        "'', FREQ=DAILY;UNTIL=20261201T215959Z, 2026-12-01",
        "'', FREQ=DAILY;UNTIL=20261201T220000Z, 2026-12-02"
    })
    void theLastDayIsTheOneOnWhichItMayStillStart(String time, String rule, String last) {
        @Nullable LocalTime startTime = time.isEmpty() ? null : LocalTime.parse(time);
        assertThat(dates(rule, day("2026-11-20"), startTime)).last().isEqualTo(day(last));
    }

    @Test
    void noClockChangeTakesADayAway() {
        assertThat(schedule("2026-03-28", "03:30", "FREQ=DAILY;COUNT=3").dates(HELSINKI))
                .containsExactly(day("2026-03-28"), day("2026-03-29"), day("2026-03-30"));
        assertThat(schedule("2026-10-24", "03:30", "FREQ=DAILY;COUNT=3").dates(HELSINKI))
                .containsExactly(day("2026-10-24"), day("2026-10-25"), day("2026-10-26"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=1WE|rrule-never-ends",
                "FREQ=SECONDLY;COUNT=5|rrule-too-fine",
                "FREQ=HOURLY;UNTIL=20261202|rrule-too-fine",
                "FREQ=DAILY;COUNT=1000000000|rrule-too-many-occurrences",
                "FREQ=DAILY;COUNT=4001|rrule-too-many-occurrences",
                "FREQ=DAILY;UNTIL=20560101|rrule-too-many-occurrences",
                "FREQ=DAILY;COUNT=99999999999999|rrule-unreadable",
                "FREQ=YEARLY;COUNT=32|rrule-too-long",
                "FREQ=YEARLY;INTERVAL=40;COUNT=2|rrule-too-long",
                "FREQ=DAILY;INTERVAL=2147483647;COUNT=10|rrule-too-long",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1|rrule-yields-nothing",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1|rrule-yields-nothing",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20400101|rrule-yields-nothing",
                "FREQ=WEEKLY;UNTIL=20251231|rrule-yields-nothing",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20271231|rrule-unreadable",
                "FREQ=WEEKLY;COUNT=0|rrule-unreadable",
                "FREQ=NEVER;COUNT=1|rrule-unreadable",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=1|rrule-unreadable",
                "every Monday|rrule-unreadable",
                "''|rrule-unreadable"
            })
    void aRuleThatCantBeFollowedIsRefusedAtOnce(String rule, String code) {
        long before = System.nanoTime();
        assertThat(schedule("2026-01-07", null, rule).fault(HELSINKI)).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.field()).isEqualTo("rrule");
            assertThat(fault.sentence()).isNotBlank();
        });
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aRuleMaySayTheTimeOfTheStartAgain() {
        assertThat(dates("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;COUNT=2", day("2026-01-07"), LocalTime.of(9, 0)))
                .containsExactly(day("2026-01-07"), day("2026-01-08"));
        for (String other : List.of("FREQ=DAILY;BYHOUR=10;COUNT=2", "FREQ=DAILY;BYHOUR=9,15;COUNT=4")) {
            assertThat(schedule("2026-01-07", "09:00", other).fault(HELSINKI))
                    .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("rrule-too-fine"));
        }
    }

    private static DayByDay any(Random random, LocalDate start) {
        String freq = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        boolean byMonthDay = random.nextInt(3) == 0 && !freq.equals("WEEKLY");
        boolean byDay = random.nextInt(3) == 0 && !(byMonthDay && freq.equals("YEARLY"));
        // A day of a year's month needs the month; otherwise it would mean every month, or the nth of the year.
        boolean byMonth = random.nextInt(4) == 0 || (freq.equals("YEARLY") && (byMonthDay || byDay));
        boolean ends = random.nextBoolean();
        boolean nth =
                byDay && !byMonthDay && (freq.equals("MONTHLY") || freq.equals("YEARLY")) && random.nextInt(4) > 0;
        return new DayByDay(
                freq,
                1 + random.nextInt(4),
                byMonth
                        ? random.ints(1 + random.nextInt(3), 1, 13)
                                .distinct()
                                .sorted()
                                .boxed()
                                .toList()
                        : List.of(),
                byMonthDay
                        ? random.ints(1 + random.nextInt(2), -5, 32)
                                .filter(d -> d != 0)
                                .distinct()
                                .boxed()
                                .toList()
                        : List.of(),
                byDay
                        ? random.ints(1 + random.nextInt(2), 0, 7)
                                .distinct()
                                .mapToObj(d -> new NthDay(
                                        nth ? List.of(1, 2, 3, 4, 5, -1, -2).get(random.nextInt(7)) : 0,
                                        DayOfWeek.of(d + 1)))
                                .toList()
                        : List.of(),
                random.nextInt(4) == 0 ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY,
                ends ? null : 1 + random.nextInt(12),
                ends ? start.plusDays(random.nextInt(1_200)) : null);
    }

    private static List<LocalDate> dates(String rule, LocalDate start, @Nullable LocalTime time) {
        try {
            return Recurrence.of(rule, time, HELSINKI).from(start);
        } catch (Recurrence.Unfit unfit) {
            throw new AssertionError(rule + " from " + start, unfit);
        }
    }

    private static Schedule schedule(String start, @Nullable String time, String rule, LocalDate... exdates) {
        @Nullable LocalTime at = time == null ? null : LocalTime.parse(time);
        return new Schedule(day(start), day(start), at, at, null, rule, List.of(exdates));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
