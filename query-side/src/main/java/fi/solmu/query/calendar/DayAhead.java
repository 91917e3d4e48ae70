package fi.solmu.query.calendar;

import fi.solmu.kernel.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The day of another year on which people would look for something again.
 *
 * @param because why this one
 */
record DayAhead(LocalDate day, Because because) {

    enum Because {
        SAME_WEEK,
        SAME_DATE,
        SAME_HOLIDAY,
        AFTER_A_HOLIDAY,
        BY_RULE
    }

    /**
     * The same holiday, the same date, or the same weekday of the week with the same number; a working day stays one.
     *
     * @param keepsDate whether the date matters more than the weekday
     */
    static DayAhead of(LocalDate day, boolean keepsDate, int year) {
        if (WorkingDays.isPublicHoliday(day)) {
            return new DayAhead(WorkingDays.sameHoliday(day, year), Because.SAME_HOLIDAY);
        }
        if (keepsDate) {
            return new DayAhead(sameDate(day, year), Because.SAME_DATE);
        }
        LocalDate sameWeek = sameWeek(day, year);
        LocalDate free = sameWeek;
        while (WorkingDays.isWorkingDay(day) && !WorkingDays.isWorkingDay(free)) {
            free = within(free.plusWeeks(1), year);
        }
        return new DayAhead(free, free.equals(sameWeek) ? Because.SAME_WEEK : Because.AFTER_A_HOLIDAY);
    }

    /** The last day of a month stays the last one. */
    private static LocalDate sameDate(LocalDate day, int year) {
        LocalDate sameDate = day.withYear(year);
        return day.getDayOfMonth() == day.lengthOfMonth()
                ? sameDate.withDayOfMonth(sameDate.lengthOfMonth())
                : sameDate;
    }

    /** The same weekday of the week with the same number, within the year. */
    static LocalDate sameWeek(LocalDate day, int year) {
        int weekYear = day.get(IsoFields.WEEK_BASED_YEAR) + year - day.getYear();
        LocalDate firstWeek = LocalDate.of(weekYear, 1, 4);
        long weeks = Math.min(
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(firstWeek).getMaximum());
        return within(firstWeek.with(day.getDayOfWeek()).plusWeeks(weeks - 1), year);
    }

    private static LocalDate within(LocalDate day, int year) {
        LocalDate within = day;
        while (within.getYear() < year) {
            within = within.plusWeeks(1);
        }
        while (within.getYear() > year) {
            within = within.minusWeeks(1);
        }
        return within;
    }
}
