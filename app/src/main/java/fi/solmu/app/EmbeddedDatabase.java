package fi.solmu.app;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import fi.solmu.app.Postmaster.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that comes along: keeps the record in the home directory when no other database is named.
 *
 * <p>What it acknowledges is on disk. It listens on loopback only, and every connection shows a password. A server that a killed
 * process has left behind is stopped before the next one starts, and no other process is ever touched.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final String NAME = "solmu";
    private static final String SUPERUSER = "postgres";

    /** For a small machine. Kept in postgresql.conf, where whoever runs a bigger one may change them. */
    private static final Map<String, String> ADJUSTABLE = Map.of(
            "shared_buffers", "128MB",
            "max_connections", "100",
            "max_wal_size", "512MB",
            "timezone", "UTC",
            "log_timezone", "UTC");

    /** Without these, acknowledged would not mean durable. Given at each start, above any configuration file. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final String LOOPBACK_ONLY = " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";

    /** A taken port or the last processes of a killed server go away within this time, if they go away. */
    private static final Duration STARTING = Duration.ofSeconds(15);

    private static final long LOOK_AGAIN_MILLIS = 500;

    private final HomeDirectory home;
    private final PostgresPrograms programs;
    private final Path data;
    private final String password = randomSecret();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());
    private int port;

    private EmbeddedDatabase(HomeDirectory home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
        this.data = home.resolve("postgres");
    }

    /** Starts PostgreSQL on the data in the home directory, and creates both where there is nothing yet. */
    static EmbeddedDatabase open(HomeProperties properties) throws IOException {
        Instant begun = Instant.now();
        HomeDirectory home = HomeDirectory.take(properties.home());
        EmbeddedDatabase database;
        try {
            database = new EmbeddedDatabase(home, PostgresPrograms.unpackedIn(properties.binaries()));
        } catch (IOException | RuntimeException failure) {
            home.close();
            throw failure;
        }
        try {
            String superuserPassword = database.createCluster();
            database.start(properties.postgres().port());
            database.prepare(superuserPassword);
            database.verify();
            database.keepRunning();
        } catch (IOException | RuntimeException failure) {
            database.close();
            throw failure;
        }
        LOG.info(
                "Home {}: PostgreSQL ready on 127.0.0.1:{} after {} ms",
                home,
                database.port,
                Duration.between(begun, Instant.now()).toMillis());
        return database;
    }

    String url() {
        return urlOf(NAME);
    }

    String user() {
        return NAME;
    }

    /** Of this start only; it is nowhere on disk. */
    String password() {
        return password;
    }

    /** Builds the cluster under a passing name, so that a kill in the middle leaves nothing that looks finished. */
    private String createCluster() throws IOException {
        boolean exists = Files.isDirectory(data);
        if (exists && !Files.exists(home.resolve("postgres.password"))) {
            throw new EmbeddedDatabaseFailure(
                    "The data in " + data + " is there, but not the file postgres.password beside it.",
                    "Put the file back from a backup of the home directory " + home + ".");
        }
        String superuserPassword = home.secret("postgres.password", randomSecret());
        if (exists) {
            return superuserPassword;
        }
        Path draft = home.resolve("postgres-in-the-making");
        FileSystemUtils.deleteRecursively(draft);
        List<String> fixed = List.of(
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + home.resolve("postgres.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Stream<String> adjustable = ADJUSTABLE.entrySet().stream().map(setting -> "--set=" + setting);
        PostgresPrograms.Run initdb =
                programs.run("initdb", Stream.concat(fixed.stream(), adjustable).toList());
        if (!initdb.succeeded()) {
            throw new EmbeddedDatabaseFailure(
                    "PostgreSQL could not create its data directory: "
                            + initdb.output().strip(),
                    "See that the home directory " + home + " belongs to the user who starts Solmu and has room.");
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        home.sync();
        return superuserPassword;
    }

    private void start(int wantedPort) throws IOException {
        Path log = home.resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, home.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Instant deadline = Instant.now().plus(STARTING);
        while (true) {
            stopServer();
            port = wantedPort != 0 ? wantedPort : freePort();
            PostgresPrograms.Run start = programs.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--timeout=300",
                            "--silent",
                            "--pgdata=" + data,
                            "--log=" + log,
                            "--options=" + startOptions()));
            if (start.succeeded()) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new EmbeddedDatabaseFailure(
                        "PostgreSQL does not start on " + data + ": " + lastLines(log),
                        "The whole of it is in " + log + ".");
            }
            pause();
        }
    }

    /** A server that something has killed comes back on its port, where the pool finds it again. */
    private void keepRunning() {
        var _ = watch.scheduleWithFixedDelay(
                this::startAgainWhenGone, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, MILLISECONDS);
    }

    private void startAgainWhenGone() {
        try {
            if (Postmaster.namedIn(data).map(Postmaster::look).orElse(Finding.GONE) == Finding.GONE) {
                LOG.warn("PostgreSQL on {} is gone; starting it again", data);
                start(port);
                LOG.info("PostgreSQL is back on 127.0.0.1:{}", port);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.error("PostgreSQL on {} does not come back; trying on", data, failure);
        }
    }

    private String startOptions() {
        StringBuilder options = new StringBuilder("-p " + port + LOOPBACK_ONLY);
        DURABLE.forEach((setting, value) ->
                options.append(" -c ").append(setting).append('=').append(value));
        return options.toString();
    }

    /** Stops the server that runs on our data, if one does: ours at the end, or one that a killed process left behind. */
    private void stopServer() throws IOException {
        Optional<Postmaster> named = Postmaster.namedIn(data);
        Finding finding = named.map(Postmaster::look).orElse(Finding.GONE);
        if (finding == Finding.GONE) {
            Postmaster.disownIn(data);
            // A server killed alone leaves its busiest backends behind, and none can start beside them.
            Postmaster.processesOn(data).forEach(ProcessHandle::destroy);
            return;
        }
        Postmaster server = named.orElseThrow();
        if (finding == Finding.UNKNOWN) {
            throw new EmbeddedDatabaseFailure(
                    Postmaster.fileIn(data) + " names process " + server.pid()
                            + ", and this system does not show whether that is a PostgreSQL on this data.",
                    "If it is, stop it; if it is not, delete the file; then start again.");
        }
        if (!pgCtlStop("fast", 10) && server.look() != Finding.GONE && !pgCtlStop("immediate", 10)) {
            throw new EmbeddedDatabaseFailure(
                    "The PostgreSQL on " + data + ", process " + server.pid() + ", does not stop.",
                    "Stop that process, then start again.");
        }
    }

    private boolean pgCtlStop(String mode, int seconds) throws IOException {
        return programs.run(
                        "pg_ctl",
                        List.of(
                                "stop",
                                "--wait",
                                "--timeout=" + seconds,
                                "--silent",
                                "--mode=" + mode,
                                "--pgdata=" + data))
                .succeeded();
    }

    /** The application is not a superuser, and its password changes with each start. */
    private void prepare(String superuserPassword) {
        try (Connection connection = DriverManager.getConnection(urlOf(SUPERUSER), SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            statement.execute("alter role " + NAME + " password '" + password + "'");
            if (isEmpty(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException failure) {
            throw new EmbeddedDatabaseFailure(
                    "The database in " + data + " can't be prepared: " + failure.getMessage(),
                    "See " + home.resolve("postgres.log") + ".",
                    failure);
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Looks from the application's side, since a role or a database can carry settings of its own. */
    private void verify() {
        try (Connection connection = DriverManager.getConnection(url(), user(), password);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
                try (ResultSet row = statement.executeQuery("show " + setting.getKey())) {
                    row.next();
                    if (!row.getString(1).equals(setting.getValue())) {
                        throw new EmbeddedDatabaseFailure(
                                "The database in " + data + " runs with " + setting.getKey() + " = " + row.getString(1)
                                        + "; Solmu keeps its promises only with '" + setting.getValue() + "'.",
                                "Remove that setting (alter role, alter database), then start again.");
                    }
                }
            }
        } catch (SQLException failure) {
            throw new EmbeddedDatabaseFailure(
                    "The database in " + data + " can't be read: " + failure.getMessage(),
                    "See " + home.resolve("postgres.log") + ".",
                    failure);
        }
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Free now; should another program take it first, the start is tried again with the next. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting PostgreSQL", interrupted);
        }
    }

    private static String randomSecret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws IOException {
        watch.close();
        try {
            stopServer();
        } finally {
            home.close();
        }
    }
}
