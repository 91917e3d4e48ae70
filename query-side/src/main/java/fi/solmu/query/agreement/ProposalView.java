package fi.solmu.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.agreement.AgreementView.AgreementHeadView;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands on one day, and what is asked of whoever reads it.
 *
 * @param before what it changes: the version that was adopted before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        AgreementHeadView agreement,
        VersionView version,
        @Nullable BeforeView before,
        BallotView ballot,
        YouView you) {

    /** The text that the proposal is to take the place of. */
    record BeforeView(int version, WordingView text) {}

    /**
     * Where it stands under its rule, counted by that rule. Of a decided proposal it is how it stood at its outcome.
     *
     * @param entitled who decides
     * @param answered those of them who have said where they stand on the text as it is now
     * @param shortfalls what would be missing if it came to its outcome on the day; once decided, what was missing
     */
    record BallotView(
            List<UUID> entitled,
            List<UUID> answered,
            List<UUID> notAnswered,
            int openObjections,
            Tally tally,

            @ArraySchema(schema = @Schema(implementation = Shortfall.class))
            List<String> shortfalls,

            boolean commentWindowOpen) {}

    /**
     * The reader.
     *
     * @param memberId the seat that the reader speaks for in the network today
     * @param stance where that member stands on the text as it is now
     * @param keeper whether the reader keeps the network's record
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YouView(
            @Nullable UUID memberId,
            boolean mayTakePosition,

            @Schema(implementation = Stance.class) @Nullable String stance,

            boolean keeper) {}
}
