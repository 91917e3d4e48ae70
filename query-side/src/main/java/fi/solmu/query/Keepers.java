package fi.solmu.query;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may read which network. */
public interface Keepers {

    boolean mayRead(AccountId account, NetworkId network);

    Set<UUID> networksOf(AccountId account);

    /** The accounts that may read each of these networks. */
    Map<UUID, Set<UUID>> accountsOf(Collection<UUID> networks);

    /** The seats that keepers hold in a network, by account. */
    Map<String, UUID> seatsIn(NetworkId network);
}
