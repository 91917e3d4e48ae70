package fi.solmu.command.agreement;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What was asked and said about a proposal, to which others may reply. */
final class Comments implements DecisionModel {

    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    static EventCriteria criteria(Proposal.Key key, Criteria criteria) {
        return criteria.about(
                List.of(key.networkId(), key.proposalId()), CommentMade.class, AgreementEntryWithdrawn.class);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
        }
    }

    void assertKnown(EntryId comment) {
        if (!chronicle.counts(comment)) {
            throw Unknown.of("comment", comment);
        }
    }
}
