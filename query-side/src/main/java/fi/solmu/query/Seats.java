package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sits in a network, for those who ask what a member may do or has agreed to. */
public interface Seats {

    /**
     * A seat on one day, of whoever has ever been there.
     *
     * @param there whether the member is there on the day
     * @param since the first day of the present stay, or of the last one
     * @param bindsSince from which day on what the member agreed to counts as theirs
     * @param confirmationAskedOn since when the member is asked for whom the seat is held
     */
    record Seat(
            UUID id,
            @Nullable String ref,
            Map<String, String> title,
            UUID organisationId,
            Map<String, String> organisation,
            boolean there,
            @Nullable LocalDate since,
            @Nullable LocalDate bindsSince,
            boolean hasSay,
            Set<String> roles,
            @Nullable LocalDate confirmationAskedOn) {

        /** What the member is called in answers: as where the network was imported from, or by its id. */
        public String name() {
            return ref == null ? id.toString() : ref;
        }

        /** Whether the member is there and takes part in decisions. */
        public boolean votes() {
            return there && hasSay;
        }
    }

    /**
     * Someone came who had not been there before.
     *
     * @param askedOn the day of the first invitation; none where nobody asked them
     */
    record Arrival(UUID member, @Nullable LocalDate askedOn, LocalDate joinedOn) {}

    /** Who came for the first time between a day and the one that is asked about, both included. */
    List<Arrival> arrivals(LocalDate from, Question question);

    /** The seats of several networks, each on a day of its own. */
    Map<UUID, List<Seat>> seatsOn(Map<UUID, LocalDate> days, @Nullable Instant knownAt);

    /** These members as they were on the day; whoever came only later, as they were at first, and not there. */
    Map<UUID, Seat> named(NetworkId network, Collection<UUID> members, LocalDate day, @Nullable Instant knownAt);

    /**
     * Those of the members who are there, each network on a day of its own, and the entry through which the person who holds the seat
     * came to hold it, unless it is vacant.
     */
    Map<UUID, Optional<UUID>> there(Map<UUID, LocalDate> days, Collection<UUID> members);
}
