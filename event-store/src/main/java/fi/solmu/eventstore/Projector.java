package fi.solmu.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Runs projections and automations along the record. Any number of processes may run the same ones on one database; each event
 * reaches each of them in one process, once, and a killed process's work is taken over.
 */
public final class Projector implements AutoCloseable {

    private static final long ASK_THE_DATABASE_MILLIS = 250;

    private final DataSource dataSource;
    /** Rebuilds often run side by side; what one of them has read is then what the others want. */
    private final PostgresRecordReader rebuildReader;

    private final WakeUp wakeUp;
    private final String schema;
    private final Map<String, Worker> workers = new LinkedHashMap<>();
    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Projection> projections = new LinkedHashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final ExecutorService readAhead = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /**
     * Prepares projections and automations to be run; nothing runs before {@link #start()}.
     *
     * @param schema where the projections' tables are
     */
    public Projector(
            DataSource dataSource,
            EventJson json,
            WakeUp wakeUp,
            String schema,
            Collection<? extends Projection> projections,
            Collection<? extends Automation> automations,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.rebuildReader = new PostgresRecordReader(dataSource, json.types(), EventRows.remembering(json));
        this.wakeUp = wakeUp;
        this.schema = schema;
        projections.forEach(projection -> {
            this.projections.put(projection.name(), projection);
            works.add(new Work.Projecting(projection));
        });
        automations.forEach(automation -> works.add(new Work.Reacting(automation)));
        PostgresRecordReader reader = new PostgresRecordReader(dataSource, json);
        NewestEvents newest = new NewestEvents(reader, works);
        for (Work work : works) {
            Turn turn = new Turn(work, dataSource, reader, newest, wakeUp, schema);
            if (turns.put(work.name(), turn) != null) {
                throw new IllegalArgumentException("two projections or automations are called " + work.name());
            }
            workers.put(work.name(), new Worker(work, turn));
            Gauge.builder("solmu.projection.lag", () -> lag(work.name()))
                    .description("Events of the record that the projection or automation has not seen yet")
                    .tag("projection", work.name())
                    .register(meters);
        }
    }

    public void start() {
        works.forEach(this::giveAPlace);
        wakeUp.onGrowth(position -> workers.values().forEach(Worker::wake));
        wakeUp.onProgress((name, position) -> tellWaiting());
        workers.values().forEach(Worker::start);
    }

    /** A new projection begins with the first event; a new automation with what happens from now on. */
    private void giveAPlace(Work work) {
        String start = work instanceof Work.Projecting ? "0" : "position";
        query(
                "insert into event_store.projection (name, position) select ?, " + start
                        + " from event_store.record_head on conflict do nothing",
                insert -> {
                    insert.setString(1, work.name());
                    return insert.executeUpdate();
                });
    }

    /** The listener hears of progress in this and in other processes, on a thread that must not be held up. */
    public void onProgress(ProgressListener listener) {
        wakeUp.onProgress(listener);
    }

    /** Waits until a projection, whichever process runs it, has seen a position; false when it has not within that time. */
    public boolean awaits(String name, long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (wakeUp.positionOf(name) < position) {
            wakeUp.projectionMovedTo(name, position(name));
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (wakeUp.positionOf(name) >= position) {
                return true;
            }
            if (left <= 0 || !awaitMove(name, position, Math.min(left, ASK_THE_DATABASE_MILLIS))) {
                return false;
            }
        }
        return true;
    }

    /** Returns false when interrupted. */
    private boolean awaitMove(String name, long position, long millis) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (left > 0 && wakeUp.positionOf(name) < position) {
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void tellWaiting() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The projections and automations of this process. */
    public Set<String> names() {
        return Collections.unmodifiableSet(workers.keySet());
    }

    /** Up to where a projection or automation has seen the record, in whichever process; -1 when nobody ever ran it. */
    public long position(String name) {
        return query("select position from event_store.projection where name = ?", select -> {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : -1L;
            }
        });
    }

    /** How many events of the record a projection or automation has not seen yet, as far as this process has heard. */
    public long lag(String name) {
        return Math.max(0, wakeUp.head() - Math.max(0, wakeUp.positionOf(name)));
    }

    /**
     * Fills new tables of a projection beside the old ones, which stay in use, and then puts them in their place. The future
     * completes when that is done.
     */
    public CompletableFuture<Void> rebuild(String name) {
        Projection projection = projections.get(name);
        Worker worker = workers.get(name);
        Turn turn = turns.get(name);
        if (projection == null || worker == null || turn == null) {
            throw new IllegalArgumentException("not a projection of this process: " + name);
        }
        return worker.rebuild(() -> new Rebuild(projection, turn, dataSource, rebuildReader, readAhead, schema));
    }

    /** All events that are parked, of all projections and automations, oldest first. */
    public List<ParkedEvent> parked() {
        return query("""
                select name, stream, position, reason, parked_at from event_store.parked_event
                where not rebuilding order by position, name""", select -> {
            List<ParkedEvent> parked = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parked.add(new ParkedEvent(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            EventRows.recordedAt(row, 5)));
                }
            }
            return parked;
        });
    }

    /** Tries the parked events of a stream again, in order, up to the first that still can't be taken; gives how many were taken. */
    public CompletableFuture<Integer> redrive(String name, String stream) {
        Worker worker = workers.get(name);
        Turn turn = turns.get(name);
        if (worker == null || turn == null) {
            throw new IllegalArgumentException("not a projection or automation of this process: " + name);
        }
        return worker.between(() -> turn.redrive(stream));
    }

    @FunctionalInterface
    private interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Query<T> query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.run(statement);
        } catch (SQLException e) {
            throw new EventStoreException("the projections' places could not be read or written", e);
        }
    }

    /** Ends the turns that are running; others take over from there. */
    @Override
    public void close() {
        workers.values().forEach(Worker::close);
        readAhead.close();
    }
}
