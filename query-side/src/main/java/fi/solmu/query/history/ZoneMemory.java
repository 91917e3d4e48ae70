package fi.solmu.query.history;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which zone a network's days begin, for entries that carry no day of their own: they count from the day of recording. */
final class ZoneMemory {

    private static final int REMEMBERED = 10_000;

    private final RecordReader record;
    private final Map<NetworkId, ZoneId> zones = new HashMap<>();

    ZoneMemory(RecordReader record) {
        this.record = record;
    }

    /** Learns the zones of all networks that these events have undated entries about. */
    void learn(List<RecordedEvent> events) {
        if (zones.size() > REMEMBERED) {
            zones.clear();
        }
        Set<NetworkId> missing = new HashSet<>();
        learnBeginnings(events);
        for (RecordedEvent recorded : events) {
            if (!(recorded.event() instanceof DatedEvent)
                    && !zones.containsKey(recorded.event().networkId())) {
                missing.add(recorded.event().networkId());
            }
        }
        if (!missing.isEmpty()) {
            record.about(missing, Set.of(NetworkEvent.class), events.getLast().position())
                    .values()
                    .forEach(this::learnBeginnings);
        }
    }

    private void learnBeginnings(List<RecordedEvent> events) {
        for (RecordedEvent recorded : events) {
            if (recorded.event() instanceof NetworkEvent.NetworkInitiated initiated) {
                zones.put(initiated.networkId(), ZoneId.of(initiated.timeZone()));
            }
        }
    }

    ZoneId of(NetworkId network) {
        return zones.getOrDefault(network, ZoneOffset.UTC);
    }

    void forget() {
        zones.clear();
    }
}
