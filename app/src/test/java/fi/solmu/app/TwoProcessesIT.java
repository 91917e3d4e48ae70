package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** One process decides, two others remember; they meet in the database alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesIT {

    private static SolmuProcess command;
    private static SolmuProcess query;
    private static SolmuProcess otherQuery;
    private static String network = "";

    @BeforeAll
    static void start() {
        String database = RunningSolmu.newDatabase();
        command = SolmuProcess.start("command", database);
        query = SolmuProcess.start("query", database);
        otherQuery = SolmuProcess.start("query", database);
    }

    @AfterAll
    static void stop() {
        command.close();
        query.close();
        otherQuery.close();
    }

    @Test
    @Order(1)
    void whatOneProcessTakesInTheOthersShowForEveryDay() {
        HttpResponse<String> imported = wish().post("/api/examples/vip-ita-jarvi/import", "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        network = imported.headers().firstValue("Location").orElseThrow();
        for (Script ask : new Script[] {script(query), script(otherQuery)}) {
            assertThat(members("2024-02-07", ask, imported)).isEqualTo(17);
            assertThat(members("2024-02-06", ask, imported)).isZero();
            JsonNode card = json(ask.get(network + "?asOf=2025-04-09", seen(imported)));
            assertThat(card.path("kind").stringValue()).isEqualTo("jointly-led-strategic");
            JsonNode history = json(ask.get(network + "/history", seen(imported)));
            assertThat(history.path("entries")
                            .path(0)
                            .path("sentence")
                            .path("fi")
                            .stringValue())
                    .isNotBlank();
        }
    }

    @Test
    @Order(2)
    void eachProcessDoesItsOwnPartAlone() {
        assertThat(script(command).get(network).statusCode()).isEqualTo(404);
        assertThat(script(query).post(network + "/founding", "{}").statusCode()).isIn(404, 405);
    }

    @Test
    @Order(3)
    void whatIsRecordedReachesAnOpenPageOfAnotherProcess() throws Exception {
        CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> script(otherQuery)
                .lines("/api/updates")
                .filter(line -> line.contains("\"membership\""))
                .findFirst()
                .orElse(""));
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        for (int day = 1; !heard.isDone() && System.nanoTime() < deadline; day++) {
            assertThat(join("2026-10-%02d".formatted(day % 28 + 1)).statusCode())
                    .isEqualTo(201);
            await(heard);
        }
        assertThat(heard.get(1, TimeUnit.SECONDS)).contains("\"position\"");
    }

    @Test
    @Order(4)
    void killingOneOfThoseThatRememberLosesNothing() {
        int before = members("2026-11-01", script(otherQuery), join("2026-10-15"));
        CompletableFuture<Void> joining = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 50; i++) {
                assertThat(join("2026-10-16").statusCode()).isEqualTo(201);
            }
        });
        query.kill();
        joining.join();
        HttpResponse<String> last = join("2026-10-17");
        assertThat(members("2026-11-01", script(otherQuery), last)).isEqualTo(before + 51);
        assertThat(json(script(otherQuery).get(network + "/history?limit=1", seen(last)))
                        .path("entries")
                        .path(0)
                        .path("on")
                        .stringValue())
                .isEqualTo("2026-10-17");
    }

    private static void await(CompletableFuture<String> heard) {
        try {
            heard.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return;
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }

    private static HttpResponse<String> join(String on) {
        JsonNode organisations =
                json(script(otherQuery).get(network + "/organisations")).path("organisations");
        return wish().post(
                        network + "/members",
                        "{\"title\": {\"fi\": \"Koulukuraattori\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}"
                                .formatted(organisations.path(0).path("id").stringValue(), on));
    }

    private static int members(String day, Script ask, HttpResponse<String> after) {
        return json(ask.get(network + "/members?asOf=" + day, seen(after)))
                .path("members")
                .size();
    }

    private static Script wish() {
        return script(command);
    }

    private static Script script(SolmuProcess process) {
        return new Script(process.address(), RunningSolmu.TOKEN);
    }
}
