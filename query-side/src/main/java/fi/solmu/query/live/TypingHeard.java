package fi.solmu.query.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database where something was typed at a meeting, in whichever process that was saved, and has open pages told. What
 * is typed is no event, so no projection tells of it.
 */
@Component
final class TypingHeard implements SmartLifecycle {

    /** Said by the command side with each block that is saved; the network is what is said. */
    private static final String CHANNEL = "solmu_minutes_typed";

    private static final Logger LOG = LoggerFactory.getLogger(TypingHeard.class);
    private static final Duration LOOK_UP = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final DataSource database;
    private final LiveUpdates updates;
    private volatile boolean running;
    private @Nullable Thread thread;

    TypingHeard(DataSource database, LiveUpdates updates) {
        this.database = database;
        this.updates = updates;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("typing-heard").daemon().start(this::listenAgainAndAgain);
    }

    /** The connection is given back before the pool is closed. */
    @Override
    public void stop() {
        running = false;
        Thread listening = thread;
        if (listening != null) {
            try {
                listening.join(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenAgainAndAgain() {
        boolean mayHaveMissed = false;
        while (running) {
            try (Connection connection = database.getConnection()) {
                listen(connection, mayHaveMissed);
            } catch (SQLException | RuntimeException e) {
                mayHaveMissed = true;
                if (running) {
                    LOG.warn("Not hearing of what is typed, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection, boolean mayHaveMissed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            try {
                if (mayHaveMissed) {
                    updates.tellOfTypingEverywhere();
                }
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    take(postgres.getNotifications((int) LOOK_UP.toMillis()));
                }
            } finally {
                statement.execute("unlisten *");
            }
        }
    }

    private void take(PGNotification @Nullable [] notifications) {
        Set<UUID> networks = new HashSet<>();
        for (PGNotification notification : notifications == null ? new PGNotification[0] : notifications) {
            networks.add(UUID.fromString(notification.getParameter()));
        }
        if (!networks.isEmpty()) {
            updates.tellOfTyping(networks);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
