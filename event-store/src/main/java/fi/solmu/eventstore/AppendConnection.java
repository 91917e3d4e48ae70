package fi.solmu.eventstore;

import fi.solmu.eventstore.RecordBatch.Row;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The one connection over which a process appends. An append takes two round trips: take the head, write and commit. */
final class AppendConnection implements AutoCloseable {

    /** The newest event, held until the transaction ends, and what the database's clock says. */
    @SuppressWarnings("ArrayRecordComponent")
    record Head(long position, byte[] hash, long recordedAtMicros, long nowMicros) {}

    private static final int NETWORK_TIMEOUT_MILLIS = 20_000;

    // plan_cache_mode: the plan of an insert never gets better by being made anew.
    // synchronous_commit: what is acknowledged must be on the disk, whatever the server's default.
    private static final String SETTINGS = """
            set plan_cache_mode = force_generic_plan;
            set lock_timeout = '3s';
            set idle_in_transaction_session_timeout = '3s';
            set synchronous_commit = on""";
    private static final String RESET = """
            reset plan_cache_mode;
            reset lock_timeout;
            reset idle_in_transaction_session_timeout;
            reset synchronous_commit""";
    private static final String TAKE_HEAD = """
            begin;
            select position, hash, recorded_at, clock_timestamp() from event_store.record_head for update""";
    private static final String MOVE_HEAD_AND_COMMIT = """
            update event_store.record_head set position = ?, hash = ?, recorded_at = ?;
            commit""";
    // A third less work for the database than the same through arrays, and most appends come alone.
    private static final String WRITE_ONE = """
            insert into event_store.event (position, id, type, version, tags, payload, metadata, recorded_at, hash)
            values (?, ?, ?, ?, ?, ?::json, ?::json, ?, ?);
            insert into event_store.event_tag (tag, position, type) select tag, ?, ? from unnest(?) as tag;
            """ + MOVE_HEAD_AND_COMMIT;
    private static final String WRITE_MANY = """
            with added as (
                insert into event_store.event
                    (position, id, type, version, tags, payload, metadata, recorded_at, hash)
                select ?::bigint + n - 1, id, type, version, tags::text[], payload::json, metadata::json,
                       ?::timestamptz + (n - 1) * interval '1 microsecond', hash
                from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                    with ordinality as e(id, type, version, tags, payload, metadata, hash, n)
                returning position, type, tags),
            tagged as (
                insert into event_store.event_tag (tag, position, type)
                select tag, position, type from added cross join unnest(tags) as tag)
            """ + MOVE_HEAD_AND_COMMIT;
    private static final String FIND = "select id, position from event_store.event where id = any(?)";

    private final Connection connection;
    private final PreparedStatement takeHead;
    private final PreparedStatement writeOne;
    private final PreparedStatement writeMany;

    AppendConnection(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
            execute(SETTINGS);
            takeHead = connection.prepareStatement(TAKE_HEAD);
            writeOne = connection.prepareStatement(WRITE_ONE);
            writeMany = connection.prepareStatement(WRITE_MANY);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Head takeHead() throws SQLException {
        takeHead.execute();
        takeHead.getMoreResults();
        try (ResultSet head = takeHead.getResultSet()) {
            head.next();
            return new Head(head.getLong(1), head.getBytes(2), micros(head, 3), micros(head, 4));
        }
    }

    /** Ends the transaction: afterwards the rows are there for good, or none of them. */
    void writeAndCommit(RecordBatch batch) throws SQLException {
        if (batch.rows().size() == 1) {
            writeOne(batch.rows().getFirst());
        } else {
            writeMany(batch.rows());
        }
    }

    private void writeOne(Row row) throws SQLException {
        NewEvent event = row.event();
        String type = event.type().name();
        Array tags = connection.createArrayOf("text", event.tagTexts().toArray());
        writeOne.setLong(1, row.position());
        writeOne.setObject(2, event.id());
        writeOne.setString(3, type);
        writeOne.setInt(4, event.version());
        writeOne.setArray(5, tags);
        writeOne.setString(6, event.payload());
        writeOne.setString(7, event.metadata());
        writeOne.setObject(8, timestamp(row.recordedAtMicros()));
        writeOne.setBytes(9, row.hash());
        writeOne.setLong(10, row.position());
        writeOne.setString(11, type);
        writeOne.setArray(12, tags);
        moveHead(writeOne, 13, row);
    }

    private void writeMany(List<Row> rows) throws SQLException {
        writeMany.setLong(1, rows.getFirst().position());
        writeMany.setObject(2, timestamp(rows.getFirst().recordedAtMicros()));
        writeMany.setArray(3, array("uuid", rows, row -> row.event().id()));
        writeMany.setArray(4, array("text", rows, row -> row.event().type().name()));
        writeMany.setArray(5, array("int4", rows, row -> row.event().version()));
        writeMany.setArray(
                6, array("text", rows, row -> arrayLiteral(row.event().tagTexts())));
        writeMany.setArray(7, array("text", rows, row -> row.event().payload()));
        writeMany.setArray(8, array("text", rows, row -> row.event().metadata()));
        writeMany.setArray(
                9,
                connection.createArrayOf("bytea", rows.stream().map(Row::hash).toArray(byte[][]::new)));
        moveHead(writeMany, 10, rows.getLast());
    }

    private static void moveHead(PreparedStatement write, int from, Row last) throws SQLException {
        write.setLong(from, last.position());
        write.setBytes(from + 1, last.hash());
        write.setObject(from + 2, timestamp(last.recordedAtMicros()));
        write.execute();
    }

    Map<UUID, Long> find(List<UUID> ids) throws SQLException {
        Map<UUID, Long> found = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return found;
    }

    boolean anyAt(MatchingPositions positions) throws SQLException {
        try (PreparedStatement exists =
                connection.prepareStatement("select exists (select 1 from (" + positions.sql() + ") m)")) {
            positions.bind(exists);
            try (ResultSet answer = exists.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    Connection raw() {
        return connection;
    }

    void rollback() throws SQLException {
        execute("rollback");
    }

    /** Gives the connection back with its settings undone; a broken one is recognised as such by its pool. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            takeHead.close();
            writeOne.close();
            writeMany.close();
            execute("rollback");
            execute(RESET);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Array array(String type, List<Row> rows, Function<Row, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static OffsetDateTime timestamp(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static long micros(ResultSet row, int column) throws SQLException {
        return ChronoUnit.MICROS.between(Instant.EPOCH, EventRows.recordedAt(row, column));
    }

    private static String arrayLiteral(List<String> texts) {
        StringBuilder literal = new StringBuilder("{");
        for (String text : texts) {
            literal.append(literal.length() > 1 ? ",\"" : "\"");
            literal.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return literal.append('}').toString();
    }
}
