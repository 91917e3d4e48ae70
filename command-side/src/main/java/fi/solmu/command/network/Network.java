package fi.solmu.command.network;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkFounded;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** A network as decisions about it see it: all that is recorded about the network as a whole, and who keeps the record. */
final class Network implements DecisionModel {

    private final NetworkFrame frame;
    private final Chronicle<NetworkEvent> chronicle = new Chronicle<>();

    Network(NetworkId id) {
        frame = new NetworkFrame(id);
    }

    static EventCriteria criteria(NetworkId id, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(id, criteria), criteria.about(List.of(id), NetworkEvent.class));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        if (event instanceof NetworkEvent networkEvent) {
            chronicle.add(id, networkEvent);
        }
    }

    void assertNew() {
        if (!chronicle.entries().isEmpty()) {
            throw new RuleViolation(
                    "network-already-exists",
                    "A network with this identifier is on record already. Open it, or choose another.");
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** The event must make sense on its day, and everything recorded of later days must still make sense with it. */
    void assertFits(NetworkEvent event) {
        EntryId candidate = EntryId.random();
        assertCoherent(chronicle.with(candidate, event), candidate);
    }

    void assertCounts(EntryId entry) {
        if (!chronicle.counts(entry)) {
            throw Unknown.of("entry", entry);
        }
    }

    @Nullable
    NetworkEvent entry(EntryId id) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::event)
                .findFirst()
                .orElse(null);
    }

    private static void assertCoherent(Chronicle<NetworkEvent> chronicle, EntryId candidate) {
        @Nullable LocalDate began = null;
        @Nullable LocalDate founded = null;
        @Nullable LocalDate closed = null;
        for (Entry<NetworkEvent> entry : chronicle.entries()) {
            boolean own = entry.id().equals(candidate);
            if (closed != null) {
                throw own
                        ? new RuleViolation(
                                "network-closed",
                                "The network closed on " + closed + ". Correct the day, or withdraw the closing first.")
                        : contradicts(entry);
            }
            if (entry.event() instanceof NetworkInitiated) {
                began = entry.on();
            } else if (entry.event() instanceof NetworkFounded) {
                assertNotFounded(founded);
                founded = entry.on();
            } else if (entry.event() instanceof NetworkClosed) {
                closed = entry.on();
            }
            if (began == null) {
                throw own
                        ? new RuleViolation(
                                "before-the-network-began",
                                "The record of this network does not begin before that day. Correct the day, or redate the"
                                        + " beginning first.")
                        : contradicts(entry);
            }
        }
        if (began == null) {
            throw new RuleViolation(
                    "beginning-is-needed",
                    "The beginning of the network can be redated and not withdrawn: all else rests on it.");
        }
    }

    private static void assertNotFounded(@Nullable LocalDate founded) {
        if (founded != null) {
            throw new RuleViolation("network-already-founded", "The network was founded on " + founded + ".");
        }
    }

    private static RuleViolation contradicts(Entry<NetworkEvent> entry) {
        return new RuleViolation(
                "contradicts-other-entry",
                "What is on record for " + entry.on() + " would no longer make sense. Correct that entry first.");
    }
}
