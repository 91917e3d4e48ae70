package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * Fills new tables of a projection from the first event on, beside the old ones, which go on being read and written, and puts them
 * in the old ones' place when they have caught up.
 */
final class Rebuild implements AutoCloseable {

    private static final int MOST = 10_000;

    /** Some events, and the position up to which there are no others that the projection reads. */
    private record Page(List<RecordedEvent> events, long upTo) {}

    private final Projection projection;
    private final Turn turn;
    private final PostgresRecordReader reader;
    private final Executor readAhead;
    private final String schema;
    private final String shadow;
    private final Delivery delivery;
    private final Connection guard;
    private long position;
    /** Whether the tables have all their indexes. */
    private boolean indexed;

    private CompletableFuture<Page> next;

    Rebuild(
            Projection projection,
            Turn turn,
            DataSource dataSource,
            PostgresRecordReader reader,
            Executor readAhead,
            String schema)
            throws SQLException {
        this.projection = projection;
        this.turn = turn;
        this.reader = reader;
        this.readAhead = readAhead;
        this.schema = schema;
        this.shadow = schema + "_rebuild";
        this.delivery = new Delivery(new Work.Projecting(projection), true);
        this.indexed = projection.readersIndexes().isEmpty();
        this.guard = dataSource.getConnection();
        try {
            claim();
            createTables();
            next = readAfter(0);
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Returns whether the new tables have taken the old ones' place. */
    boolean step() throws SQLException {
        Page page = page(next);
        boolean caughtUp = page.events().size() < MOST;
        boolean last = caughtUp && indexed;
        next = last ? next : readAfter(page.upTo());
        try {
            if (last) {
                turn.inTransaction(shadow, connection -> swap(page, connection));
            } else {
                turn.inTransaction(shadow, connection -> deliver(page.events(), caughtUp, connection));
                position = page.upTo();
                indexed |= caughtUp;
            }
            return last;
        } catch (SQLException | RuntimeException e) {
            delivery.failed(e);
            next = readAfter(position);
            throw e;
        }
    }

    private boolean deliver(List<RecordedEvent> events, boolean caughtUp, Connection connection) throws SQLException {
        delivery.deliver(events, true, connection);
        if (caughtUp) {
            createReadersIndexes(connection);
        }
        return caughtUp;
    }

    private void createReadersIndexes(Connection connection) throws SQLException {
        int created = 0;
        try (PreparedStatement select = connection.prepareStatement(
                        "select tablename, indexdef from pg_indexes where schemaname = ? and indexname = any(?)");
                Statement create = connection.createStatement()) {
            select.setString(1, schema);
            select.setArray(
                    2,
                    connection.createArrayOf("text", projection.readersIndexes().toArray()));
            try (ResultSet index = select.executeQuery()) {
                for (; index.next(); created++) {
                    String on = "." + index.getString(1) + " ";
                    create.execute(index.getString(2).replace(" ON " + schema + on, " ON " + shadow + on));
                }
            }
        }
        if (created != projection.readersIndexes().size()) {
            throw new IllegalStateException("not all of these are indexes: " + projection.readersIndexes());
        }
    }

    /** Holds the projection's row, so that nothing is added to the old tables while the new ones catch up for good. */
    private boolean swap(Page page, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '10s'");
            delivery.deliver(page.events(), true, connection);
            Turn.Place place = turn.take(connection, shadow, "");
            if (place == null) {
                throw new IllegalStateException("the projection has no place in the record: " + projection.name());
            }
            long reached = page.upTo();
            while (reached < place.head()) {
                List<RecordedEvent> events = reader.after(connection, reached, place.head(), projection.reads(), MOST);
                delivery.deliver(events, true, connection);
                reached = events.size() < MOST ? place.head() : events.getLast().position();
            }
            for (String table : projection.tables()) {
                statement.execute("drop table " + schema + "." + table);
                statement.execute("alter table " + shadow + "." + table + " set schema " + schema);
            }
            adoptParked(connection);
            turn.move(connection, reached, place.turn());
        }
        return true;
    }

    private void adoptParked(Connection connection) throws SQLException {
        for (String sql : List.of(
                "delete from event_store.parked_event where name = ? and not rebuilding",
                "update event_store.parked_event set rebuilding = false where name = ?")) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, projection.name());
                update.executeUpdate();
            }
        }
    }

    private CompletableFuture<Page> readAfter(long after) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long head = reader.head();
                    List<RecordedEvent> events = reader.after(after, projection.reads(), MOST);
                    boolean full = events.size() == MOST;
                    long seen = events.isEmpty() ? after : events.getLast().position();
                    return new Page(events, full ? seen : Math.max(head, seen));
                },
                readAhead);
    }

    private Page page(CompletableFuture<Page> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            next = readAfter(position);
            throw e;
        }
    }

    private void claim() throws SQLException {
        try (PreparedStatement lock =
                guard.prepareStatement("select pg_try_advisory_lock(hashtextextended('solmu rebuild ' || ?, 0))")) {
            lock.setString(1, projection.name());
            try (ResultSet answer = lock.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    throw new IllegalStateException("being rebuilt already: " + projection.name());
                }
            }
        }
    }

    private void createTables() throws SQLException {
        turn.inTransaction(shadow, connection -> {
            try (Statement statement = connection.createStatement()) {
                // Two rebuilds that begin at once would both find it missing.
                statement.execute("select pg_advisory_xact_lock(hashtextextended('solmu rebuild schema', 0))");
                statement.execute("create schema if not exists " + shadow);
                for (String table : projection.tables()) {
                    statement.execute("drop table if exists " + shadow + "." + table);
                    statement.execute("create table " + shadow + "." + table + " (like " + schema + "." + table
                            + " including all)");
                }
                for (String index : projection.readersIndexes()) {
                    statement.execute("drop index " + shadow + "." + index);
                }
            }
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from event_store.parked_event where name = ? and rebuilding")) {
                delete.setString(1, projection.name());
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public void close() throws SQLException {
        try (guard;
                Statement unlock = guard.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        }
    }
}
