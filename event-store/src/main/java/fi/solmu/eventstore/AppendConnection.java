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
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection over which a process appends. As long as nobody else does, an append takes one round trip: a statement that
 * writes only if the head is where this process left it. Otherwise it takes two: take the head, write and commit.
 */
final class AppendConnection implements AutoCloseable {

    /** The newest event, and what the database's clock says. */
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
    private static final String MOVE_HEAD = """
            with head as (
                update event_store.record_head set position = ?, hash = ?, recorded_at = ? where position = ?""";
    // The time of an event is the database's, which this process only reckoned on from the last answer.
    private static final String IF_TIME_FITS =
            " and ?::timestamptz between clock_timestamp() - interval '50 ms' and clock_timestamp()";
    private static final String RETURNING = " returning clock_timestamp() as now), ";
    // A sixth less work for the database than the same through arrays, and most appends come alone.
    private static final String ADD_ONE = """
            added as (
                insert into event_store.event
                    (position, id, type, version, tags, payload, metadata, recorded_at, hash)
                select ?, ?, ?, ?, ?, ?::json, ?::json, ?, ? from head
                returning position, type, tags),
            """;
    private static final String ADD_MANY = """
            added as (
                insert into event_store.event
                    (position, id, type, version, tags, payload, metadata, recorded_at, hash)
                select ?::bigint + n - 1, id, type, version, tags::text[], payload::json, metadata::json,
                       ?::timestamptz + (n - 1) * interval '1 microsecond', hash
                from head cross join unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                    with ordinality as e(id, type, version, tags, payload, metadata, hash, n)
                returning position, type, tags),
            """;
    private static final String TAG_AND_TELL_TIME = """
            tagged as (
                insert into event_store.event_tag (tag, position, type)
                select tag, position, type from added cross join unnest(tags) as tag)
            select now from head""";
    private static final String COMMIT = "; commit";
    private static final String FIND = "select id, position from event_store.event where id = any(?)";

    /** How one event is written, or many: in a transaction that holds the head, and in one that will see whether it fits. */
    private record Write(PreparedStatement holding, PreparedStatement alone) implements AutoCloseable {

        static Write of(Connection connection, String add) throws SQLException {
            return new Write(
                    connection.prepareStatement(MOVE_HEAD + RETURNING + add + TAG_AND_TELL_TIME + COMMIT),
                    connection.prepareStatement(MOVE_HEAD + IF_TIME_FITS + RETURNING + add + TAG_AND_TELL_TIME));
        }

        @Override
        public void close() throws SQLException {
            holding.close();
            alone.close();
        }
    }

    private final Connection connection;
    private final PreparedStatement takeHead;
    private final Write writeOne;
    private final Write writeMany;
    private boolean holding;
    /** Whether the head, when it was last taken, was where this process had left it. */
    private boolean alone;

    private @Nullable Head left;
    private long leftNanos;

    AppendConnection(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
            execute(SETTINGS);
            takeHead = connection.prepareStatement(TAKE_HEAD);
            writeOne = Write.of(connection, ADD_ONE);
            writeMany = Write.of(connection, ADD_MANY);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The head on which the next write builds; held until then, unless it is believed to be as this process left it. */
    Head head() throws SQLException {
        Head last = left;
        if (alone && last != null) {
            long since = (System.nanoTime() - leftNanos) / 1_000;
            return new Head(last.position(), last.hash(), last.recordedAtMicros(), last.nowMicros() + since);
        }
        Head taken = takeHead();
        holding = true;
        alone = last != null && last.position() == taken.position();
        return taken;
    }

    private Head takeHead() throws SQLException {
        takeHead.execute();
        takeHead.getMoreResults();
        try (ResultSet head = takeHead.getResultSet()) {
            head.next();
            return new Head(head.getLong(1), head.getBytes(2), micros(head, 3), micros(head, 4));
        }
    }

    /**
     * Ends the transaction: afterwards the rows are there for good, or none of them.
     *
     * @return false when the head is no longer where it was believed to be, and nothing was written
     */
    boolean write(RecordBatch batch) throws SQLException {
        if (batch.rows().isEmpty()) {
            if (holding) {
                rollback();
            }
            return true;
        }
        Row last = batch.rows().getLast();
        OptionalLong now = batch.rows().size() == 1 ? writeOne(last) : writeMany(batch.rows());
        holding = false;
        alone &= now.isPresent();
        left = now.isEmpty() ? null : new Head(last.position(), last.hash(), last.recordedAtMicros(), now.getAsLong());
        leftNanos = System.nanoTime();
        return now.isPresent();
    }

    private OptionalLong writeOne(Row row) throws SQLException {
        NewEvent event = row.event();
        PreparedStatement write = statement(writeOne);
        int next = moveHead(write, row, row);
        write.setLong(next++, row.position());
        write.setObject(next++, event.id());
        write.setString(next++, event.type().name());
        write.setInt(next++, event.version());
        write.setArray(next++, connection.createArrayOf("text", event.tagTexts().toArray(String[]::new)));
        write.setString(next++, event.payload());
        write.setString(next++, event.metadata());
        write.setObject(next++, timestamp(row.recordedAtMicros()));
        write.setBytes(next, row.hash());
        return run(write);
    }

    private OptionalLong writeMany(List<Row> rows) throws SQLException {
        PreparedStatement write = statement(writeMany);
        int next = moveHead(write, rows.getFirst(), rows.getLast());
        write.setLong(next++, rows.getFirst().position());
        write.setObject(next++, timestamp(rows.getFirst().recordedAtMicros()));
        write.setArray(next++, array("uuid", rows, row -> row.event().id(), UUID[]::new));
        write.setArray(next++, texts(rows, row -> row.event().type().name()));
        write.setArray(next++, array("int4", rows, row -> row.event().version(), Integer[]::new));
        write.setArray(next++, texts(rows, row -> arrayLiteral(row.event().tagTexts())));
        write.setArray(next++, texts(rows, row -> row.event().payload()));
        write.setArray(next++, texts(rows, row -> row.event().metadata()));
        write.setArray(next, array("bytea", rows, Row::hash, byte[][]::new));
        return run(write);
    }

    private PreparedStatement statement(Write write) {
        return holding ? write.holding() : write.alone();
    }

    /** Returns the place of the next parameter. */
    private int moveHead(PreparedStatement write, Row first, Row last) throws SQLException {
        write.setLong(1, last.position());
        write.setBytes(2, last.hash());
        write.setObject(3, timestamp(last.recordedAtMicros()));
        write.setLong(4, first.position() - 1);
        if (holding) {
            return 5;
        }
        write.setObject(5, timestamp(first.recordedAtMicros()));
        return 6;
    }

    /** What the database's clock says, if the rows were written. */
    private static OptionalLong run(PreparedStatement write) throws SQLException {
        write.execute();
        try (ResultSet now = write.getResultSet()) {
            return now.next() ? OptionalLong.of(micros(now, 1)) : OptionalLong.empty();
        }
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

    /** Gives up what is not written, the head included. */
    void rollback() throws SQLException {
        holding = false;
        alone = false;
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

    private Array texts(List<Row> rows, Function<Row, String> value) throws SQLException {
        return array("text", rows, value, String[]::new);
    }

    // The driver sends arrays of their own type in the database's form; mere objects would go as text to be parsed.
    private <T> Array array(String type, List<Row> rows, Function<Row, T> value, IntFunction<T[]> array)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray(array));
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
