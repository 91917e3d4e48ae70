package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Everything on record about one agreement, for the corrections of it. */
final class AgreementHistory implements DecisionModel {

    private final NetworkFrame frame;
    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    AgreementHistory(Agreement.Key key) {
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Agreement.Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.agreementId()), AgreementEvent.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertOpenOn(LocalDate on) {
        frame.assertOpenOn(on);
    }

    Entry<AgreementEvent> entry(EntryId id) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", id));
    }

    Optional<Entry<AgreementEvent>> outcome(ProposalId proposal) {
        return chronicle.entries().stream()
                .filter(entry -> ProposalLog.closes(entry.event()) && isOf(proposal, entry.event()))
                .findFirst();
    }

    /** The proposal of the next version, if there is one. */
    Optional<Entry<AgreementEvent>> successorOf(ProposalId proposal) {
        int number = chronicle.entries().stream()
                .map(Entry::event)
                .filter(event -> event instanceof VersionProposed && isOf(proposal, event))
                .mapToInt(event -> ((VersionProposed) event).version())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return chronicle.entries().stream()
                .filter(entry -> entry.event() instanceof VersionProposed other && other.version() > number)
                .findFirst();
    }

    /** With the correction, the agreement and each of its proposals still make sense from the first day to the last. */
    void assertCoherentWith(AgreementEvent correction) {
        AgreementLife agreement = new AgreementLife();
        Map<ProposalId, ProposalLife> proposals = new HashMap<>();
        Coherence.assertFit(chronicle, List.of(correction), entry -> {
            agreement.live(entry);
            if (entry.event() instanceof ProposalEvent proposalEvent) {
                proposals
                        .computeIfAbsent(proposalEvent.proposalId(), _ -> new ProposalLife())
                        .live(entry);
            }
        });
    }

    private static boolean isOf(ProposalId proposal, AgreementEvent event) {
        return event instanceof ProposalEvent proposalEvent
                && proposalEvent.proposalId().equals(proposal);
    }
}
