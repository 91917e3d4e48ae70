package fi.solmu.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.network.DataProtection;
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
        @Nullable GoverningBodyView governingBody,
        @Nullable DataProtectionView dataProtection,
        @Nullable String kind,
        @Nullable String governanceMode,
        @Nullable String lifecycleStage,
        Counts counts,
        List<AssessmentView> assessments,
        LocalDate asOf,
        @Nullable Instant knownAt) {

    /** Who governs the network together, from a day on. */
    record GoverningBodyView(Map<String, String> name, List<UUID> members, LocalDate since) {

        static GoverningBodyView of(GoverningBody body) {
            return new GoverningBodyView(
                    body.name().texts(),
                    body.members().stream().map(MemberId::value).toList(),
                    body.since());
        }
    }

    /** How the network takes care of what its record says of people. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DataProtectionView(
            WordingView controller,
            List<WordingView> personalData,
            @Nullable WordingView excluded,
            @Nullable Integer retentionYears) {

        static DataProtectionView of(DataProtection protection) {
            Wording excluded = protection.excluded();
            return new DataProtectionView(
                    WordingView.of(protection.controller()),
                    protection.personalData().stream().map(WordingView::of).toList(),
                    excluded == null ? null : WordingView.of(excluded),
                    protection.retentionYears());
        }
    }

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
                governingBody,
                dataProtection,
                kind,
                governanceMode,
                lifecycleStage,
                counts,
                assessments,
                asOf,
                knownAt);
    }
}
