package fi.solmu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days off as they stand in Finnish calendars. */
class WorkingDaysTest {

    @Test
    void theDaysOffOf2026ThatAreNoWeekend() {
        assertThat(offOnWeekdays(2026))
                .containsExactlyElementsOf(days(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-06-19",
                        "2026-12-24",
                        "2026-12-25"));
    }

    @Test
    void theDaysOffOf2027ThatAreNoWeekend() {
        assertThat(offOnWeekdays(2027))
                .containsExactlyElementsOf(days(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-06",
                        "2027-06-25",
                        "2027-12-06",
                        "2027-12-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2076, 2076-04-19"
    })
    void easterIsWhenTheTablesSay(int year, LocalDate day) {
        assertThat(WorkingDays.easter(year)).isEqualTo(day);
    }

    @Test
    void allSaintsAndMidsummerAreSaturdays() {
        assertThat(days("2026-06-20", "2026-10-31", "2027-06-26", "2027-11-06")).allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(WorkingDays.isPublicHoliday(day)).isTrue();
        });
    }

    @Test
    void everyHolidayIsFoundAgainInEveryYear() {
        for (int year = 1990; year < 2060; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            int other = 2060 - (year - 1990);
            Set<LocalDate> found = first.datesUntil(first.plusYears(1))
                    .filter(WorkingDays::isPublicHoliday)
                    .map(day -> WorkingDays.sameHoliday(day, other))
                    .collect(Collectors.toSet());
            assertThat(found).allMatch(WorkingDays::isPublicHoliday).allMatch(day -> day.getYear() == other);
        }
        assertThat(WorkingDays.sameHoliday(LocalDate.of(2026, 5, 14), 2027)).isEqualTo(LocalDate.of(2027, 5, 6));
        assertThat(WorkingDays.sameHoliday(LocalDate.of(2026, 6, 19), 2027)).isEqualTo(LocalDate.of(2027, 6, 25));
        assertThat(WorkingDays.sameHoliday(LocalDate.of(2026, 10, 31), 2027)).isEqualTo(LocalDate.of(2027, 11, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "PREVIOUS_WORKING_DAY, 2026-10-10, 2026-10-09",
        "NEXT_WORKING_DAY, 2026-10-10, 2026-10-12",
        "NONE, 2026-10-10, 2026-10-10",
        // over Easter and over Christmas
        "PREVIOUS_WORKING_DAY, 2026-04-06, 2026-04-02",
        "NEXT_WORKING_DAY, 2026-04-03, 2026-04-07",
        "NEXT_WORKING_DAY, 2026-12-24, 2026-12-28",
        "NEXT_WORKING_DAY, 2026-10-12, 2026-10-12"
    })
    void whatFallsOnADayOffIsShifted(WeekendShift shift, LocalDate day, LocalDate shifted) {
        assertThat(shift.shift(day)).isEqualTo(shifted);
    }

    private static List<LocalDate> offOnWeekdays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .filter(day -> !WorkingDays.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
