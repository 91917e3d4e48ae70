package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One evaluation. */
final class Evaluation implements DecisionModel {

    record Key(NetworkId networkId, EvaluationId evaluationId) {}

    private final EvaluationId id;
    private final NetworkFrame frame;
    private final Chronicle<OfEvaluation> chronicle = new Chronicle<>();

    Evaluation(Key key) {
        id = key.evaluationId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.evaluationId()), OfEvaluation.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof OfEvaluation ofEvaluation) {
            chronicle.add(entry, ofEvaluation);
        }
    }

    NetworkFrame frame() {
        return frame;
    }

    /** As all that is on record leaves it. */
    EvaluationLife life() {
        EvaluationLife life = new EvaluationLife();
        chronicle.entries().forEach(life::live);
        return life;
    }

    /** Whoever keeps the record runs evaluations. */
    void assertRunBy(Actor actor) {
        frame.assertKeptBy(actor);
        assertKnown();
    }

    void assertKnown() {
        if (!life().isKnown()) {
            throw Unknown.of("evaluation", id);
        }
    }

    void assertHas(EntryId entry) {
        if (!chronicle.counts(entry)) {
            throw Unknown.of("entry", entry);
        }
    }

    OfEvaluation entry(EntryId entryId) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entryId))
                .event();
    }

    void assertStillFitsWith(OfEvaluation withdrawal) {
        Coherence.assertFit(chronicle, List.of(withdrawal), new EvaluationLife()::live);
    }

    /** What happened may be told late, and never before its day. */
    void assertFits(OfEvaluation event, LocalDate on, LocalDate today) {
        frame.assertOpenOn(on);
        Coherence.assertFit(chronicle, List.of(event), new EvaluationLife()::live);
        Days.assertHasCome(on, today);
    }
}
