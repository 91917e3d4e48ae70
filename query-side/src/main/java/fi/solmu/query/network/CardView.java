package fi.solmu.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.CardCounts.Counts;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A network's card on one day. Of a day before the network was initiated it says no more than that.
 *
 * @param assessments all that count as known at the moment asked for, whatever the day
 * @param knownAt the moment that was asked for; none for now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardView(
        UUID id,
        @Nullable String ref,
        Map<String, String> name,
        @Nullable WordingView purpose,
        @Nullable WordingView boundary,
        @Nullable String sector,
        String timeZone,
        List<String> languages,
        LocalDate initiatedOn,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate closedOn,
        @Nullable String kind,
        @Nullable String governanceMode,
        @Nullable String lifecycleStage,
        Counts counts,
        List<AssessmentView> assessments,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /** What the network was held to be in one respect, from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentView(
            UUID entryId,

            @Schema(allowableValues = {"kind", "governance-mode", "lifecycle-stage"})
            String aspect,

            String value,
            LocalDate on,
            @Nullable WordingView because) {}

    CardView with(Counts counts, List<AssessmentView> assessments) {
        return new CardView(
                id,
                ref,
                name,
                purpose,
                boundary,
                sector,
                timeZone,
                languages,
                initiatedOn,
                foundedOn,
                closedOn,
                kind,
                governanceMode,
                lifecycleStage,
                counts,
                assessments,
                asOf,
                knownAt);
    }
}
