package fi.solmu.command.network;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about networks. */
@Component
final class NetworkDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(NetworkId.class, Network.class, Network::new, Network::criteria)
                .model(NetworkId.class, WholeRecord.class, id -> new WholeRecord(), WholeRecord::criteria)
                .decisions(new Founding())
                .decisions(new Describing());
    }
}
