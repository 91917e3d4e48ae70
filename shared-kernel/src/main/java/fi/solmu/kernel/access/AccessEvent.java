package fi.solmu.kernel.access;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may keep the record of a network, a permission apart from roles and never nobody's; who signs in as which member; and whose
 * name the register has forgotten. It holds from the moment of recording.
 */
public sealed interface AccessEvent extends Event {

    /**
     * An account was given the keeping of the record.
     *
     * @param memberId the seat that the keeper holds in the network, if any
     */
    record KeeperNamed(
            NetworkId networkId,
            AccountId accountId,
            @Nullable MemberId memberId) implements AccessEvent {}

    record KeeperReleased(NetworkId networkId, AccountId accountId) implements AccessEvent {}

    /**
     * An account speaks for a member: it may read the network's record and act as that member while the member is there and whoever
     * holds the seat now holds it still.
     *
     * @param heldThrough the entry through which whoever is to speak came to hold the seat
     */
    record SeatLinked(NetworkId networkId, MemberId memberId, AccountId accountId, EntryId heldThrough)
            implements AccessEvent {}

    record SeatUnlinked(NetworkId networkId, MemberId memberId, AccountId accountId) implements AccessEvent {}

    /**
     * The register was told to forget a person's name and addresses; the record goes on showing the seats.
     *
     * @param memberIds the seats that the person was ever offered, held or stood in for
     */
    record PersonErased(NetworkId networkId, PersonId personId, List<MemberId> memberIds) implements AccessEvent {}
}
