package fi.solmu.command.membership;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** What is decided about home organisations and seats. */
@Component
final class MembershipDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(Organisation.Key.class, Organisation.class, Organisation::new, Organisation::criteria)
                .model(OrganisationId.class, OrganisationTerm.class, OrganisationTerm::new, OrganisationTerm::criteria)
                .model(
                        NetworkId.class,
                        OrganisationLineage.class,
                        OrganisationLineage::new,
                        OrganisationLineage::criteria)
                .model(Seat.Key.class, Seat.class, Seat::new, Seat::criteria)
                .model(NetworkId.class, Seats.class, Seats::new, Seats::criteria)
                .model(PersonSeats.Key.class, PersonSeats.class, PersonSeats::new, PersonSeats::criteria)
                .decisions(new Organising())
                .decisions(new Inviting())
                .decisions(new Joining())
                .decisions(new Serving())
                .decisions(new Succeeding())
                .decisions(new Correcting());
    }
}
