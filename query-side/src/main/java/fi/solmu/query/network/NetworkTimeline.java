package fi.solmu.query.network;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.Timeline;
import java.time.LocalDate;

/**
 * How a network's entries make its card. A network is seen from the day on which it was initiated; what entries of earlier days say
 * of it counts from that day.
 */
final class NetworkTimeline implements Timeline<NetworkEvent, NetworkOnDay> {

    @Override
    public NetworkOnDay beginning() {
        return NetworkOnDay.BEFORE;
    }

    @Override
    public boolean seen(NetworkOnDay network) {
        return network.initiatedOn() != null;
    }

    @Override
    public NetworkOnDay after(NetworkOnDay network, Chronicle.Entry<NetworkEvent> entry) {
        return network.by(entry.id(), draft -> write(entry.event(), entry.on(), draft));
    }

    private static void write(NetworkEvent event, LocalDate on, NetworkOnDay.Draft network) {
        switch (event) {
            case NetworkEvent.NetworkInitiated initiated -> initiate(initiated, on, network);
            case NetworkEvent.NetworkFounded _ -> network.foundedOn = on;
            case NetworkEvent.NetworkRenamed renamed -> network.name = renamed.name();
            case NetworkEvent.PurposeRestated restated -> network.purpose = restated.purpose();
            case NetworkEvent.BoundaryRedrawn redrawn -> network.boundary = redrawn.boundary();
            case NetworkEvent.GoverningBodyNamed named ->
                network.governingBody = new GoverningBody(named.name(), named.members(), on);
            case NetworkEvent.DataProtectionStated stated -> network.dataProtection = stated.protection();
            case NetworkEvent.KindAssessed assessed -> network.kind = assessed.kind();
            case NetworkEvent.GovernanceModeAssessed assessed -> network.governanceMode = assessed.mode();
            case NetworkEvent.LifecycleStageAssessed assessed -> network.lifecycleStage = assessed.stage();
            case NetworkEvent.NetworkClosed _ -> network.closedOn = on;
            case NetworkEvent.NetworkEntryRedated _, NetworkEvent.NetworkEntryWithdrawn _ -> {
                // The chronicle has applied corrections to the entries that they name.
            }
        }
    }

    private static void initiate(NetworkEvent.NetworkInitiated initiated, LocalDate on, NetworkOnDay.Draft network) {
        network.ref = initiated.ref();
        network.name = initiated.name();
        network.purpose = initiated.purpose() == null ? network.purpose : initiated.purpose();
        network.boundary = initiated.boundary() == null ? network.boundary : initiated.boundary();
        network.sector = initiated.sector();
        network.timeZone = initiated.timeZone();
        network.languages = initiated.languages();
        network.initiatedOn = on;
    }
}
