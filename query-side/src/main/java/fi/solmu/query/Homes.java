package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What home organisations are called, for those who tell on whose behalf someone acted. */
public interface Homes {

    /** As they were called on the day; whatever came only later as it was called at first, and what is gone as it was called at last. */
    Map<UUID, Map<String, String>> called(
            NetworkId network, Collection<UUID> organisations, LocalDate day, @Nullable Instant knownAt);
}
