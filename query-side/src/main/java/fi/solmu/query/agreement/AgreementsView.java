package fi.solmu.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.agreement.GoalType;
import fi.solmu.kernel.agreement.Shortfall;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to what, on one day. Members are named by what they were called where the network was imported from, or by their id.
 *
 * @param votingMembers members with a say
 * @param observers members without
 * @param agreements one row for each version that had been proposed by then, and one for each agreement without any
 * @param openProposals versions that wait for their outcome
 * @param reviewQueue what is in force and is to be looked at again, the earliest first
 * @param coverage over all that is in force
 */
record AgreementsView(
        LocalDate asOf,
        List<String> votingMembers,
        List<String> observers,
        List<AgreedView> agreements,
        List<OpenProposalView> openProposals,
        List<ReviewDueView> reviewQueue,
        CoverageView coverage) {

    /**
     * A version of a goal or a practice. The positions of a decided version are those at its outcome.
     *
     * @param state {@code open} while no version has been proposed
     * @param rule by which it is decided; once decided, the rule that held
     * @param endsOn the first day on which it no longer holds, by notice or by decision
     * @param shortfalls what the rule would have wanted besides
     * @param joinedAfterAgreement members with a say whose stay began after the agreement
     * @param confirmed who said later that they commit to it, in part at least
     * @param notYet who said later that they do not commit to it yet
     * @param toConfirm who has a say and has not said that they commit to it, as far as it binds them now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreedView(
            UUID id,
            @Nullable UUID proposalId,
            String ref,

            @Schema(allowableValues = {"practice", "goal"}) String kind,

            @Nullable String heading,

            @Schema(implementation = GoalType.class) @Nullable
            String goalType,

            @Nullable Integer order,
            Map<String, String> title,
            @Nullable String owner,
            @Nullable Integer version,

            @Schema(
                    allowableValues = {
                        "open",
                        "proposed",
                        "adopted",
                        "in-force",
                        "superseded",
                        "lapsed",
                        "ended",
                        "not-adopted",
                        "withdrawn"
                    })
            String state,

            @Nullable String rule,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate nextReviewOn,
            boolean reviewOverdue,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate endsOn,

            @ArraySchema(schema = @Schema(implementation = Shortfall.class))
            List<String> shortfalls,

            List<String> consented,
            List<String> consentedAndStillMember,
            List<String> absentWhenAgreed,
            List<String> heardOnly,
            List<String> standAsides,
            List<String> unresolvedObjections,
            List<String> joinedAfterAgreement,
            List<String> confirmed,
            List<String> notYet,
            List<String> toConfirm,
            CoverageView coverage) {}

    /** A version that waits for its outcome: how many objections are open, and how many who decide have not answered. */
    record OpenProposalView(
            String ref, UUID agreementId, UUID proposalId, int version, int openObjections, int notAnswered) {}

    /** A version in force that is to be looked at again. */
    record ReviewDueView(
            String ref, UUID agreementId, UUID proposalId, int version, LocalDate nextReviewOn, boolean overdue) {}

    /** How many of those with a say commit to what is in force. */
    record CoverageView(int committed, int of) {}
}
