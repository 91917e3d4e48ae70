package fi.solmu.command.evaluation;

import fi.solmu.command.DecisionCatalog;
import org.springframework.stereotype.Component;

/** What is decided about evaluations. */
@Component
final class EvaluationDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(Evaluation.Key.class, Evaluation.class, Evaluation::new, Evaluation::criteria)
                .model(Indicator.Key.class, Indicator.class, Indicator::new, Indicator::criteria)
                .model(Dissemination.Key.class, Dissemination.class, Dissemination::new, Dissemination::criteria)
                .model(
                        InstrumentsAsked.Key.class,
                        InstrumentsAsked.class,
                        InstrumentsAsked::new,
                        InstrumentsAsked::criteria)
                .decisions(new Asking())
                .decisions(new Recording())
                .decisions(new Measuring())
                .decisions(new Spreading())
                .decisions(new Correcting());
    }
}
