package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.ZoneId;
import java.util.Optional;

/** In which zone a network's days begin and end. */
public interface NetworkZones {

    /** None for a network that no view knows. */
    Optional<ZoneId> zoneOf(NetworkId network);
}
