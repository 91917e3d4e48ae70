package fi.solmu.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However little is remembered, the rows are the same. */
class TimelineRowsTest {

    /** A network by its newest name. */
    private static final Timeline<NetworkEvent, String> NAMES = new Timeline<>() {

        @Override
        public String beginning() {
            return "";
        }

        @Override
        public String after(String name, Chronicle.Entry<NetworkEvent> entry) {
            return switch (entry.event()) {
                case NetworkEvent.NetworkInitiated initiated -> initiated.name().toString();
                case NetworkEvent.NetworkRenamed renamed -> renamed.name().toString();
                default -> name;
            };
        }

        @Override
        public boolean seen(String name) {
            return !name.isEmpty();
        }
    };

    @Test
    void whatHadToBeForgottenIsReadBack() throws SQLException {
        DataSource database = QueryDatabase.fresh();
        JdbcClient.create(database)
                .sql("create table query_side.called"
                        + " (network_id uuid, valid daterange, known tstzrange, name text)")
                .update();
        RecordInMemory record = new RecordInMemory(Instant.parse("2024-01-01T10:00:00Z"));
        RandomHistory history = new RandomHistory(3, record);
        for (int i = 0; i < 8; i++) {
            history.begin(AccountId.random());
        }
        for (int i = 0; i < 400; i++) {
            history.goOn(history.networks().get(i % 8));
        }

        List<String> withRoom = rows(1_000_000, record, database);
        List<String> withLittleRoom = rows(20, record, database);

        assertThat(withRoom).hasSizeGreaterThan(50);
        assertThat(withLittleRoom).isEqualTo(withRoom);
    }

    private static List<String> rows(int room, RecordInMemory record, DataSource database) throws SQLException {
        QueryDatabase.empty(database, List.of("called"));
        TemporalTable<String> table =
                new TemporalTable<>("called", "network_id", List.of("name"), (name, row) -> row.text(name));
        TimelineRows<NetworkId, NetworkEvent, String> names = new TimelineRows<>(
                NetworkEvent.class, event -> List.of(event.networkId()), network -> NAMES, table, record, room);
        List<RecordedEvent> events = record.all().stream()
                .filter(recorded -> recorded.event() instanceof NetworkEvent)
                .toList();
        for (int from = 0; from < events.size(); from += 3) {
            try (Connection connection = QueryDatabase.writing(database)) {
                names.project(events.subList(from, Math.min(from + 3, events.size())), connection);
                connection.commit();
            }
        }
        return JdbcClient.create(database)
                .sql("select c::text as row from query_side.called c order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
