package fi.solmu.command.evaluation;

import static fi.solmu.command.Coherence.require;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorDefined;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorMeasured;
import fi.solmu.kernel.evaluation.ImpactEvent.OfIndicator;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Something that is measured over time. It may be older than the network: where things stood before is worth knowing. */
final class Indicator implements DecisionModel {

    record Key(NetworkId networkId, IndicatorId indicatorId) {}

    /** Refuses what can't follow. */
    private static final class Life {

        private boolean defined;

        void live(Entry<OfIndicator> entry) {
            if (entry.event() instanceof IndicatorDefined) {
                defined = true;
            } else if (entry.event() instanceof IndicatorMeasured) {
                require(
                        defined,
                        "indicator-not-defined",
                        "By " + entry.on() + " it had not been said what is measured. Correct the day.");
            }
        }
    }

    private final IndicatorId id;
    private final NetworkFrame frame;
    private final Chronicle<OfIndicator> chronicle = new Chronicle<>();

    Indicator(Key key) {
        id = key.indicatorId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.indicatorId()), OfIndicator.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof OfIndicator ofIndicator) {
            chronicle.add(entry, ofIndicator);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertKnown() {
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("indicator", id);
        }
    }

    void assertHas(EntryId entry) {
        if (!chronicle.counts(entry)) {
            throw Unknown.of("entry", entry);
        }
    }

    void assertStillFitsWith(OfIndicator withdrawal) {
        Coherence.assertFit(chronicle, List.of(withdrawal), new Life()::live);
    }

    void assertFits(OfIndicator event, LocalDate on, LocalDate today) {
        frame.assertNotClosedOn(on);
        Coherence.assertFit(chronicle, List.of(event), new Life()::live);
        Days.assertHasCome(on, today);
    }
}
