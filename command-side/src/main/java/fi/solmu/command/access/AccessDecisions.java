package fi.solmu.command.access;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about keeping a record, about speaking for a seat, and about the register of persons. */
@Component
final class AccessDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(NetworkId.class, Keeping.Keepers.class, Keeping.Keepers::new, Keeping.Keepers::criteria)
                .model(SeatLinks.Key.class, SeatLinks.class, SeatLinks::new, SeatLinks::criteria)
                .model(AccountId.class, KeptRecords.class, account -> new KeptRecords(), KeptRecords::criteria)
                .model(AccountId.class, LinkedSeats.class, account -> new LinkedSeats(), LinkedSeats::criteria)
                .decisions(new Keeping())
                .model(KnownPerson.Key.class, KnownPerson.class, KnownPerson::new, KnownPerson::criteria)
                .decisions(new Linking())
                .decisions(new Registering());
    }
}
