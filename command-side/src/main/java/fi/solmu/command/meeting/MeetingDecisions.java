package fi.solmu.command.meeting;

import fi.solmu.command.DecisionCatalog;
import fi.solmu.kernel.NetworkId;
import org.springframework.stereotype.Component;

/** What is decided about meetings. */
@Component
final class MeetingDecisions implements DecisionCatalog.Contribution {

    @Override
    public void addTo(DecisionCatalog catalog) {
        catalog.model(Meeting.Key.class, Meeting.class, Meeting::new, Meeting::criteria)
                .model(Attendee.Key.class, Attendee.class, Attendee::new, Attendee::criteria)
                .model(Promise.Key.class, Promise.class, Promise::new, Promise::criteria)
                .model(NetworkId.class, Promises.class, _ -> new Promises(), Promises::criteria)
                .decisions(new Planning())
                .decisions(new Attending())
                .decisions(new SettingAgenda())
                .decisions(new Concluding())
                .decisions(new KeepingPromises())
                .decisions(new Minuting())
                .decisions(new Pulsing())
                .decisions(new Correcting());
    }
}
