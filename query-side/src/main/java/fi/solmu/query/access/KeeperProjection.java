package fi.solmu.query.access;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which accounts keep the record of which network, and which speak for which members. */
@Component
final class KeeperProjection implements ViewProjection {

    static final String NAME = "keepers";

    private record Keeping(UUID network, UUID account) {}

    private record Keeper(boolean keeps, @Nullable UUID member) {}

    private record Link(UUID network, UUID account, UUID member) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "access";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AccessEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("keeper", "seat_link");
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        Map<Keeping, Keeper> keepers = new LinkedHashMap<>();
        Map<Link, Optional<UUID>> links = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            switch ((AccessEvent) recorded.event()) {
                case AccessEvent.KeeperNamed named -> {
                    UUID member =
                            named.memberId() == null ? null : named.memberId().value();
                    keepers.put(
                            new Keeping(
                                    named.networkId().value(), named.accountId().value()),
                            new Keeper(true, member));
                }
                case AccessEvent.KeeperReleased released ->
                    keepers.put(
                            new Keeping(
                                    released.networkId().value(),
                                    released.accountId().value()),
                            new Keeper(false, null));
                case AccessEvent.SeatLinked linked ->
                    links.put(
                            link(linked.networkId(), linked.accountId(), linked.memberId()),
                            Optional.of(linked.heldThrough().value()));
                case AccessEvent.PersonErased _ -> {
                    // whoever spoke because of this person was unlinked along with it
                }
                case AccessEvent.SeatUnlinked unlinked ->
                    links.put(link(unlinked.networkId(), unlinked.accountId(), unlinked.memberId()), Optional.empty());
            }
        }
        write(keepers, connection);
        link(links, connection);
    }

    private static Link link(NetworkId network, AccountId account, MemberId member) {
        return new Link(network.value(), account.value(), member.value());
    }

    private static void link(Map<Link, Optional<UUID>> latest, Connection connection) throws SQLException {
        String linking = """
            insert into seat_link (network_id, account_id, member_id, held_through) values (?, ?, ?, ?)
            on conflict (account_id, network_id, member_id) do update set held_through = excluded.held_through
            """;
        String unlinking = "delete from seat_link where network_id = ? and account_id = ? and member_id = ?";
        try (PreparedStatement link = connection.prepareStatement(linking);
                PreparedStatement unlink = connection.prepareStatement(unlinking)) {
            for (Map.Entry<Link, Optional<UUID>> entry : latest.entrySet()) {
                PreparedStatement statement = entry.getValue().isPresent() ? link : unlink;
                statement.setObject(1, entry.getKey().network());
                statement.setObject(2, entry.getKey().account());
                statement.setObject(3, entry.getKey().member());
                if (entry.getValue().isPresent()) {
                    statement.setObject(4, entry.getValue().get());
                }
                statement.addBatch();
            }
            link.executeBatch();
            unlink.executeBatch();
        }
    }

    private static void write(Map<Keeping, Keeper> latest, Connection connection) throws SQLException {
        String naming = """
            insert into keeper (network_id, account_id, member_id) values (?, ?, ?)
            on conflict (account_id, network_id) do update set member_id = excluded.member_id
            """;
        String releasing = "delete from keeper where network_id = ? and account_id = ?";
        try (PreparedStatement name = connection.prepareStatement(naming);
                PreparedStatement release = connection.prepareStatement(releasing)) {
            for (Map.Entry<Keeping, Keeper> entry : latest.entrySet()) {
                Keeping keeping = entry.getKey();
                PreparedStatement statement = entry.getValue().keeps() ? name : release;
                statement.setObject(1, keeping.network());
                statement.setObject(2, keeping.account());
                if (entry.getValue().keeps()) {
                    statement.setObject(3, entry.getValue().member());
                }
                statement.addBatch();
            }
            name.executeBatch();
            release.executeBatch();
        }
    }
}
