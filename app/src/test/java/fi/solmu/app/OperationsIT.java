package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What whoever runs an installation can see of it and mend in it, and that nobody else can. */
class OperationsIT {

    private static RunningSolmu running;
    private static Script solmu;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = running.script();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theRecordIsVerifiedOnRequest() {
        found("Verkosto");
        JsonNode finding = json(solmu.get("/actuator/record"));
        assertThat(finding.path("holds").booleanValue()).isTrue();
        assertThat(finding.path("verified").intValue()).isPositive();
        assertThat(finding.path("hash").stringValue()).hasSize(64);
    }

    @Test
    void whatAProjectionCouldNotTakeIsShownAndTriedAgain() throws Exception {
        JdbcClient database = JdbcClient.create(running.bean(DataSource.class));
        String healthy = found("Terve");
        database.sql("alter table query_side.network_card add constraint poison check (name::text not like '%Myrkky%')")
                .update();
        String poisoned = found("Myrkky");
        JsonNode parked = eventually(() -> standing("network-card").path("parked"));
        assertThat(parked.path(0).path("stream").stringValue()).startsWith("network:");
        assertThat(parked.path(0).path("reason").stringValue()).contains("poison");
        assertThat(solmu.get(healthy).statusCode()).isEqualTo(200);

        database.sql("alter table query_side.network_card drop constraint poison")
                .update();
        HttpResponse<String> again = solmu.post(
                "/actuator/projections/network-card",
                "{\"stream\": \"" + parked.path(0).path("stream").stringValue() + "\"}");
        assertThat(json(again).path("taken").intValue()).isEqualTo(parked.size());
        assertThat(standing("network-card").path("parked").size()).isZero();
        assertThat(json(solmu.get(poisoned)).path("name").path("fi").stringValue())
                .isEqualTo("Myrkky");
    }

    @Test
    void aProjectionIsRebuiltAndAnswersAsBefore() {
        String network = found("Uudelleen");
        String before = solmu.get(network).body();
        HttpResponse<String> rebuilt = solmu.post("/actuator/projections/network-card", "{}");
        assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
        assertThat(solmu.get(network).body()).isEqualTo(before);
    }

    @Test
    void whatAnAutomationDidIsNotDoneAnew() {
        HttpResponse<String> refused =
                solmu.post("/actuator/projections/when-organisation-succeeded-then-ask-confirmations", "{}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(solmu.post("/actuator/projections/unheard-of", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyElseSeesOrMendsAnything() {
        Script stranger = new Script(running.address(), "no-token-of-this-place");
        assertThat(stranger.get("/actuator/record").statusCode()).isEqualTo(401);
        JsonNode account = json(solmu.post("/api/accounts", "{\"name\": \"coordinator\"}"));
        String session = stranger.signIn(account.path("link").stringValue());
        for (String path : new String[] {"/actuator/record", "/actuator/projections", "/actuator/metrics"}) {
            HttpResponse<String> refused = solmu.get(path, "Authorization", "", "Cookie", session);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(json(refused).path("type").stringValue()).isEqualTo("/problems/operators-only");
        }
        assertThat(solmu.get("/actuator/health", "Authorization", "", "Cookie", session)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String found(String name) {
        HttpResponse<String> founded = solmu.post("/api/networks", """
                {"name": {"fi": "%s"}, "languages": ["fi"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """.formatted(name));
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(201);
        String network = founded.headers().firstValue("Location").orElseThrow();
        if (!name.equals("Myrkky")) {
            assertThat(solmu.get(network, seen(founded)).statusCode()).isEqualTo(200);
        }
        return network;
    }

    private static JsonNode standing(String projection) {
        for (JsonNode standing : json(solmu.get("/actuator/projections"))) {
            if (standing.path("name").stringValue().equals(projection)) {
                return standing;
            }
        }
        throw new AssertionError("no such projection: " + projection);
    }

    /** Asks until the answer is not empty. */
    private static JsonNode eventually(Callable<JsonNode> question) throws Exception {
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonNode answer = question.call();
        while (answer.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            answer = question.call();
        }
        assertThat(answer.isEmpty()).isFalse();
        return answer;
    }
}
