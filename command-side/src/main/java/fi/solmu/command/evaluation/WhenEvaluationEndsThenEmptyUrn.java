package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.Request;
import fi.solmu.command.evaluation.Asking.LookWhetherOpen;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryWithdrawn;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When the results are on record, or it turns out that nothing should have been asked, no ballot is left and nobody can look up who
 * answered, whatever died in between.
 */
@Component
final class WhenEvaluationEndsThenEmptyUrn implements Automation {

    private final Decisions decisions;
    private final Urn urn;

    WhenEvaluationEndsThenEmptyUrn(Decisions decisions, Urn urn) {
        this.decisions = decisions;
        this.urn = urn;
    }

    @Override
    public String name() {
        return "when-evaluation-ends-then-empty-urn";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(EvaluationEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event instanceof EvaluationEvent evaluation ? evaluation.subject() : event.networkId();
    }

    @Override
    public void react(RecordedEvent recorded) {
        if (recorded.event() instanceof OfEvaluation event
                && (event instanceof EvaluationClosed || event instanceof EvaluationEntryWithdrawn)
                && !isOpen(event, recorded)) {
            urn.empty(event.evaluationId());
        }
    }

    private boolean isOpen(OfEvaluation event, RecordedEvent recorded) {
        return decisions
                .decide(
                        new LookWhetherOpen(event.networkId(), event.evaluationId()),
                        Boolean.class,
                        Actor.AUTOMATION,
                        new Request(recorded.id().value(), false))
                .answer();
    }
}
