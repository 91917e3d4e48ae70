package fi.solmu.eventstore;

import fi.solmu.eventstore.AppendConnection.Head;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes appends into the record, many in one commit, and says of each whether it is there. Used by one thread at a time.
 *
 * <p>When a commit was sent and not answered, nobody knows whether it holds. The next try takes the head of the record first, which
 * waits for the lost transaction to end, and then looks for the events by their identifiers.
 */
final class BatchWriter implements AutoCloseable {

    /** What became of an append: a position, a reason, or neither, in which case it is to be tried again. */
    interface Outcome {

        void recorded(Append append, long position);

        void refused(Append append, Throwable reason);

        void again(Append append, SQLException failure);
    }

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    private final DataSource dataSource;
    private final HashChain chain = new HashChain();
    private final RecentEvents recent = new RecentEvents();
    private @Nullable AppendConnection connection;

    BatchWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns the head of the record after the commit, or 0 when nothing was written. */
    long write(List<Append> appends, Outcome outcome) {
        Map<Append, Long> accepted = new LinkedHashMap<>();
        List<Append> refused = new ArrayList<>();
        boolean committing = false;
        try {
            AppendConnection open = connection();
            RecordBatch batch = decide(open, appends, accepted, refused);
            if (batch.rows().isEmpty()) {
                open.rollback();
            } else {
                committing = true;
                open.writeAndCommit(batch);
                recent.add(batch.recent());
            }
        } catch (SQLException e) {
            fail(appends, committing, e, outcome);
            return 0;
        } catch (RuntimeException e) {
            drop();
            refuse(appends, e, outcome);
            return 0;
        }
        refused.forEach(append -> outcome.refused(append, conflict(append.condition)));
        accepted.forEach(outcome::recorded);
        return accepted.values().stream().mapToLong(position -> position).max().orElse(0);
    }

    private RecordBatch decide(
            AppendConnection open, List<Append> appends, Map<Append, Long> accepted, List<Append> refused)
            throws SQLException {
        Head head = open.takeHead();
        recent.catchUp(open.raw(), head.position());
        Map<UUID, Long> found = foundAgain(open, appends);
        RecordBatch batch = new RecordBatch(head, chain);
        for (Append append : appends) {
            Long there = found.get(append.events.getLast().id());
            if (there != null) {
                accepted.put(append, there);
            } else if (conflicts(open, append.condition, head, batch)) {
                refused.add(append);
            } else {
                accepted.put(append, batch.add(append.events));
            }
        }
        return batch;
    }

    private static Map<UUID, Long> foundAgain(AppendConnection open, List<Append> appends) throws SQLException {
        List<UUID> lost = appends.stream()
                .filter(append -> append.perhapsRecorded)
                .map(append -> append.events.getLast().id())
                .toList();
        return lost.isEmpty() ? Map.of() : open.find(lost);
    }

    private boolean conflicts(AppendConnection open, AppendCondition condition, Head head, RecordBatch batch)
            throws SQLException {
        if (condition.consistencyMarker().equals(ConsistencyMarker.INFINITY)) {
            return false;
        }
        long decidedAt = Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
        if (batch.conflictsWith(condition)) {
            return true;
        }
        if (decidedAt >= head.position()) {
            return false;
        }
        return recent.reachBackTo(decidedAt)
                ? recent.conflictWith(condition, decidedAt)
                : open.anyAt(new MatchingPositions(condition.criteria(), decidedAt));
    }

    private void fail(List<Append> appends, boolean committing, SQLException failure, Outcome outcome) {
        boolean surelyRolledBack = !committing || DatabaseFailure.surelyRolledBack(failure);
        releaseAfter(failure);
        if (!surelyRolledBack) {
            appends.forEach(append -> append.perhapsRecorded = true);
        }
        if (!surelyRolledBack || DatabaseFailure.passes(failure)) {
            log.warn("The record could not be written, trying again: {}", failure.getMessage());
            appends.forEach(append -> outcome.again(append, failure));
        } else {
            refuse(appends, new EventStoreException("the record refused the events", failure), outcome);
        }
    }

    /** One of them is at fault; alone, each gets its own answer. */
    private void refuse(List<Append> appends, RuntimeException reason, Outcome outcome) {
        if (appends.size() == 1) {
            outcome.refused(appends.getFirst(), reason);
        } else {
            appends.forEach(append -> write(List.of(append), outcome));
        }
    }

    private void releaseAfter(SQLException failure) {
        if (connection == null) {
            return;
        }
        if (!DatabaseFailure.surelyRolledBack(failure)) {
            drop();
            return;
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
            drop();
        }
    }

    private void drop() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                log.debug("A broken connection could not be closed", e);
            }
            connection = null;
        }
    }

    private AppendConnection connection() throws SQLException {
        if (connection == null) {
            connection = new AppendConnection(dataSource);
        }
        return connection;
    }

    private static AppendEventsTransactionRejectedException conflict(AppendCondition condition) {
        return AppendEventsTransactionRejectedException.conflictingEventsDetected(condition.consistencyMarker());
    }

    @Override
    public void close() {
        drop();
    }
}
