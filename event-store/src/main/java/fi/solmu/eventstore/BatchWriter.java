package fi.solmu.eventstore;

import fi.solmu.eventstore.AppendConnection.Head;
import java.sql.SQLException;
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
 * <p>When a commit was sent and not answered, nobody knows whether it holds. The next try is made over a new connection, which takes
 * the head of the record first and so waits for the lost transaction to end, and then looks for the events by their identifiers.
 */
final class BatchWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    private final DataSource dataSource;
    private final HashChain chain = new HashChain();
    private final RecentEvents recent = new RecentEvents();
    private @Nullable AppendConnection connection;

    BatchWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Decides about every append, or returns the failure after which those that are undecided are to be tried again. */
    @Nullable
    SQLException write(List<Append> appends) {
        boolean committing = false;
        try {
            AppendConnection open = connection();
            for (boolean written = false; !written; ) {
                RecordBatch batch = decide(open, appends);
                committing = !batch.rows().isEmpty();
                written = open.write(batch);
                if (!written) {
                    committing = false;
                    decideAnew(appends, batch);
                }
            }
            return null;
        } catch (SQLException e) {
            boolean perhapsRecorded = committing && !DatabaseFailure.surelyRolledBack(e);
            takeBack(appends, perhapsRecorded);
            releaseAfter(e);
            if (perhapsRecorded || DatabaseFailure.passes(e)) {
                log.warn("The record could not be written, trying again: {}", e.getMessage());
                return e;
            }
            return refuse(appends, new EventStoreException("the record refused the events", e));
        } catch (RuntimeException | Error e) {
            takeBack(appends, committing);
            drop();
            return refuse(appends, e);
        }
    }

    private RecordBatch decide(AppendConnection open, List<Append> appends) throws SQLException {
        Head head = open.head();
        recent.catchUp(open.raw(), head.position());
        Map<UUID, Long> found = foundAgain(open, appends);
        RecordBatch batch = new RecordBatch(head, chain);
        for (Append append : appends) {
            Long there = found.get(append.events.getLast().id());
            if (there != null) {
                append.recordAt(there);
            } else if (conflicts(open, append.condition)) {
                append.refuse(conflict(append.condition));
            } else {
                append.recordAt(batch.add(append.events, recent));
            }
        }
        return batch;
    }

    /** Others have appended in between, and are to be looked at first. */
    private void decideAnew(List<Append> appends, RecordBatch batch) {
        recent.goBackTo(batch.rows().getFirst().position() - 1);
        appends.forEach(Append::undecide);
    }

    /** What was decided does not hold, and what seemed to be recorded is not, or perhaps is. */
    private void takeBack(List<Append> appends, boolean perhapsRecorded) {
        recent.forget();
        for (Append append : appends) {
            append.undecide();
            append.perhapsRecorded |= perhapsRecorded;
        }
    }

    private static Map<UUID, Long> foundAgain(AppendConnection open, List<Append> appends) throws SQLException {
        List<UUID> lost = appends.stream()
                .filter(append -> append.perhapsRecorded)
                .map(append -> append.events.getLast().id())
                .toList();
        return lost.isEmpty() ? Map.of() : open.find(lost);
    }

    private boolean conflicts(AppendConnection open, AppendCondition condition) throws SQLException {
        if (condition.consistencyMarker().equals(ConsistencyMarker.INFINITY)) {
            return false;
        }
        long decidedAt = Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
        return recent.conflictWith(condition.criteria(), decidedAt)
                || (!recent.reachBackTo(decidedAt)
                        && open.anyAt(new MatchingPositions(condition.criteria(), decidedAt)));
    }

    /** One of them is at fault; alone, each gets its own answer. */
    private @Nullable SQLException refuse(List<Append> appends, Throwable reason) {
        if (appends.size() == 1) {
            appends.getFirst().refuse(reason);
            return null;
        }
        SQLException passing = null;
        for (Append append : appends) {
            SQLException failure = write(List.of(append));
            passing = failure != null ? failure : passing;
        }
        return passing;
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
