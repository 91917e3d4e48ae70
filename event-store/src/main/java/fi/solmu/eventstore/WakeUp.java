package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells this process at once when the record has grown or a projection has moved on, in whichever process that happened.
 * Notifications are only hints: a slow poll finds what they missed.
 */
public final class WakeUp implements AutoCloseable {

    /** Under this name the record itself is announced; no projection is called so. */
    private static final String RECORD = "";

    private static final Logger log = LoggerFactory.getLogger(WakeUp.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** How long the thread listens before it looks whether it is still wanted; nothing is sent for that. */
    private static final Duration LOOK_UP = Duration.ofMillis(250);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Announcer announcer;
    private final Thread thread;
    private final AtomicLong head = new AtomicLong();
    private final AtomicLong lives = new AtomicLong();
    private final Map<String, AtomicLong> positions = new ConcurrentHashMap<>();
    private final List<LongConsumer> growthListeners = new CopyOnWriteArrayList<>();
    private final List<ProgressListener> progressListeners = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;

    public WakeUp(DataSource dataSource) {
        this.dataSource = dataSource;
        this.announcer = new Announcer(dataSource);
        this.thread = Thread.ofPlatform().name("record-wake-up").daemon().start(this::listenAgainAndAgain);
    }

    /** The listener runs on a thread that must not be held up. */
    void onGrowth(LongConsumer listener) {
        growthListeners.add(listener);
    }

    void noLongerOnGrowth(LongConsumer listener) {
        growthListeners.remove(listener);
    }

    void onProgress(ProgressListener listener) {
        progressListeners.add(listener);
    }

    /** The newest position that this process has written, read for a decision, or heard of. */
    public long head() {
        return head.get();
    }

    /** Grows when the database may have been restarted, and with that may have lost the newest steps of projections. */
    long lives() {
        return lives.get();
    }

    long positionOf(String projection) {
        AtomicLong known = positions.get(projection);
        return known == null ? -1 : known.get();
    }

    /** Tells this process at once and the others a moment later. */
    void announceRecord(long position) {
        recordGrewTo(position);
        announcer.say(RECORD, position);
    }

    /** Tells this process at once and the others a moment later. */
    void announceProjection(String name, long position) {
        projectionMovedTo(name, position);
        announcer.say(name, position);
    }

    void recordGrewTo(long position) {
        if (head.getAndAccumulate(position, Math::max) < position) {
            growthListeners.forEach(listener -> quietly(() -> listener.accept(position)));
        }
    }

    void projectionMovedTo(String name, long position) {
        AtomicLong known = positions.computeIfAbsent(name, first -> new AtomicLong(-1));
        if (known.getAndAccumulate(position, Math::max) < position) {
            progressListeners.forEach(listener -> quietly(() -> listener.moved(name, position)));
        }
    }

    private static void quietly(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            log.warn("A listener failed", e);
        }
    }

    private void listenAgainAndAgain() {
        while (open) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (open) {
                    log.warn("Not listening to the record, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Announcer.CHANNEL);
            // A restarted database may have lost the newest, not yet written steps of projections.
            lives.incrementAndGet();
            positions.clear();
            try {
                PGConnection postgres = connection.unwrap(PGConnection.class);
                long nextPoll = System.nanoTime();
                while (open) {
                    if (System.nanoTime() - nextPoll >= 0) {
                        poll(statement);
                        nextPoll = System.nanoTime() + POLL.toNanos();
                    }
                    take(postgres.getNotifications((int) LOOK_UP.toMillis()));
                }
            } finally {
                statement.execute("unlisten *");
            }
        }
    }

    private void take(PGNotification @Nullable [] notifications) {
        if (notifications == null) {
            return;
        }
        for (PGNotification notification : notifications) {
            String said = notification.getParameter();
            int space = said.lastIndexOf(' ');
            cameTo(said.substring(0, space), Long.parseLong(said.substring(space + 1)));
        }
    }

    private void poll(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("""
                select name, position from event_store.projection
                union all select '', position from event_store.record_head""")) {
            while (rows.next()) {
                cameTo(rows.getString(1), rows.getLong(2));
            }
        }
    }

    private void cameTo(String name, long position) {
        if (name.equals(RECORD)) {
            recordGrewTo(position);
        } else {
            projectionMovedTo(name, position);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            open = false;
        }
    }

    /** Stops listening and gives the connection back. */
    @Override
    public void close() {
        announcer.close();
        open = false;
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
