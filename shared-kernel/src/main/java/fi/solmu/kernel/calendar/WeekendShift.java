package fi.solmu.kernel.calendar;

import java.time.LocalDate;

/** To which day something goes that falls on a weekend or a public holiday. */
public enum WeekendShift {
    NONE(0),
    PREVIOUS_WORKING_DAY(-1),
    NEXT_WORKING_DAY(1);

    private final int step;

    WeekendShift(int step) {
        this.step = step;
    }

    /** The day itself where it is a working day, or where nothing is shifted. */
    public LocalDate shift(LocalDate day) {
        LocalDate shifted = day;
        while (step != 0 && !WorkingDays.isWorkingDay(shifted)) {
            shifted = shifted.plusDays(step);
        }
        return shifted;
    }
}
