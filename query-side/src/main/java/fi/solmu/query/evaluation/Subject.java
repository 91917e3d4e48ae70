package fi.solmu.query.evaluation;

import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import fi.solmu.kernel.evaluation.ImpactEvent;
import fi.solmu.kernel.evaluation.ImpactEvent.OfDissemination;
import fi.solmu.kernel.evaluation.ImpactEvent.OfIndicator;

/** What an entry is about. */
enum Subject {
    EVALUATION,
    INDICATOR,
    DISSEMINATION;

    static Subject of(EvaluationEvent event) {
        return switch (event) {
            case OfEvaluation _ -> EVALUATION;
            case ImpactEvent impact ->
                switch (impact) {
                    case OfIndicator _ -> INDICATOR;
                    case OfDissemination _ -> DISSEMINATION;
                };
        };
    }
}
