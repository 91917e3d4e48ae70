package fi.solmu.kernel.agreement;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a goal or a practice. Its versions, and where members stand on them, are told by {@link ProposalEvent}. */
public sealed interface AgreementEvent extends Event permits AgreementEvent.OfWhole, ProposalEvent {

    AgreementId agreementId();

    /** What concerns the agreement through all its versions, and corrections. */
    sealed interface OfWhole extends AgreementEvent {}

    /**
     * The network took up a question on which it wants a practice.
     *
     * @param heading one of the fifteen headings or one of the network's own, in kebab case: {@code decision-making}
     * @param order its place among the network's practices, if it has one
     * @param owner who looks after it
     * @param ref what it was called where it was imported from
     */
    record PracticeTakenUp(
            NetworkId networkId,
            AgreementId agreementId,
            String heading,
            LocalText title,
            @Nullable Integer order,
            @Nullable MemberId owner,
            @Nullable String ref,
            LocalDate on)
            implements OfWhole, DatedEvent {}

    /** The network took up a goal. */
    record GoalTakenUp(
            NetworkId networkId,
            AgreementId agreementId,
            GoalType type,
            LocalText title,
            @Nullable MemberId owner,
            @Nullable String ref,
            LocalDate on)
            implements OfWhole, DatedEvent {}

    record AgreementRetitled(
            NetworkId networkId,
            AgreementId agreementId,
            LocalText title,
            @Nullable Wording because,
            LocalDate on) implements OfWhole, DatedEvent {}

    /** Someone else looks after the agreement from now on, or nobody. */
    record OwnerChanged(
            NetworkId networkId,
            AgreementId agreementId,
            @Nullable MemberId owner,
            @Nullable Wording because,
            LocalDate on)
            implements OfWhole, DatedEvent {}

    /**
     * An entry about the agreement holds from another day than it said.
     *
     * @param proposalId the version that the entry is about, if it is about one
     * @param memberId the member whose position, objection or commitment the entry is, if it is one
     */
    record AgreementEntryRedated(
            NetworkId networkId,
            AgreementId agreementId,
            @Nullable ProposalId proposalId,
            @Nullable MemberId memberId,
            EntryId entryId,
            Wording because,
            LocalDate on)
            implements OfWhole, Correction.Redating {}

    /**
     * An entry about the agreement should not have been recorded.
     *
     * @param proposalId the version that the entry is about, if it is about one
     * @param memberId the member whose position, objection or commitment the entry is, if it is one
     */
    record AgreementEntryWithdrawn(
            NetworkId networkId,
            AgreementId agreementId,
            @Nullable ProposalId proposalId,
            @Nullable MemberId memberId,
            EntryId entryId,
            Wording because)
            implements OfWhole, Correction.Withdrawal {}
}
