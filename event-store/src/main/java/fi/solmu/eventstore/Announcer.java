package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all processes how far something has come. A notification costs the database nearly as much as an append, so it is sent beside
 * the transactions that it tells of, and what happens shortly after another is told together.
 */
final class Announcer implements AutoCloseable {

    static final String CHANNEL = "solmu";

    // A hint need not wait for the disk, and must not keep appends from it.
    private static final String TELL = """
            select set_config('synchronous_commit', 'off', true), pg_notify('solmu', said) from unnest(?) said""";
    private static final Logger log = LoggerFactory.getLogger(Announcer.class);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final DataSource dataSource;
    private final Map<String, Long> news = new ConcurrentHashMap<>();
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;

    Announcer(DataSource dataSource) {
        this.dataSource = dataSource;
        this.thread = Thread.ofPlatform().name("record-announcer").daemon().start(this::tellAgainAndAgain);
    }

    void say(String name, long position) {
        news.merge(name, position, Math::max);
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    private void tellAgainAndAgain() {
        try {
            while (open) {
                signal.acquire();
                signal.drainPermits();
                tell();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        List<String> said = new ArrayList<>();
        for (String name : List.copyOf(news.keySet())) {
            Long position = news.remove(name);
            if (position != null) {
                said.add(name + " " + position);
            }
        }
        if (said.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement(TELL)) {
            notify.setArray(1, connection.createArrayOf("text", said.toArray()));
            notify.execute();
        } catch (SQLException e) {
            log.debug("Nobody was told; those who wait will ask", e);
        }
    }

    /** Tells what is left to tell. */
    @Override
    public void close() {
        open = false;
        signal.release();
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
