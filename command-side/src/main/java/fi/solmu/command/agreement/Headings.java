package fi.solmu.command.agreement;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The headings under which a network has practices; each is one practice's. */
final class Headings implements DecisionModel {

    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return criteria.about(List.of(network), PracticeTakenUp.class, AgreementEntryWithdrawn.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(id, agreementEvent);
        }
    }

    void assertFree(String heading) {
        boolean taken = chronicle.entries().stream()
                .anyMatch(entry -> entry.event() instanceof PracticeTakenUp practice
                        && practice.heading().equals(heading));
        if (taken) {
            throw new RuleViolation(
                    "agreement-heading-taken",
                    "The network has a practice under '" + heading + "' already. Propose a new version of that one.");
        }
    }
}
