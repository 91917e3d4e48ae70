package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** In which zone a network's days begin and end. */
public interface NetworkZones {

    /** Those that no view knows are missing. */
    Map<UUID, ZoneId> zonesOf(Collection<UUID> networks);

    /** What those of the networks are called that are at work, each on a day of its own: begun and not closed. */
    Map<UUID, Map<String, String>> atWork(Map<UUID, LocalDate> days);

    /** None for a network that no view knows. */
    default Optional<ZoneId> zoneOf(NetworkId network) {
        return Optional.ofNullable(zonesOf(Set.of(network.value())).get(network.value()));
    }
}
