package fi.solmu.command.calendar;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Whether the network ever took up a practice, for the entries that put it into effect. */
final class KnownPractice implements DecisionModel {

    record Key(NetworkId networkId, AgreementId agreementId) {}

    private final AgreementId id;
    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    KnownPractice(Key key) {
        id = key.agreementId();
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(
                List.of(key.networkId(), key.agreementId()), PracticeTakenUp.class, AgreementEntryWithdrawn.class);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
        }
    }

    void assertKnown() {
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("practice", id);
        }
    }
}
