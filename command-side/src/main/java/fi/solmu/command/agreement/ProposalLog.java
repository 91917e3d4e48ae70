package fi.solmu.command.agreement;

import fi.solmu.command.Coherence;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a decision has read about one proposal: all of it, or the part that concerns one member. */
final class ProposalLog {

    private final ProposalId id;
    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    ProposalLog(ProposalId id) {
        this.id = id;
    }

    void evolve(EntryId entry, Event event) {
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
        }
    }

    VersionProposed proposed() {
        return find(VersionProposed.class).orElseThrow(() -> Unknown.of("proposal", id));
    }

    AgreementId agreement() {
        return proposed().agreementId();
    }

    /** An outcome rests on all that was said before it, so nothing is said about a closed proposal, not even for an earlier day. */
    void assertOpen() {
        proposed();
        if (chronicle.entries().stream().map(Entry::event).anyMatch(ProposalLog::closes)) {
            throw new RuleViolation(
                    "proposal-already-closed",
                    "The proposal has its outcome already. Propose a new version, or withdraw the outcome first if it was"
                            + " recorded by mistake.");
        }
    }

    void assertFit(List<AgreementEvent> events) {
        Coherence.assertFit(chronicle, events, new ProposalLife()::live);
    }

    ProposalLife until(LocalDate day) {
        return ProposalLife.until(day, chronicle.entries());
    }

    ProposalLife asItStands() {
        return until(LocalDate.MAX);
    }

    /** What the member said next after a day, if anything. */
    Optional<Entry<PositionTaken>> nextPosition(MemberId member, LocalDate day) {
        for (Entry<AgreementEvent> entry : chronicle.entries()) {
            if (entry.on().isAfter(day)
                    && entry.event() instanceof PositionTaken position
                    && position.memberId().equals(member)) {
                return Optional.of(new Entry<>(entry.id(), entry.number(), entry.on(), position));
            }
        }
        return Optional.empty();
    }

    /** Whether the member said the very same when last asked. */
    boolean saidLast(CommitmentConfirmed commitment) {
        return chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(commitment.on()))
                .map(Entry::event)
                .filter(CommitmentConfirmed.class::isInstance)
                .reduce((_, later) -> later)
                .filter(commitment::equals)
                .isPresent();
    }

    Optional<MemberId> objector(ObjectionId objection) {
        return chronicle.entries().stream()
                .map(Entry::event)
                .filter(ObjectionRaised.class::isInstance)
                .map(ObjectionRaised.class::cast)
                .filter(raised -> raised.objectionId().equals(objection))
                .map(ObjectionRaised::memberId)
                .findFirst();
    }

    private <E> Optional<E> find(Class<E> type) {
        return chronicle.entries().stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    static boolean closes(AgreementEvent event) {
        return event instanceof VersionAdopted
                || event instanceof VersionNotAdopted
                || event instanceof ProposalWithdrawn;
    }
}
