package fi.solmu.command.evaluation;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.Instrument;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** With which questions a network has asked its members, so that a version of them is the same questions for ever. */
final class InstrumentsAsked implements DecisionModel {

    /** One instrument in one network. */
    record Key(NetworkId networkId, String instrument) {}

    private final String key;
    private final List<Instrument> asked = new ArrayList<>();

    InstrumentsAsked(Key key) {
        this.key = key.instrument();
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(List.of(key.networkId()), EvaluationOpened.class);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof EvaluationOpened opened
                && opened.instrument().key().equals(key)) {
            asked.add(opened.instrument());
        }
    }

    /** The version in which just these questions were asked before, or else the next one. */
    Instrument inItsVersion(Instrument wanted) {
        return asked.stream()
                .filter(before -> before.equals(wanted.in(before.version())))
                .findFirst()
                .orElseGet(() -> wanted.in(
                        asked.stream().mapToInt(Instrument::version).max().orElse(0) + 1));
    }
}
