package fi.solmu.kernel.network;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a network as a whole. */
public sealed interface NetworkEvent extends Event {

    /**
     * Someone saw a need and began to bring a network together; its record begins.
     *
     * @param sector the field of work, in the network's own words
     * @param timeZone IANA name of the zone in which the network's days begin and end
     * @param languages codes of the languages in which the network writes, its first language first
     * @param ref what the network was called where it was imported from
     */
    record NetworkInitiated(
            NetworkId networkId,
            LocalText name,
            @Nullable Wording purpose,
            @Nullable Wording boundary,
            @Nullable String sector,
            String timeZone,
            List<String> languages,
            @Nullable String ref,
            LocalDate on)
            implements NetworkEvent, DatedEvent {}

    /** The network was convened: from this day on it exists. */
    record NetworkFounded(NetworkId networkId, @Nullable MemberId foundedBy, LocalDate on)
            implements NetworkEvent, DatedEvent {}

    record NetworkRenamed(
            NetworkId networkId, LocalText name, @Nullable Wording because, LocalDate on)
            implements NetworkEvent, DatedEvent {}

    /** The network put into words anew what it is for. */
    record PurposeRestated(
            NetworkId networkId, Wording purpose, @Nullable Wording because, LocalDate on)
            implements NetworkEvent, DatedEvent {}

    /** The network drew anew the line between those whom it concerns and those whom it does not. */
    record BoundaryRedrawn(
            NetworkId networkId, Wording boundary, @Nullable Wording because, LocalDate on)
            implements NetworkEvent, DatedEvent {}

    /**
     * The network said who governs it together: a steering group, a core group, a board.
     *
     * @param name what the network calls this body
     * @param members who sits in it; what an earlier entry said of that no longer holds
     */
    record GoverningBodyNamed(
            NetworkId networkId,
            LocalText name,
            List<MemberId> members,
            @Nullable Wording because,
            LocalDate on) implements NetworkEvent, DatedEvent {

        public GoverningBodyNamed {
            members = List.copyOf(members);
        }
    }

    /** The network said how it takes care of what its record says of people. */
    record DataProtectionStated(
            NetworkId networkId,
            DataProtection protection,
            @Nullable Wording because,
            LocalDate on) implements NetworkEvent, DatedEvent {}

    record KindAssessed(
            NetworkId networkId, NetworkKind kind, @Nullable Wording because, LocalDate on)
            implements NetworkEvent, DatedEvent {}

    record GovernanceModeAssessed(
            NetworkId networkId,
            GovernanceMode mode,
            @Nullable Wording because,
            LocalDate on) implements NetworkEvent, DatedEvent {}

    record LifecycleStageAssessed(
            NetworkId networkId,
            LifecycleStage stage,
            @Nullable Wording because,
            LocalDate on) implements NetworkEvent, DatedEvent {}

    /** The network ended; its record stays. */
    record NetworkClosed(NetworkId networkId, Wording because, LocalDate on) implements NetworkEvent, DatedEvent {}

    /** An entry about the network holds from another day than it said. */
    record NetworkEntryRedated(NetworkId networkId, EntryId entryId, Wording because, LocalDate on)
            implements NetworkEvent, Correction.Redating {}

    /** An entry about the network should not have been recorded. */
    record NetworkEntryWithdrawn(NetworkId networkId, EntryId entryId, Wording because)
            implements NetworkEvent, Correction.Withdrawal {}
}
