package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseIT {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    /** A database in a process of its own. */
    private record Running(Process process, String url, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, "solmu", password);
        }
    }

    @TempDir
    private Path temporary;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        Postmaster.processesOn(data()).forEach(ProcessHandle::destroyForcibly);
        await().until(() -> Postmaster.processesOn(data()).findAny().isEmpty());
    }

    @Test
    void keepsEverythingAcknowledgedThroughAKillOfEverythingAndIsReadyAgainWithinTenSeconds() throws Exception {
        Running first = start();
        execute(first, "create table promises (number int primary key)");
        AtomicInteger acknowledged = new AtomicInteger();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writeUntilItBreaks(first, acknowledged));
        await().atMost(Duration.ofSeconds(20)).until(() -> acknowledged.get() > 200);

        ProcessHandle server = postmaster().orElseThrow();
        first.process().destroyForcibly().waitFor();
        killWithChildren(server);
        writing.get(10, TimeUnit.SECONDS);

        Instant again = Instant.now();
        Running second = start();
        assertThat(Duration.between(again, Instant.now())).isLessThan(Duration.ofSeconds(10));
        // One more may have been committed whose acknowledgement was lost on the way.
        int kept = acknowledged.get();
        assertThat(number(second, "select count(*) from promises where number <= " + kept))
                .isEqualTo(kept);
        assertThat(number(second, "select count(*) from promises")).isBetween(kept, kept + 1);
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() throws Exception {
        Running first = start();
        execute(first, "create table promises as select generate_series(1, 1000) number");
        ProcessHandle leftBehind = postmaster().orElseThrow();
        first.process().destroyForcibly().waitFor();
        assertThat(isRunning(leftBehind)).isTrue();

        Running second = start();

        assertThat(isRunning(leftBehind)).isFalse();
        assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(leftBehind.pid());
        assertThat(number(second, "select count(*) from promises")).isEqualTo(1000);
    }

    @Test
    void startsAKilledServerAgainUnderTheRunningProcess() throws Exception {
        Running running = start();
        execute(running, "create table promises as select generate_series(1, 1000) number");

        killWithChildren(postmaster().orElseThrow());

        await().atMost(Duration.ofSeconds(20)).until(() -> answers(running));
        assertThat(number(running, "select count(*) from promises")).isEqualTo(1000);
    }

    @Test
    void endsTheBusyBackendsOfAKilledServerBeforeItStartsAgain() throws Exception {
        Running running = start();
        ProcessHandle server = postmaster().orElseThrow();
        CompletableFuture<Void> busy = CompletableFuture.runAsync(() -> assertThatThrownBy(
                        () -> execute(running, "select count(*) from generate_series(1, 100000000000)"))
                .isInstanceOf(SQLException.class));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number(running, "select count(*) from pg_stat_activity where query like '%000000%'") == 2);

        server.destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> answers(running));
        busy.get(20, TimeUnit.SECONDS);
        assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(server.pid());
    }

    @Test
    void tellsWhoHoldsTheHomeAndLeavesItAlone() throws Exception {
        Running holder = start();
        Process second = launch();
        String said = errorsOf(second);
        assertThat(second.waitFor()).isNotZero();
        assertThat(said).contains("in use by process " + holder.process().pid());
        assertThat(answers(holder)).isTrue();
    }

    @Test
    void keepsTwoStartsInOneProcessApartToo() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties())) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(properties()))
                    .isInstanceOf(EmbeddedDatabaseFailure.class)
                    .hasMessageContaining("in use by this very process");
            Process other = launch();
            assertThat(errorsOf(other))
                    .contains("in use by process " + ProcessHandle.current().pid());
            assertThat(database.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void neverTouchesAnUnrelatedProcessThatAStaleFileNames() throws Exception {
        EmbeddedDatabase.open(properties()).close();
        Process unrelated = new ProcessBuilder("sleep", "120").start();
        started.add(unrelated);
        writePostmasterFile(unrelated.pid());

        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties())) {
            assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(unrelated.pid());
            assertThat(database.url()).isNotEmpty();
        }
        assertThat(unrelated.isAlive()).isTrue();
    }

    @Test
    void neverTouchesAServerOnOtherData() throws Exception {
        EmbeddedDatabase.open(properties()).close();
        Path otherHome = temporary.resolve("other");
        try (EmbeddedDatabase other = EmbeddedDatabase.open(
                        new HomeProperties(otherHome, properties().postgres()));
                Connection connection = DriverManager.getConnection(other.url(), other.user(), other.password())) {
            writePostmasterFile(Postmaster.namedIn(otherHome.resolve("postgres"))
                    .orElseThrow()
                    .pid());
            EmbeddedDatabase.open(properties()).close();
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void writesToDiskBeforeItAcknowledgesWhateverAConfigurationFileSays() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties());
                Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                statement.execute("alter system set " + setting + " = off");
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties());
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(show(connection, setting)).as(setting).isEqualTo("on");
            }
            assertThat(show(connection, "max_connections")).isEqualTo("100");
        }
    }

    @Test
    void refusesToStartWhereARoleWouldLoseWhatItAcknowledged() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties());
                Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role solmu set synchronous_commit = off");
        }
        assertThatThrownBy(() -> EmbeddedDatabase.open(properties()))
                .isInstanceOf(EmbeddedDatabaseFailure.class)
                .hasMessageContaining("synchronous_commit = off");
        assertThat(Postmaster.namedIn(data())).as("a server left running").isEmpty();
    }

    @Test
    void asksEveryoneForAPasswordAndListensOnLoopbackOnly() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties());
                Connection superuser = superuser(database)) {
            for (String user : List.of("solmu", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guessed"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, null))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(show(superuser, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(superuser, "unix_socket_directories")).isEmpty();
            try (Statement statement = superuser.createStatement();
                    ResultSet methods = statement.executeQuery("select distinct auth_method from pg_hba_file_rules")) {
                assertThat(methods.next()).isTrue();
                assertThat(methods.getString(1)).isEqualTo("scram-sha-256");
                assertThat(methods.next()).isFalse();
            }
        }
    }

    @Test
    void isReadableForItsOwnerOnly() throws Exception {
        EmbeddedDatabase.open(properties()).close();
        assertThat(permissions(home())).isEqualTo("rwx------");
        assertThat(permissions(data())).isEqualTo("rwx------");
        assertThat(permissions(home().resolve("postgres.password"))).isEqualTo("rw-------");
    }

    @Test
    void startsOverWhereAKillLeftHalfAnInstallation() throws Exception {
        Path programs = temporary.resolve("programs");
        Files.createDirectories(programs.resolve("unpacking-1/bin"));
        Files.createDirectories(home().resolve("postgres-in-the-making/base"));
        Files.writeString(home().resolve("postgres-in-the-making/postgresql.conf"), "");
        var properties = new HomeProperties(home(), new HomeProperties.Postgres(0, programs));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties);
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private Path home() {
        return temporary.resolve("home");
    }

    private Path data() {
        return home().resolve("postgres");
    }

    private HomeProperties properties() {
        return new HomeProperties(home(), new HomeProperties.Postgres(0, PROGRAMS));
    }

    private Process launch() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseProcess.class.getName(),
                        home().toString(),
                        PROGRAMS.toString())
                .start();
        started.add(process);
        return process;
    }

    private Running start() throws IOException {
        Process process = launch();
        var output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY ")) {
                int end = line.lastIndexOf(' ');
                return new Running(process, line.substring("READY ".length(), end), line.substring(end + 1));
            }
        }
        throw new AssertionError(errorsOf(process));
    }

    private static String errorsOf(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        return Postmaster.namedIn(data()).flatMap(server -> ProcessHandle.of(server.pid()));
    }

    private static void killWithChildren(ProcessHandle server) {
        List<ProcessHandle> family = new ArrayList<>(server.descendants().toList());
        family.addFirst(server);
        family.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(20)).until(() -> family.stream().noneMatch(EmbeddedDatabaseIT::isRunning));
    }

    /** A dead process that its parent has not collected yet still counts as alive, but has no program any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private void writePostmasterFile(long pid) throws IOException {
        Files.writeString(
                Postmaster.fileIn(data()),
                "%d\n%s\n%d\n5432\n\n127.0.0.1\n\nready   \n"
                        .formatted(pid, data(), Instant.now().getEpochSecond()));
    }

    private Connection superuser(EmbeddedDatabase database) throws Exception {
        String password = Files.readString(home().resolve("postgres.password")).strip();
        return DriverManager.getConnection(database.url(), "postgres", password);
    }

    private static void writeUntilItBreaks(Running running, AtomicInteger acknowledged) {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement()) {
            while (true) {
                statement.execute("insert into promises values (" + (acknowledged.get() + 1) + ")");
                acknowledged.incrementAndGet();
            }
        } catch (SQLException killed) {
            assertThat(killed.getSQLState())
                    .as("the connection broke (08), or its backend still said why (57)")
                    .matches("(08|57).*");
        }
    }

    private static void execute(Running running, String sql) throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Running running, String query) throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean answers(Running running) {
        try (Connection connection = running.connect()) {
            return connection.isValid(5);
        } catch (SQLException notNow) {
            return false;
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
