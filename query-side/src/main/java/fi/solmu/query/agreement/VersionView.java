package fi.solmu.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement with all that was said about it.
 *
 * @param text as it stands, or as it was decided
 * @param drafts the text as first proposed, and as it was changed since
 * @param rule by which it is to be decided; once decided, the rule that held
 * @param terms as proposed; once adopted, as agreed
 * @param because why the version before is to change
 * @param endsOn the first day on which it no longer holds, by notice or by decision
 * @param positions where each member stands, with what they had said before
 * @param commitments all that members said later, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        UUID proposalId,
        @Nullable String ref,
        int version,

        @Schema(implementation = VersionState.class) String state,

        WordingView text,
        List<DraftView> drafts,
        RuleView rule,
        TermsView terms,
        LocalDate proposedOn,
        @Nullable UUID proposedBy,
        @Nullable LocalDate commentsUntil,
        @Nullable WordingView because,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate endsOn,
        @Nullable EndingView ending,
        @Nullable OutcomeView outcome,
        List<PositionView> positions,
        List<ObjectionView> objections,
        List<CommentView> comments,
        List<ReviewView> reviews,
        List<CommitmentView> commitments) {

    /** A text that was put before the network. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftView(
            int draft,
            WordingView text,
            LocalDate on,
            @Nullable WordingView because) {}

    /** How a proposal is decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            String name,

            @Schema(implementation = DecisionMethod.class) String method,

            @Nullable String group,
            @Nullable QuorumView quorum,

            @Schema(implementation = Silence.class) String silence,

            boolean overObjections) {

        static RuleView of(DecisionRule rule) {
            Quorum quorum = rule.quorum();
            return new RuleView(
                    rule.name(),
                    Words.spell(rule.method()),
                    rule.group(),
                    quorum == null
                            ? null
                            : new QuorumView(Words.spell(quorum.by()), quorum.atLeast(), quorum.percent()),
                    Words.spell(rule.silence()),
                    rule.overObjections());
        }
    }

    /** How many must take part for the decision to count: a number of them, or a share in per cent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuorumView(
            @Schema(implementation = CountedBy.class) String by,
            @Nullable Integer atLeast,
            @Nullable Integer percent) {}

    /** How long it is meant to hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermsView(
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate expiresOn,
            @Nullable Integer noticeDays) {

        static TermsView of(Terms terms) {
            return new TermsView(terms.inForceFrom(), terms.reviewOn(), terms.expiresOn(), terms.noticeDays());
        }
    }

    /**
     * What came of the proposal.
     *
     * @param tally the positions at that moment, counted; none for a proposal that was taken back
     * @param shortfalls what the rule would have wanted besides
     * @param meetingId the meeting at which it was adopted, if it was at one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            @Schema(allowableValues = {"adopted", "not-adopted", "withdrawn"})
            String outcome,

            LocalDate on,
            @Nullable Tally tally,

            @ArraySchema(schema = @Schema(implementation = Shortfall.class))
            List<String> shortfalls,

            @Nullable WordingView because,
            @Nullable UUID meetingId) {}

    /**
     * That it ends before its time, by notice or at once.
     *
     * @param on the day of the notice or of the decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndingView(
            LocalDate on, LocalDate endsOn, @Nullable WordingView because) {}

    /**
     * Where a member stands.
     *
     * @param ref what the member was called where the network was imported from
     * @param title of the seat on the day that is asked for
     * @param draft the text on which the position was taken
     * @param earlier what the member had said before, the first first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PositionView(
            UUID memberId,
            @Nullable String ref,
            Map<String, String> title,
            Map<String, String> organisation,

            @Schema(implementation = Stance.class) String stance,

            int draft,
            @Nullable WordingView reason,
            LocalDate on,
            Instant recordedAt,
            List<TakenPositionView> earlier) {}

    /** What a member said at some time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenPositionView(
            @Schema(implementation = Stance.class) String stance,
            int draft,
            @Nullable WordingView reason,
            LocalDate on) {}

    /**
     * An objection and what became of it.
     *
     * @param clarification what was said last to make it clearer
     * @param change which words changed, once it is integrated
     * @param because why it was withdrawn
     * @param life all that happened to it, from the day on which it was raised
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionView(
            UUID id,
            UUID memberId,
            WordingView reason,

            @Schema(allowableValues = {"open", "clarified", "integrated", "withdrawn"})
            String state,

            @Nullable WordingView clarification,
            @Nullable WordingView change,
            @Nullable WordingView because,
            LocalDate on,
            List<ObjectionStepView> life) {}

    /** One step in the life of an objection. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionStepView(
            @Schema(allowableValues = {"raised", "clarified", "integrated", "withdrawn"})
            String step,

            LocalDate on,
            @Nullable WordingView words) {}

    /** A question, an answer or a remark. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentView(
            UUID entryId,
            @Nullable UUID memberId,
            WordingView comment,
            @Nullable UUID inReplyTo,
            LocalDate on) {}

    /**
     * That it was looked at again.
     *
     * @param meetingId the meeting at which it was, if it was at one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewView(
            LocalDate on,

            @Schema(implementation = ReviewOutcome.class) String outcome,

            @Nullable LocalDate nextReviewOn,
            @Nullable WordingView because,
            @Nullable UUID meetingId) {}

    /** How far a member said later that they commit to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitmentView(
            UUID memberId,

            @Schema(implementation = CommitmentLevel.class) String level,

            @Nullable WordingView because,
            LocalDate on) {}
}
