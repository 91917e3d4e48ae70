package fi.solmu.kernel.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of local time: whole days, or from a time of the first day to a time of the last one.
 *
 * @param end the last day, which belongs to it
 * @param startTime none for whole days
 * @param endTime none for whole days
 */
public record Slot(
        LocalDate start,
        LocalDate end,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime) {

    public static Slot wholeDays(LocalDate start, LocalDate end) {
        return new Slot(start, end, null, null);
    }

    public boolean allDay() {
        return startTime == null || endTime == null;
    }

    /** As long, at the same times, from another day on. */
    public Slot startingOn(LocalDate day) {
        return new Slot(day, day.plusDays(ChronoUnit.DAYS.between(start, end)), startTime, endTime);
    }
}
