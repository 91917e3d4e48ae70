package fi.solmu.command.evaluation;

import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one evaluation. */
interface EvaluationCommand {

    NetworkId networkId();

    EvaluationId evaluationId();

    @TargetEntityId
    default Evaluation.Key evaluation() {
        return new Evaluation.Key(networkId(), evaluationId());
    }
}
