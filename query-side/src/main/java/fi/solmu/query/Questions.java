package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what was asked over HTTP into a question about a network that the reader may read. */
@Component
public final class Questions {

    private final Reader reader;
    private final Keepers keepers;
    private final NetworkZones zones;
    private final Clock clock;

    Questions(Reader reader, Keepers keepers, NetworkZones zones, Clock clock) {
        this.reader = reader;
        this.keepers = keepers;
        this.zones = zones;
        this.clock = clock;
    }

    public Question about(UUID networkId, TwoClocks clocks) {
        NetworkId network = new NetworkId(networkId);
        if (!keepers.mayRead(reader.account(), network)) {
            throw NotThere.network();
        }
        ZoneId zone = zones.zoneOf(network).orElseThrow(NotThere::network);
        LocalDate asOf = clocks.asOf();
        return new Question(
                network,
                zone,
                asOf == null ? LocalDate.now(clock.withZone(zone)) : asOf,
                asOf != null,
                clocks.knownAt());
    }

    /** The networks that the reader may read. */
    public Set<UUID> readable() {
        return standings().keySet();
    }

    /** As whom the reader reads each network that they may read. */
    public Map<UUID, Keepers.Standing> standings() {
        return keepers.standingsOf(reader.account());
    }

    /** Which day it is in each of these networks. */
    public Map<UUID, LocalDate> today(Collection<UUID> networks) {
        Map<UUID, LocalDate> days = new HashMap<>();
        zones.zonesOf(networks).forEach((network, zone) -> days.put(network, LocalDate.now(clock.withZone(zone))));
        return days;
    }
}
