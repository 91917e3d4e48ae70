package fi.solmu.query.access;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.query.Keepers;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.Seats;
import fi.solmu.query.access.KeeperQueryController.KeeperView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever keeps a network's record may read it, and whoever speaks for a member as long as the member is there. */
@Component
final class KeeperTable implements Keepers {

    /**
     * That an account keeps a network's record, or speaks for a member.
     *
     * @param heldThrough for whom a link holds: whoever came to hold the seat through this entry
     */
    private record Right(
            UUID network,
            UUID account,
            boolean keeper,
            @Nullable UUID member,
            @Nullable UUID heldThrough) {

        /** Keepers hold their seat whoever they took it over from. */
        private boolean isOf(Map<UUID, Optional<UUID>> there) {
            if (member == null) {
                return false;
            }
            return keeper
                    ? there.containsKey(member)
                    : heldThrough != null && Optional.of(heldThrough).equals(there.get(member));
        }
    }

    private static final String RIGHTS = """
        select network_id, account_id, member_id, keeper, held_through from (
          select network_id, account_id, member_id, true as keeper, null::uuid as held_through from query_side.keeper
          union all
          select network_id, account_id, member_id, false, held_through from query_side.seat_link
        ) rights
        """;

    private final JdbcClient database;
    private final NetworkZones zones;
    private final Seats seats;
    private final RecordReader record;
    private final Clock clock;

    KeeperTable(JdbcClient database, NetworkZones zones, Seats seats, RecordReader record, Clock clock) {
        this.database = database;
        this.zones = zones;
        this.seats = seats;
        this.record = record;
        this.clock = clock;
    }

    /** The names are for keepers alone. */
    List<KeeperView> of(NetworkId network, AccountId reader) {
        return database.sql("""
            select keeper.account_id, account.name, keeper.member_id, keeper.account_id = :reader as you
            from query_side.keeper
            left join access.account on account.id = keeper.account_id
              and exists (select from query_side.keeper own where own.network_id = :network and own.account_id = :reader)
            where keeper.network_id = :network
            order by you desc, account.name, keeper.account_id
            """)
                .param("network", network.value())
                .param("reader", reader.value())
                .query((row, number) -> new KeeperView(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getObject("member_id", UUID.class),
                        row.getBoolean("you")))
                .list();
    }

    @Override
    public boolean mayRead(AccountId account, NetworkId network) {
        List<Right> rights = rights("account_id = ? and network_id = ?", account.value(), network.value());
        Map<UUID, Optional<UUID>> there = membersThere(rights);
        return rights.stream().anyMatch(right -> right.keeper() || right.isOf(there));
    }

    @Override
    public Map<UUID, Standing> standingsOf(AccountId account) {
        List<Right> rights = rights("account_id = ?", account.value());
        Map<UUID, Optional<UUID>> there = membersThere(rights);
        Map<UUID, Standing> standings = new HashMap<>();
        rights.stream().collect(Collectors.groupingBy(Right::network)).forEach((network, ofNetwork) -> {
            boolean keeper = ofNetwork.stream().anyMatch(Right::keeper);
            Set<UUID> speaksFor = ofNetwork.stream()
                    .filter(right -> right.isOf(there))
                    .map(Right::member)
                    .collect(Collectors.toSet());
            if (keeper || !speaksFor.isEmpty()) {
                standings.put(network, new Standing(keeper, speaksFor));
            }
        });
        return standings;
    }

    @Override
    public Map<UUID, Set<UUID>> accountsOf(Collection<UUID> networks) {
        List<Right> rights = rights("network_id = any(?::uuid[])", (Object) networks.toArray(UUID[]::new));
        Map<UUID, Optional<UUID>> there = membersThere(rights);
        Map<UUID, Set<UUID>> accounts = new HashMap<>();
        for (Right right : rights) {
            if (right.keeper() || right.isOf(there)) {
                accounts.computeIfAbsent(right.network(), first -> new HashSet<>())
                        .add(right.account());
            }
        }
        return accounts;
    }

    @Override
    public Map<String, UUID> seatsIn(NetworkId network) {
        Map<String, UUID> held = new HashMap<>();
        for (RecordedEvent recorded : record.about(List.of(network), Set.of(AccessEvent.class), Long.MAX_VALUE)
                .getOrDefault(network, List.of())) {
            switch (recorded.event()) {
                case AccessEvent.KeeperNamed named
                when named.memberId() != null ->
                    held.put(named.accountId().toString(), named.memberId().value());
                case AccessEvent.SeatLinked linked ->
                    held.put(linked.accountId().toString(), linked.memberId().value());
                default -> {}
            }
        }
        return held;
    }

    @Override
    public Map<String, String> namesFor(AccountId reader, NetworkId network, Collection<String> accounts) {
        Map<String, String> names = new HashMap<>();
        database.sql("""
            select account.id, account.name from access.account
            where account.id = any(:accounts::uuid[]) and account.name is not null
              and exists (select from query_side.keeper own where own.network_id = :network and own.account_id = :reader)
            """)
                .param("accounts", accounts.toArray(String[]::new))
                .param("network", network.value())
                .param("reader", reader.value())
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }

    private List<Right> rights(String where, Object... parameters) {
        return database.sql(RIGHTS + " where " + where)
                .params(List.of(parameters))
                .query((row, number) -> new Right(
                        row.getObject("network_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("keeper"),
                        row.getObject("member_id", UUID.class),
                        row.getObject("held_through", UUID.class)))
                .list();
    }

    /** Those of the members whom the rights name who are in their network on its present day. */
    private Map<UUID, Optional<UUID>> membersThere(Collection<Right> rights) {
        Set<UUID> networks = new HashSet<>();
        List<UUID> members = new ArrayList<>();
        for (Right right : rights) {
            if (right.member() != null) {
                networks.add(right.network());
                members.add(right.member());
            }
        }
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> days = new HashMap<>();
        zones.zonesOf(networks).forEach((network, zone) -> days.put(network, LocalDate.now(clock.withZone(zone))));
        return seats.there(days, members);
    }
}
