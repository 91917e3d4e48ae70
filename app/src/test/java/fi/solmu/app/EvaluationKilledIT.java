package fi.solmu.app;

import static fi.solmu.app.EvaluationOverHttp.ballot;
import static fi.solmu.app.EvaluationOverHttp.secret;
import static fi.solmu.app.EvaluationOverHttp.steps;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process is killed at the worst moments of closing an evaluation, and whoever wished that wishes it again. */
class EvaluationKilledIT {

    private static final int ANSWERS = 6;
    private static final String[] NOBODY = {"Authorization", ""};

    private static HikariDataSource database;
    private static RecordReader record;

    private record Asked(String network, String evaluation) {

        HttpResponse<String> closed(SolmuProcess process) {
            return script(process)
                    .post(network + "/evaluations/" + evaluation + "/closing", "{}", "Idempotency-Key", evaluation);
        }
    }

    @BeforeAll
    static void open() {
        database = (HikariDataSource) TestDatabase.empty();
        record = new PostgresRecordReader(database, new EventJson(EventTypes.of(Vocabulary.EVENTS)));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void noBallotIsLostAndNoneIsLeftBehindWhereverTheCountingWasCutShort() throws Exception {
        Asked early;
        Asked late;
        try (SolmuProcess process = start()) {
            EvaluationOverHttp network = new EvaluationOverHttp(script(process), record);
            early = answered(network, process);
            late = answered(network, process);
            killedBeforeTheCountsAreOnRecord(process, early);
        }
        assertThat(ballots(early)).as("kept until they are counted").isEqualTo(ANSWERS);
        assertThat(closings(early)).isEmpty();

        try (SolmuProcess process = start()) {
            assertThat(early.closed(process).statusCode()).isEqualTo(200);
            assertThat(ballots(early)).isZero();
            killedBeforeTheUrnIsEmpty(process, late);
        }
        assertThat(closings(late)).hasSize(1);

        try (SolmuProcess process = start()) {
            HttpResponse<String> again = late.closed(process);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            assertThat(again.headers().firstValue("Solmu-Position")).isPresent();
        }
        assertThat(ballots(late)).isZero();
        for (Asked asked : List.of(early, late)) {
            assertThat(closings(asked)).extracting(EvaluationClosed::answers).containsExactly(ANSWERS);
        }
    }

    /** Nothing can be recorded meanwhile. */
    private static void killedBeforeTheCountsAreOnRecord(SolmuProcess process, Asked asked) throws SQLException {
        try (Connection head = locked("select position from event_store.record_head for update")) {
            CompletableFuture<?> closing = CompletableFuture.runAsync(() -> asked.closed(process));
            await().until(() -> isClosed(asked));
            await().until(() -> waitingForTheHead("select count(*)") > 0);
            process.kill();
            waitingForTheHead("select count(pg_terminate_backend(pid, 10000))");
            assertNobodyHeardAnAnswer(closing, asked);
            head.rollback();
        }
    }

    /** What a killed process has sent already would still be done without it, once the head is free. */
    private static long waitingForTheHead(String what) {
        return JdbcClient.create(database).sql(what + """
                         from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%record_head%'
                        """).query(Long.class).single();
    }

    /** The ballots can be counted meanwhile and not deleted. */
    private static void killedBeforeTheUrnIsEmpty(SolmuProcess process, Asked asked) throws SQLException {
        Connection head = locked("select position from event_store.record_head for update");
        CompletableFuture<?> closing = CompletableFuture.runAsync(() -> asked.closed(process));
        await().until(() -> isClosed(asked));
        try (Connection urn = locked(
                "select 1 from command_side.urn where evaluation_id = '" + asked.evaluation() + "' for update")) {
            head.rollback();
            head.close();
            await().until(() -> !closings(asked).isEmpty());
            process.kill();
            assertNobodyHeardAnAnswer(closing, asked);
            urn.rollback();
        }
    }

    /** The key counts as abandoned after a while, which is not waited for here. */
    private static void assertNobodyHeardAnAnswer(CompletableFuture<?> closing, Asked asked) {
        assertThat(closing).failsWithin(Duration.ofSeconds(30));
        assertThat(ballots(asked)).isEqualTo(ANSWERS);
        assertThat(JdbcClient.create(database)
                        .sql(
                                "update command_side.request set started_at = now() - interval '1 hour' where status is null")
                        .update())
                .isEqualTo(1);
    }

    private static Asked answered(EvaluationOverHttp network, SolmuProcess process) {
        String evaluation = network.created("/evaluations", network.opening("meeting-pulse", "link", ""));
        String link = json(ok(network.post("/evaluations/" + evaluation + "/link", "{}")))
                .path("address")
                .stringValue();
        for (int i = 0; i < ANSWERS; i++) {
            ok(script(process)
                    .put(
                            "/api/answers/" + link.substring(link.lastIndexOf('/') + 1),
                            ballot(secret(i), steps(4, "heard")),
                            NOBODY));
        }
        return new Asked(network.network, evaluation);
    }

    private static List<EvaluationClosed> closings(Asked asked) {
        EvaluationId id = EvaluationId.of(asked.evaluation());
        return record
                .about(List.of(id), Set.of(EvaluationClosed.class), Long.MAX_VALUE)
                .getOrDefault(id, List.of())
                .stream()
                .map(each -> (EvaluationClosed) each.event())
                .toList();
    }

    private static boolean isClosed(Asked asked) {
        return JdbcClient.create(database)
                .sql("select closed from command_side.urn where evaluation_id = ?::uuid")
                .param(asked.evaluation())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static int ballots(Asked asked) {
        return Objects.requireNonNull(JdbcClient.create(database)
                .sql("select count(*) from command_side.urn, jsonb_object_keys(ballots) where evaluation_id = ?::uuid")
                .param(asked.evaluation())
                .query(Integer.class)
                .single());
    }

    private static Connection locked(String statement) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute(statement);
        }
        return connection;
    }

    private static SolmuProcess start() {
        return SolmuProcess.start("command", Objects.requireNonNull(database.getJdbcUrl()));
    }

    private static Script script(SolmuProcess process) {
        return new Script(process.address(), RunningSolmu.TOKEN);
    }
}
