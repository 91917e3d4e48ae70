package fi.solmu.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many are in a network, for its card. */
public interface CardCounts {

    /**
     * How many there are on one day.
     *
     * @param members all who are there
     * @param observers those of the members who have no say
     * @param organisations home organisations that the network can count on
     * @param invited those who have been asked and have not joined
     */
    record Counts(int members, int observers, int organisations, int invited) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /** The counts of several networks, each on a day of its own; a network without any may be missing. */
    Map<UUID, Counts> on(Map<UUID, LocalDate> days, @Nullable Instant knownAt);
}
