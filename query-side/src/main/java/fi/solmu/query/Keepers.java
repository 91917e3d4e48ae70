package fi.solmu.query;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may read which network: whoever keeps its record, and accounts that speak for a member who is there today. */
public interface Keepers {

    /**
     * As whom an account reads a network.
     *
     * @param keeper whether it keeps the record
     * @param seats the members who are there today for whom it speaks
     */
    record Standing(boolean keeper, Set<UUID> seats) {

        public static final Standing NOBODY = new Standing(false, Set.of());
    }

    boolean mayRead(AccountId account, NetworkId network);

    /** As whom an account reads each network that it may read. */
    Map<UUID, Standing> standingsOf(AccountId account);

    /** The accounts that may read each of these networks. */
    Map<UUID, Set<UUID>> accountsOf(Collection<UUID> networks);

    /** The seats in a network for which accounts have spoken or kept the record, by account, whether they still do or not. */
    Map<String, UUID> seatsIn(NetworkId network);

    /** What the accounts are called, by account; nobody but the keepers of the network is told. */
    Map<String, String> namesFor(AccountId reader, NetworkId network, Collection<String> accounts);
}
