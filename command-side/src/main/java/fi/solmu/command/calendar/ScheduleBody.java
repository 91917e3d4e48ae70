package fi.solmu.command.calendar;

import fi.solmu.kernel.calendar.Schedule;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is to occur, as people send it.
 *
 * @param end the first day again unless given
 * @param rrule none for once
 */
record ScheduleBody(
        @NotNull LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable @Size(max = 64) String timeZone,
        @Nullable @Size(max = 500) String rrule,
        @Nullable @Size(max = 1_000) List<@NotNull LocalDate> exdates) {

    Schedule schedule() {
        return new Schedule(
                start,
                end == null ? start : end,
                startTime,
                endTime,
                timeZone,
                rrule,
                Objects.requireNonNullElse(exdates, List.of()));
    }
}
