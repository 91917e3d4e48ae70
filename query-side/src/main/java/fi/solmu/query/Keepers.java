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

    /** The seats in a network that keepers hold, or that accounts speak for, by account. */
    Map<String, UUID> seatsIn(NetworkId network);
}
