package fi.solmu.command.evaluation;

import static fi.solmu.command.Coherence.require;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationAgreed;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEvidenced;
import fi.solmu.kernel.evaluation.ImpactEvent.OfDissemination;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Something of the network's work that is to spread to others. */
final class Dissemination implements DecisionModel {

    record Key(NetworkId networkId, DisseminationId disseminationId) {}

    /** Refuses what can't follow. */
    private static final class Life {

        private boolean agreed;

        void live(Entry<OfDissemination> entry) {
            if (entry.event() instanceof DisseminationAgreed) {
                require(!agreed, "dissemination-already-agreed", "This is on record already.");
                agreed = true;
            } else if (entry.event() instanceof DisseminationEvidenced) {
                require(
                        agreed,
                        "dissemination-not-agreed",
                        "By " + entry.on() + " it had not been agreed that this is to spread. Correct the day.");
            }
        }
    }

    private final DisseminationId id;
    private final NetworkFrame frame;
    private final Chronicle<OfDissemination> chronicle = new Chronicle<>();

    Dissemination(Key key) {
        id = key.disseminationId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.disseminationId()), OfDissemination.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof OfDissemination ofDissemination) {
            chronicle.add(entry, ofDissemination);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** Whoever answers for it tells of it, or whoever keeps the record. */
    void assertToldBy(Actor actor, LocalDate today, Facts facts) {
        Set<MemberId> owners = chronicle.entries().stream()
                .flatMap(entry -> entry.event() instanceof DisseminationAgreed agreed
                        ? Stream.ofNullable(agreed.owner())
                        : Stream.empty())
                .collect(Collectors.toSet());
        frame.assertActsForOneOf(owners, actor, today, facts);
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("dissemination", id);
        }
    }

    void assertHas(EntryId entry) {
        if (!chronicle.counts(entry)) {
            throw Unknown.of("entry", entry);
        }
    }

    void assertStillFitsWith(OfDissemination withdrawal) {
        Coherence.assertFit(chronicle, List.of(withdrawal), new Life()::live);
    }

    void assertFits(OfDissemination event, LocalDate on, LocalDate today) {
        frame.assertOpenOn(on);
        Coherence.assertFit(chronicle, List.of(event), new Life()::live);
        Days.assertHasCome(on, today);
    }
}
