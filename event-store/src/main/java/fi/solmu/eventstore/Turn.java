package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes turns with other processes at one projection: whoever holds its row reads on from its place, and stores rows and place in
 * one transaction. If the holder dies, the row is free at once.
 */
final class Turn {

    /** What came of trying for a turn. */
    enum Outcome {
        MORE_TO_READ,
        CAUGHT_UP,
        /** There was nothing to do, and the place is still to be moved. */
        PASSED,
        HELD_ELSEWHERE
    }

    /** For so long a place may lag behind events that are of no interest. */
    static final Duration PASSING = Duration.ofSeconds(1);

    /** Where a projection stands, while its row is held. */
    record Place(long position, long turn, long head, boolean parked) {}

    // Rows and place are lost together if they are lost, so nobody needs to wait for the disk.
    private static final String SETTINGS =
            "select set_config('synchronous_commit', 'off', true), set_config('search_path', ?, true)";
    private static final String TAKE = SETTINGS + """
            , p.position, p.turn, h.position,
              exists (select 1 from event_store.parked_event k where k.name = p.name and not k.rebuilding)
            from event_store.projection p cross join event_store.record_head h
            where p.name = ? for update of p\s""";
    private static final String MOVE = "update event_store.projection set position = ?, turn = turn + 1 where name = ?";

    private final Work work;
    private final DataSource dataSource;
    private final PostgresRecordReader reader;
    private final NewestEvents newest;
    private final WakeUp wakeUp;
    private final String schema;
    private final Delivery delivery;
    /** The turn after which nobody else was here, as far as this process knows. */
    private long ownTurn = -1;

    /** Up to where nothing is missing from the view, whoever wrote it; -1 while that isn't known. */
    private long seen = -1;

    private long seenInLife = -1;
    private long lastTaken = System.nanoTime();
    private long movedTo = -1;
    private long nextTurn;

    Turn(
            Work work,
            DataSource dataSource,
            PostgresRecordReader reader,
            NewestEvents newest,
            WakeUp wakeUp,
            String schema) {
        this.work = work;
        this.dataSource = dataSource;
        this.reader = reader;
        this.newest = newest;
        this.wakeUp = wakeUp;
        this.schema = schema;
        this.delivery = new Delivery(work, false);
    }

    /** Whether this process had the last turn that it knows of. */
    boolean hadLastTurn() {
        return ownTurn >= 0;
    }

    Outcome run() throws SQLException {
        return passes() ? Outcome.PASSED : take();
    }

    /** Most events are of no interest to most, and not worth a transaction of each of them. */
    private boolean passes() {
        long head = wakeUp.head();
        boolean known = seen >= 0 && seen < head && seenInLife == wakeUp.lives();
        boolean placeIsToBeMoved = hadLastTurn() && System.nanoTime() - lastTaken > PASSING.toNanos();
        if (!known || placeIsToBeMoved || !newest.nothingAfter(seen, head, work.reads())) {
            return false;
        }
        seen = head;
        wakeUp.announceProjection(work.name(), head);
        return true;
    }

    private Outcome take() throws SQLException {
        lastTaken = System.nanoTime();
        seenInLife = wakeUp.lives();
        seen = -1;
        return inTransaction(connection -> {
            Place place = take(connection, schema, "skip locked");
            if (place == null) {
                ownTurn = -1;
                return Outcome.HELD_ELSEWHERE;
            }
            if (place.turn() != ownTurn) {
                work.forget();
                ownTurn = -1;
            }
            if (place.head() <= place.position()) {
                wakeUp.projectionMovedTo(work.name(), place.position());
                seen = place.position();
                return Outcome.CAUGHT_UP;
            }
            List<RecordedEvent> events =
                    newest.after(connection, place.position(), place.head(), work.reads(), work.most());
            delivery.deliver(events, place.parked(), connection);
            boolean full = events.size() == work.most();
            move(connection, full ? events.getLast().position() : place.head(), place.turn());
            return full ? Outcome.MORE_TO_READ : Outcome.CAUGHT_UP;
        });
    }

    int redrive(String stream) throws SQLException {
        return inTransaction(connection -> {
            Place place = take(connection, schema, "");
            if (place == null) {
                return 0;
            }
            if (place.turn() != ownTurn) {
                work.forget();
            }
            int redriven = delivery.redrive(stream, reader, connection);
            move(connection, place.position(), place.turn());
            return redriven;
        });
    }

    /** Whether there is something to take a turn for, as far as this process has heard. */
    boolean isBehind() {
        return wakeUp.positionOf(work.name()) < wakeUp.head();
    }

    /** Another one's turn follows; what is remembered will not fit any more. */
    void interrupted() {
        ownTurn = -1;
        seen = -1;
        work.forget();
    }

    @FunctionalInterface
    interface InTransaction<T> {
        T run(Connection connection) throws SQLException;
    }

    /** The tables of a schema are written without waiting for the disk. */
    <T> T inTransaction(String tables, InTransaction<T> task) throws SQLException {
        return inTransaction(connection -> {
            try (PreparedStatement settings = connection.prepareStatement(SETTINGS)) {
                settings.setString(1, tables);
                settings.execute();
            }
            return task.run(connection);
        });
    }

    private <T> T inTransaction(InTransaction<T> task) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = task.run(connection);
                connection.commit();
                afterCommit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                ownTurn = -1;
                movedTo = -1;
                delivery.failed(e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Whoever takes the place writes to the tables of a schema, without waiting for the disk. */
    @Nullable
    Place take(Connection connection, String tables, String otherwise) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TAKE + otherwise)) {
            select.setString(1, tables);
            select.setString(2, work.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Place(row.getLong(3), row.getLong(4), row.getLong(5), row.getBoolean(6)) : null;
            }
        }
    }

    void move(Connection connection, long position, long turn) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, position);
            update.setString(2, work.name());
            update.execute();
        }
        movedTo = position;
        nextTurn = turn + 1;
    }

    private void afterCommit() {
        if (movedTo >= 0) {
            ownTurn = nextTurn;
            seen = movedTo;
            wakeUp.announceProjection(work.name(), movedTo);
            movedTo = -1;
        }
    }
}
