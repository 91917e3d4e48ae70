package fi.solmu.command.agreement;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about goals and practices. */
@Component
final class AgreementDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(Agreement.Key.class, Agreement.class, Agreement::new, Agreement::criteria)
                .model(Agreement.Key.class, AgreementHistory.class, AgreementHistory::new, AgreementHistory::criteria)
                .model(Proposal.Key.class, Proposal.class, Proposal::new, Proposal::criteria)
                .model(Proposal.Key.class, Comments.class, _ -> new Comments(), Comments::criteria)
                .model(Stand.Key.class, Stand.class, Stand::new, Stand::criteria)
                .model(NetworkId.class, Headings.class, _ -> new Headings(), Headings::criteria)
                .decisions(new TakingUp())
                .decisions(new Proposing())
                .decisions(new Positioning())
                .decisions(new Objecting())
                .decisions(new Closing())
                .decisions(new Ageing())
                .decisions(new Committing())
                .decisions(new Referring())
                .decisions(new Correcting());
    }
}
