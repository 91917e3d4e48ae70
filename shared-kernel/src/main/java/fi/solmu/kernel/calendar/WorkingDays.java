package fi.solmu.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Finnish working days, as the Annual Holidays Act (162/2005, section 4) counts them, without Saturdays: Sundays, the feasts of the
 * Church Order, Independence Day, Christmas Eve, Midsummer Eve, Easter Saturday and May Day are days off.
 */
public final class WorkingDays {

    /** Those that are the same day every year. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6), // Epiphany
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 6), // Independence Day
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Good Friday, Easter Day, Easter Monday, Ascension Day and Whit Sunday, in days after Easter Day. */
    private static final Set<Long> AFTER_EASTER = Set.of(-2L, 0L, 1L, 39L, 49L);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !isPublicHoliday(day);
    }

    public static boolean isPublicHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day))
                || day.equals(midsummer(day.getYear()))
                || day.equals(midsummer(day.getYear()).minusDays(1))
                || day.equals(allSaints(day.getYear()));
    }

    /** The day in another year of what a public holiday celebrates. */
    public static LocalDate sameHoliday(LocalDate holiday, int year) {
        long afterEaster = ChronoUnit.DAYS.between(easter(holiday.getYear()), holiday);
        if (FIXED.contains(MonthDay.from(holiday))) {
            return holiday.withYear(year);
        } else if (AFTER_EASTER.contains(afterEaster)) {
            return easter(year).plusDays(afterEaster);
        } else if (holiday.equals(allSaints(holiday.getYear()))) {
            return allSaints(year);
        }
        return midsummer(year).plusDays(ChronoUnit.DAYS.between(midsummer(holiday.getYear()), holiday));
    }

    /** The Saturday between the 20th and the 26th of June. */
    private static LocalDate midsummer(int year) {
        return saturdayFrom(LocalDate.of(year, Month.JUNE, 20));
    }

    /** The Saturday between the 31st of October and the 6th of November. */
    private static LocalDate allSaints(int year) {
        return saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31));
    }

    private static LocalDate saturdayFrom(LocalDate earliest) {
        return earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Day of the western churches: the Sunday after the first full moon of spring, in the tables of the Gregorian calendar. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonShift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int fullMoon = moonShift - (moonShift / 28) * (1 - (29 / (moonShift + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int fromMarch = fullMoon - weekday + 28;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(fromMarch - 1L);
    }
}
