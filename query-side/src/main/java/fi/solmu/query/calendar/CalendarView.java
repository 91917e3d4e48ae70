package fi.solmu.query.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network's annual clock for one year, as it stood on one day. Rings, entries and members are named by what they were called
 * where the network was imported from, or by their id.
 *
 * @param timeZone the network's own
 * @param occurrences what starts in the year by its rule, by day; what was cancelled is among them
 * @param goingOn what started before the year and has not ended when it begins
 */
record CalendarView(
        int year,
        LocalDate asOf,
        String timeZone,
        List<RingView> rings,
        List<CalendarEntryView> entries,
        List<OccurrenceView> occurrences,
        List<OccurrenceView> goingOn) {

    /**
     * A ring.
     *
     * @param external whether it holds the rhythms of the world around
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RingView(
            UUID id,
            String ref,
            Map<String, String> title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external) {}

    /**
     * An entry, whenever it occurs.
     *
     * @param start the first day of its schedule, with a rule the day from which the rule counts
     * @param timeZone of its times
     * @param cancelledFrom the day from which nothing of it takes place any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalendarEntryView(
            UUID id,
            String ref,
            UUID ringId,
            String ring,
            Map<String, String> title,

            @Nullable @Schema(allowableValues = {"teaching", "facilitation", "hosting"})
            String form,

            @Nullable Map<String, String> place,
            @Nullable UUID responsibleId,
            @Nullable String responsible,
            @Nullable UUID practiceId,
            boolean allDay,
            LocalDate start,
            LocalDate end,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            String timeZone,
            @Nullable String rrule,
            List<LocalDate> exdates,
            List<Integer> preparationDays,

            @Schema(allowableValues = {"none", "previous-working-day", "next-working-day"})
            String weekendShift,

            @Nullable LocalDate cancelledFrom,
            @Nullable UUID copyOf) {}

    /**
     * One time that an entry occurs.
     *
     * @param date its day by the rule, by which it is named whatever becomes of it
     * @param shiftedDate the day to which it goes because its own is a day off
     * @param start the first day on which it is, moved or shifted
     * @param startsAt the moment at which it starts, moved or shifted
     * @param endsAt the first moment that no longer belongs to it
     * @param preparation the days on which something is to be done for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccurrenceView(
            UUID entryId,
            String ref,
            UUID ringId,
            String ring,
            LocalDate date,
            @Nullable LocalDate shiftedDate,
            LocalDate start,
            LocalDate end,
            boolean allDay,
            Instant startsAt,
            Instant endsAt,

            @Schema(allowableValues = {"planned", "moved", "cancelled", "completed"})
            String state,

            List<LocalDate> preparation) {}
}
