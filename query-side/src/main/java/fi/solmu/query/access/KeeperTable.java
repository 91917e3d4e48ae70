package fi.solmu.query.access;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.query.Keepers;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever keeps a network's record may read it. */
@Component
final class KeeperTable implements Keepers {

    private final JdbcClient database;

    KeeperTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean mayRead(AccountId account, NetworkId network) {
        return database.sql("select exists (select from query_side.keeper where account_id = ? and network_id = ?)")
                .params(account.value(), network.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> networksOf(AccountId account) {
        return database.sql("select network_id from query_side.keeper where account_id = ?")
                .param(account.value())
                .query((row, number) -> row.getObject("network_id", UUID.class))
                .set();
    }

    @Override
    public Map<UUID, Set<UUID>> accountsOf(Collection<UUID> networks) {
        Map<UUID, Set<UUID>> accounts = new HashMap<>();
        database.sql("select network_id, account_id from query_side.keeper where network_id = any(?::uuid[])")
                .param((Object) networks.toArray(UUID[]::new))
                .query(row -> {
                    accounts.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new HashSet<>())
                            .add(row.getObject("account_id", UUID.class));
                });
        return accounts;
    }

    @Override
    public Map<String, UUID> seatsIn(NetworkId network) {
        Map<String, UUID> seats = new HashMap<>();
        database.sql("select account_id, member_id from query_side.keeper where network_id = ? and member_id is not"
                        + " null")
                .params(List.of(network.value()))
                .query(row -> {
                    seats.put(row.getString("account_id"), row.getObject("member_id", UUID.class));
                });
        return seats;
    }
}
