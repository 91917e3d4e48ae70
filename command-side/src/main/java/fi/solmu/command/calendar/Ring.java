package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.RingEvent;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One ring of the clock. */
final class Ring implements DecisionModel {

    record Key(NetworkId networkId, RingId ringId) {}

    private final RingId id;
    private final NetworkFrame frame;
    private final Chronicle<RingEvent> chronicle = new Chronicle<>();

    Ring(Key key) {
        id = key.ringId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.ringId()), RingEvent.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof RingEvent ringEvent) {
            chronicle.add(entry, ringEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertKnown() {
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("ring", id);
        }
    }

    void assertOnRecord(EntryId entry) {
        if (!chronicle.counts(entry)) {
            throw Unknown.of("entry", entry);
        }
    }

    /** The ring as it would be with the event. */
    RingTerm assertFits(RingEvent event) {
        if (event instanceof DatedEvent dated) {
            frame.assertOpenOn(dated.on());
        }
        Coherence.assertFit(chronicle, List.of(event), new RingTerm(id)::live);
        return RingTerm.of(id, chronicle.with(EntryId.random(), event).entries());
    }

    RingTerm term() {
        return RingTerm.of(id, chronicle.entries());
    }
}
