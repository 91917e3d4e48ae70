package fi.solmu.query.calendar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What in a network's clock clashes with the clocks of other networks that the reader coordinates. */
record ClashesView(int year, LocalDate asOf, List<ClashView> clashes) {

    /**
     * Two encounters that nobody can attend both of.
     *
     * @param kind whether their times meet, or one of them takes the whole day
     */
    record ClashView(
            @Schema(allowableValues = {"same-time", "same-day"})
            String kind,

            ClashingView here,
            ClashingView there) {}

    /**
     * One of them.
     *
     * @param date its day by the rule, by which it is named
     * @param start the first day on which it is, moved or shifted
     */
    record ClashingView(
            UUID networkId,
            Map<String, String> networkName,
            UUID entryId,
            String ref,
            Map<String, String> title,
            UUID ringId,
            LocalDate date,
            LocalDate start,
            LocalDate end,
            boolean allDay,
            Instant startsAt,
            Instant endsAt) {}
}
