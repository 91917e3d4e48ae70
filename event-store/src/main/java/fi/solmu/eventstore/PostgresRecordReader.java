package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Reads the record from its tables. */
public final class PostgresRecordReader implements RecordReader {

    private static final String BY_TAG = "select t.tag, " + EventRows.COLUMNS
            + " from event_store.event_tag t join event_store.event e on e.position = t.position"
            + " where t.tag = any(?) and t.type = any(?) and t.position <= ? order by t.position";

    @FunctionalInterface
    private interface Read<T> {
        T from(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final EventTypes types;
    private final EventRows rows;
    private final Map<Set<Class<? extends Event>>, String[]> names = new ConcurrentHashMap<>();

    public PostgresRecordReader(DataSource dataSource, EventJson json) {
        this(dataSource, json.types(), new EventRows(json));
    }

    PostgresRecordReader(DataSource dataSource, EventTypes types, EventRows rows) {
        this.dataSource = dataSource;
        this.types = types;
        this.rows = rows;
    }

    @Override
    public long head() {
        return read(PostgresRecordReader::head);
    }

    static long head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select position from event_store.record_head");
                ResultSet head = select.executeQuery()) {
            head.next();
            return head.getLong(1);
        }
    }

    @Override
    public List<RecordedEvent> after(long position, Set<Class<? extends Event>> reads, int most) {
        return read(connection -> after(connection, position, Long.MAX_VALUE, reads, most));
    }

    List<RecordedEvent> after(long position, long upTo, Set<Class<? extends Event>> reads, int most) {
        return read(connection -> after(connection, position, upTo, reads, most));
    }

    List<RecordedEvent> after(
            Connection connection, long position, long upTo, Set<Class<? extends Event>> reads, int most)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + EventRows.COLUMNS
                + " from event_store.event e where e.position > ? and e.position <= ? and e.type = any(?)"
                + " order by e.position limit ?")) {
            select.setLong(1, position);
            select.setLong(2, upTo);
            select.setArray(3, names(connection, reads));
            select.setInt(4, most);
            return events(select);
        }
    }

    @Override
    public <I extends Identifier> Map<I, List<RecordedEvent>> about(
            Collection<I> subjects, Set<Class<? extends Event>> reads, long upTo) {
        Map<I, List<RecordedEvent>> found = new LinkedHashMap<>();
        Map<String, List<RecordedEvent>> byTag = new LinkedHashMap<>();
        for (I subject : subjects) {
            List<RecordedEvent> events = new ArrayList<>();
            found.put(subject, events);
            byTag.put(TagText.of(subject), events);
        }
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BY_TAG)) {
                select.setArray(
                        1, connection.createArrayOf("text", byTag.keySet().toArray()));
                select.setArray(2, names(connection, reads));
                select.setLong(3, upTo);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        Objects.requireNonNull(byTag.get(row.getString(1))).add(rows.read(row, 1));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public Map<Long, RecordedEvent> at(Collection<Long> positions) {
        return read(connection -> at(connection, positions));
    }

    Map<Long, RecordedEvent> at(Connection connection, Collection<Long> positions) throws SQLException {
        Map<Long, RecordedEvent> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select " + EventRows.COLUMNS
                + " from event_store.event e where e.position = any(?) order by e.position")) {
            select.setArray(1, connection.createArrayOf("int8", positions.toArray()));
            events(select).forEach(event -> found.put(event.position(), event));
        }
        return found;
    }

    @Override
    public List<RecordedEvent> ofRequest(String request) {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select " + EventRows.COLUMNS
                    + " from event_store.event_tag t join event_store.event e on e.position = t.position"
                    + " where t.tag = ? order by t.position")) {
                select.setString(1, PostgresEventStorageEngine.REQUEST + ":" + request);
                return events(select);
            }
        });
    }

    private List<RecordedEvent> events(PreparedStatement select) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(rows.read(row, 0));
            }
        }
        return events;
    }

    private Array names(Connection connection, Set<Class<? extends Event>> reads) throws SQLException {
        String[] wanted = names.computeIfAbsent(reads, key -> types.namesOf(key).toArray(String[]::new));
        return connection.createArrayOf("text", wanted);
    }

    private <T> T read(Read<T> read) {
        try (Connection connection = dataSource.getConnection()) {
            return read.from(connection);
        } catch (SQLException e) {
            throw new EventStoreException("the record could not be read", e);
        }
    }
}
