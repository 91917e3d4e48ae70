package fi.solmu.kernel.agreement;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one version of an agreement: proposed, decided, in force, ended. A version is in force on [in force from, ended),
 * and until a later version of the same agreement is in force.
 */
public sealed interface ProposalEvent extends AgreementEvent, DatedEvent {

    ProposalId proposalId();

    /**
     * Someone put a text before the network.
     *
     * @param version 1, 2, 3 … within the agreement
     * @param rule how it is to be decided
     * @param commentsUntil the last day for reading and comments; there is no outcome before that day is over
     * @param because why the version before is to change
     * @param ref what it was called where it was imported from
     */
    record VersionProposed(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            int version,
            Wording text,
            DecisionRule rule,
            Terms terms,
            @Nullable LocalDate commentsUntil,
            @Nullable MemberId proposedBy,
            @Nullable Wording because,
            @Nullable String ref,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * A question, an answer or a remark about a proposal.
     *
     * @param inReplyTo the entry that it answers
     */
    record CommentMade(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            @Nullable MemberId memberId,
            Wording comment,
            @Nullable EntryId inReplyTo,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * The proposed text was changed; everybody is asked for a position again.
     *
     * @param draft 2, 3, 4 … : the text as first proposed is draft 1
     */
    record TextAmended(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            int draft,
            Wording text,
            Terms terms,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * A member said where they stand. It may be said anew until the outcome; what was said before stays in the record.
     *
     * @param draft on which text
     */
    record PositionTaken(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            MemberId memberId,
            Stance stance,
            int draft,
            @Nullable Wording reason,
            LocalDate on)
            implements ProposalEvent {}

    /** A member objected, for a reason. It is open until it is integrated or withdrawn. */
    record ObjectionRaised(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            ObjectionId objectionId,
            MemberId memberId,
            Wording reason,
            LocalDate on)
            implements ProposalEvent {}

    record ObjectionClarified(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            ObjectionId objectionId,
            MemberId memberId,
            Wording clarification,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * The objection was taken into the proposal.
     *
     * @param memberId who had objected
     * @param change which words changed
     */
    record ObjectionIntegrated(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            ObjectionId objectionId,
            MemberId memberId,
            Wording change,
            LocalDate on)
            implements ProposalEvent {}

    record ObjectionWithdrawn(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            ObjectionId objectionId,
            MemberId memberId,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * The version was adopted.
     *
     * @param rule the rule that held
     * @param tally the positions at that moment, counted
     * @param shortfalls what the rule would have wanted besides; only ever present where a decision was recorded as it had happened
     * @param meetingId the meeting at which it was decided, if it was at one
     */
    record VersionAdopted(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            DecisionRule rule,
            Tally tally,
            List<Shortfall> shortfalls,
            Terms terms,
            @Nullable Wording because,
            @Nullable MeetingId meetingId,
            LocalDate on)
            implements ProposalEvent {

        /** At no meeting that anyone named. */
        public VersionAdopted(
                NetworkId networkId,
                AgreementId agreementId,
                ProposalId proposalId,
                DecisionRule rule,
                Tally tally,
                List<Shortfall> shortfalls,
                Terms terms,
                @Nullable Wording because,
                LocalDate on) {
            this(networkId, agreementId, proposalId, rule, tally, shortfalls, terms, because, null, on);
        }
    }

    /** The network decided not to adopt the version. */
    record VersionNotAdopted(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            DecisionRule rule,
            Tally tally,
            List<Shortfall> shortfalls,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /** The proposal was taken back before its outcome. */
    record ProposalWithdrawn(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /**
     * The version was looked at again.
     *
     * @param meetingId the meeting at which it was, if it was at one
     */
    record VersionReviewed(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            ReviewOutcome outcome,
            @Nullable LocalDate nextReviewOn,
            @Nullable Wording because,
            @Nullable MeetingId meetingId,
            LocalDate on)
            implements ProposalEvent {

        /** At no meeting that anyone named. */
        public VersionReviewed(
                NetworkId networkId,
                AgreementId agreementId,
                ProposalId proposalId,
                ReviewOutcome outcome,
                @Nullable LocalDate nextReviewOn,
                @Nullable Wording because,
                LocalDate on) {
            this(networkId, agreementId, proposalId, outcome, nextReviewOn, because, null, on);
        }
    }

    /**
     * Notice was given that the version will end.
     *
     * @param endsOn the first day on which it no longer holds
     */
    record NoticeGiven(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            LocalDate endsOn,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /** The version was ended: the first day on which it no longer holds. */
    record VersionEnded(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}

    /** The version was not renewed in time: the first day on which it no longer holds. */
    record VersionLapsed(NetworkId networkId, AgreementId agreementId, ProposalId proposalId, LocalDate on)
            implements ProposalEvent {}

    /** A member said how far they commit to a version that is in force. It may be said anew. */
    record CommitmentConfirmed(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            MemberId memberId,
            CommitmentLevel level,
            @Nullable Wording because,
            LocalDate on)
            implements ProposalEvent {}
}
