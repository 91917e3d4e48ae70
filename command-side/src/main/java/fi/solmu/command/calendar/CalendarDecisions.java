package fi.solmu.command.calendar;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about the annual clock. */
@Component
final class CalendarDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(Ring.Key.class, Ring.class, Ring::new, Ring::criteria)
                .model(PlannedEntry.Key.class, PlannedEntry.class, PlannedEntry::new, PlannedEntry::criteria)
                .model(NetworkId.class, ClockContents.class, _ -> new ClockContents(), ClockContents::criteria)
                .decisions(new Drawing())
                .decisions(new Planning())
                .decisions(new Occurring())
                .decisions(new CarryingOn())
                .decisions(new Correcting())
                .decisions(new Subscribing());
    }
}
