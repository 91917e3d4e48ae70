package fi.solmu.query.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a year of the clock would go on in the next, before anyone has taken it.
 *
 * @param year the new one
 * @param entries what is in the clock of the year before
 */
record NextYearView(int year, LocalDate asOf, List<CarriedOnView> entries) {

    /**
     * One entry of the year before, and what is proposed for it.
     *
     * @param state {@code proposed}, {@code carried-on} already, {@code goes-on} by its own rule, for {@code another-year} only,
     *     or {@code unfit} to be taken as it is proposed
     * @param carriedOnBy the entry that carries it on already
     * @param fault why what is proposed can't be, by the code of the problem
     * @param proposed as it can be sent when the year is taken
     * @param differences what would be otherwise than the year before
     * @param days by day, what there was and what would take its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CarriedOnView(
            UUID copyOf,
            String ref,
            Map<String, String> title,

            @Schema(allowableValues = {"proposed", "carried-on", "goes-on", "another-year", "unfit"})
            String state,

            @Nullable UUID carriedOnBy,
            @Nullable String fault,
            @Nullable ProposedEntryView proposed,
            List<DifferenceView> differences,
            List<DayShiftView> days) {}

    /** An entry as it would be in the new year. */
    record ProposedEntryView(UUID copyOf, ProposedDetailsView details, ProposedScheduleView schedule) {}

    /** What it would be. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedDetailsView(
            UUID ringId,
            Map<String, String> title,

            @Nullable @Schema(allowableValues = {"teaching", "facilitation", "hosting"})
            String form,

            @Nullable Map<String, String> place,
            List<Integer> preparationDays,

            @Schema(allowableValues = {"none", "previous-working-day", "next-working-day"})
            String weekendShift,

            @Nullable UUID responsible,
            @Nullable UUID practiceId) {}

    /** When it would occur. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedScheduleView(
            LocalDate start,
            LocalDate end,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            @Nullable String timeZone,
            @Nullable String rrule,
            List<LocalDate> exdates) {}

    /**
     * Something that would be otherwise.
     *
     * @param because the same week, date or holiday, the first such weekday after a holiday, the rule; or that a member has left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceView(
            @Schema(allowableValues = {"start", "end", "rrule", "exdates", "responsible"})
            String field,

            @Nullable String before,
            @Nullable String after,

            @Schema(
                    allowableValues = {
                        "same-week",
                        "same-date",
                        "same-holiday",
                        "after-a-holiday",
                        "by-rule",
                        "has-left"
                    })
            String because) {}

    /**
     * A day and the day that would take its place.
     *
     * @param dayOff whether the new one is a weekend or a public holiday
     * @param shiftedDate where it goes then, if the entry says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayShiftView(
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            boolean dayOff,
            @Nullable LocalDate shiftedDate) {}
}
