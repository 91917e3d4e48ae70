package fi.solmu.query.access;

import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.access.AccessEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which accounts keep, and therefore may read, the record of which network. */
@Component
final class KeeperProjection implements Projection {

    static final String NAME = "keepers";

    private record Keeping(UUID network, UUID account) {}

    private record Keeper(boolean keeps, @Nullable UUID member) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AccessEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("keeper");
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        Map<Keeping, Keeper> latest = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            switch ((AccessEvent) recorded.event()) {
                case AccessEvent.KeeperNamed named -> {
                    UUID member =
                            named.memberId() == null ? null : named.memberId().value();
                    latest.put(
                            new Keeping(
                                    named.networkId().value(), named.accountId().value()),
                            new Keeper(true, member));
                }
                case AccessEvent.KeeperReleased released ->
                    latest.put(
                            new Keeping(
                                    released.networkId().value(),
                                    released.accountId().value()),
                            new Keeper(false, null));
            }
        }
        write(latest, connection);
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
