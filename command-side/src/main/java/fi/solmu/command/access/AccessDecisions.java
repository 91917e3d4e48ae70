package fi.solmu.command.access;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about keeping a record. */
@Component
final class AccessDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(NetworkId.class, Keeping.Keepers.class, Keeping.Keepers::new, Keeping.Keepers::criteria)
                .decisions(new Keeping());
    }
}
