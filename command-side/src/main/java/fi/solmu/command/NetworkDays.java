package fi.solmu.command;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which day it is where a network is. */
@Component
public final class NetworkDays {

    private final RecordReader record;
    private final Clock clock;
    private final Map<NetworkId, ZoneId> zones = new ConcurrentHashMap<>();

    NetworkDays(RecordReader record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    public LocalDate today(NetworkId network) {
        return today(zoneOf(network));
    }

    /** The moment at which a day begins there; not midnight everywhere. */
    public Instant beginningOf(LocalDate day, NetworkId network) {
        return day.atStartOfDay(zoneOf(network)).toInstant();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** A network's zone never changes; one that is not on record is not remembered, for it may yet come. */
    private ZoneId zoneOf(NetworkId network) {
        ZoneId known = zones.get(network);
        if (known != null) {
            return known;
        }
        for (RecordedEvent recorded : record.about(List.of(network), Set.of(NetworkEvent.class), Long.MAX_VALUE)
                .getOrDefault(network, List.of())) {
            if (recorded.event() instanceof NetworkInitiated initiated) {
                ZoneId zone = ZoneId.of(initiated.timeZone());
                zones.put(network, zone);
                return zone;
            }
        }
        return ZoneOffset.UTC;
    }
}
