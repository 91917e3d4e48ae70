package fi.solmu.command;

import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.modelling.StateManager;

/**
 * Further decision models, looked up when a decision has seen enough to know whom else it concerns.
 *
 * <p>What they read becomes part of what the decision rests on, as if it had been read at the start: if any of it changes before
 * the decision is recorded, the decision is taken again.
 */
public final class Facts {

    private final ProcessingContext context;

    Facts(ProcessingContext context) {
        this.context = context;
    }

    public <K, M extends DecisionModel> M about(Class<M> model, K key) {
        return context.component(StateManager.class)
                .loadEntity(model, key, context)
                .join();
    }
}
