package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events over in the open transaction. Those that can't be taken are parked with their streams, those of other streams go on.
 * A failure that passes by itself is not the event's fault and is thrown.
 */
final class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final int TRIES = 3;
    private static final int LONGEST_REASON = 2_000;

    private final Work work;
    private final boolean rebuilding;
    /** After a failure each event is handed over alone, to find the one at fault. */
    private boolean alone;

    Delivery(Work work, boolean rebuilding) {
        this.work = work;
        this.rebuilding = rebuilding;
    }

    /** It is often known already that nothing is parked. */
    void deliver(List<RecordedEvent> events, boolean perhapsParked, Connection connection) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        Set<String> parked = perhapsParked ? parkedStreams(connection) : new HashSet<>();
        if (alone) {
            for (RecordedEvent event : events) {
                deliverAlone(event, parked, connection);
            }
            alone = false;
        } else {
            work.take(parked.isEmpty() ? events : parkThoseBehind(events, parked, connection), connection);
        }
    }

    /** After the transaction was rolled back. */
    void failed(Throwable failure) {
        work.forget();
        if (!DatabaseFailure.passes(failure)) {
            alone = true;
        }
    }

    private List<RecordedEvent> parkThoseBehind(List<RecordedEvent> events, Set<String> parked, Connection connection)
            throws SQLException {
        List<RecordedEvent> others = new ArrayList<>();
        for (RecordedEvent event : events) {
            String stream = work.streamOf(event.event());
            if (parked.contains(stream)) {
                park(event, stream, "waits behind an earlier event of " + stream, connection);
            } else {
                others.add(event);
            }
        }
        return others;
    }

    private void deliverAlone(RecordedEvent event, Set<String> parked, Connection connection) throws SQLException {
        List<RecordedEvent> free = parkThoseBehind(List.of(event), parked, connection);
        if (free.isEmpty()) {
            return;
        }
        Exception failure = tryAlone(event, connection);
        if (failure != null) {
            String stream = work.streamOf(event.event());
            log.warn("{} can't take the event at {}; parked with {}", work.name(), event.position(), stream, failure);
            park(event, stream, reason(failure), connection);
            parked.add(stream);
        }
    }

    private @Nullable Exception tryAlone(RecordedEvent event, Connection connection) throws SQLException {
        Exception failure = null;
        for (int tried = 0; tried < TRIES; tried++) {
            Savepoint before = connection.setSavepoint();
            try {
                work.take(List.of(event), connection);
                connection.releaseSavepoint(before);
                return null;
            } catch (SQLException | RuntimeException e) {
                if (passes(e)) {
                    throw e;
                }
                connection.rollback(before);
                work.forget();
                failure = e;
            }
        }
        return failure;
    }

    private static boolean passes(Throwable failure) {
        if (DatabaseFailure.passes(failure)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordBusy || cause instanceof OutcomeUnknown || cause instanceof DecisionConflict) {
                return true;
            }
        }
        return false;
    }

    /** Tries the parked events of a stream again, in order, up to the first that still can't be taken. Returns how many went. */
    int redrive(String stream, PostgresRecordReader reader, Connection connection) throws SQLException {
        Map<Long, RecordedEvent> events = new TreeMap<>(reader.at(connection, parkedPositions(stream, connection)));
        int redriven = 0;
        for (RecordedEvent event : events.values()) {
            Exception failure = tryAlone(event, connection);
            if (failure != null) {
                update(
                        "update event_store.parked_event set reason = ? where name = ? and position = ?"
                                + " and not rebuilding",
                        connection,
                        reason(failure),
                        work.name(),
                        event.position());
                break;
            }
            update(
                    "delete from event_store.parked_event where name = ? and position = ? and not rebuilding",
                    connection,
                    work.name(),
                    event.position());
            redriven++;
        }
        return redriven;
    }

    private Set<String> parkedStreams(Connection connection) throws SQLException {
        Set<String> streams = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct stream from event_store.parked_event where name = ? and rebuilding = ?")) {
            select.setString(1, work.name());
            select.setBoolean(2, rebuilding);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    streams.add(rows.getString(1));
                }
            }
        }
        return streams;
    }

    private List<Long> parkedPositions(String stream, Connection connection) throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select position from event_store.parked_event"
                + " where name = ? and stream = ? and not rebuilding order by position")) {
            select.setString(1, work.name());
            select.setString(2, stream);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
        }
        return positions;
    }

    private void park(RecordedEvent event, String stream, String reason, Connection connection) throws SQLException {
        update(
                "insert into event_store.parked_event (name, rebuilding, position, stream, reason)"
                        + " values (?, ?, ?, ?, ?)",
                connection,
                work.name(),
                rebuilding,
                event.position(),
                stream,
                reason);
    }

    private static void update(String sql, Connection connection, Object... arguments) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setObject(i + 1, arguments[i]);
            }
            update.executeUpdate();
        }
    }

    /** A zero byte is the one character that PostgreSQL can't store. */
    private static String reason(Exception failure) {
        String reason = failure.toString().replace('\0', ' ');
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
