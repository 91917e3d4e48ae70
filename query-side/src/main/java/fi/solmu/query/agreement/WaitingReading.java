package fi.solmu.query.agreement;

import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what waits for a reader in all their networks that are at work. */
@Component
final class WaitingReading {

    private final AgreementTable table;
    private final Seats seats;
    private final NetworkZones networks;

    WaitingReading(AgreementTable table, Seats seats, NetworkZones networks) {
        this.table = table;
        this.seats = seats;
        this.networks = networks;
    }

    /** What has been waiting longest comes first. */
    List<WaitingView> of(Map<UUID, Standing> standings, Map<UUID, LocalDate> today) {
        Map<UUID, Map<String, String>> names = networks.atWork(today);
        Map<UUID, LocalDate> days = new HashMap<>(today);
        days.keySet().retainAll(names.keySet());
        Map<UUID, List<Seat>> seated = seats.seatsOn(days, null);
        Map<UUID, List<AgreementRow>> agreements = table.agreements(days, null);
        List<WaitingView> waiting = new ArrayList<>();
        days.forEach((network, day) -> {
            List<AgreementRow> rows = agreements.getOrDefault(network, List.of());
            AgreementsOnDay then = AgreementsOnDay.of(
                    day, seated.getOrDefault(network, List.of()), rows, table.counted(stillMatter(rows, day), day));
            waiting.addAll(new Waiting(
                            network,
                            names.getOrDefault(network, Map.of()),
                            standings.getOrDefault(network, Standing.NOBODY),
                            then)
                    .all());
        });
        waiting.sort(Comparator.comparing(WaitingView::since));
        return waiting;
    }

    private static List<UUID> stillMatter(List<AgreementRow> agreements, LocalDate day) {
        List<UUID> versions = new ArrayList<>();
        for (AgreementRow agreement : agreements) {
            for (VersionRow version : agreement.versions()) {
                VersionState state = version.stateOn(day, agreement.versions());
                if (state == VersionState.PROPOSED || state == VersionState.IN_FORCE) {
                    versions.add(version.id());
                }
            }
        }
        return versions;
    }
}
