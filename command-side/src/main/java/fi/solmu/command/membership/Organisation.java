package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One home organisation in its network. */
final class Organisation implements DecisionModel {

    record Key(NetworkId networkId, OrganisationId organisationId) {}

    private final NetworkFrame frame;
    private final OrganisationTerm term;

    Organisation(Key key) {
        frame = new NetworkFrame(key.networkId());
        term = new OrganisationTerm(key.organisationId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                OrganisationTerm.criteria(key.organisationId(), criteria));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        term.evolve(id, event);
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertKnown() {
        term.assertKnown();
    }

    <E extends OrganisationEvent & DatedEvent> void assertFits(E event) {
        if (event instanceof OrganisationRegistered) {
            frame.assertNotClosedOn(event.on()); // an organisation may be older than the network
        } else {
            frame.assertOpenOn(event.on());
        }
        term.assertFits(event);
    }
}
