package fi.solmu.command.cycle;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about development cycles. */
@Component
final class CycleDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(NetworkId.class, Cycles.class, Cycles::new, Cycles::criteria)
                .decisions(new Opening())
                .decisions(new Progressing())
                .decisions(new Checking())
                .decisions(new Correcting());
    }
}
