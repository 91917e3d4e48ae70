package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be wished over HTTP, and how a wish that can't be fulfilled is answered: clearly, and with nothing changed. */
class WishesIT {

    private static RunningSolmu running;
    private static Script solmu;

    private String network = "";
    private String school = "";
    private String[] begun = {};

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = running.script();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void foundANetworkWithASchool() {
        HttpResponse<String> founded = solmu.post("/api/networks", """
                {"name": {"fi": "Verkosto", "sv": "Nätverk"}, "languages": ["fi", "sv"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """);
        assertThat(founded.statusCode()).as(founded.body()).isEqualTo(201);
        network = founded.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> registered = solmu.post(
                network + "/organisations",
                "{\"name\": {\"fi\": \"Koulu\"}, \"type\": \"school\", \"on\": \"2024-01-15\"}");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        school = json(registered).path("id").stringValue();
        begun = seen(registered);
    }

    @Test
    void whoeverWritesSeesTheirOwnChangeAtOnce() {
        HttpResponse<String> joined = join("2024-03-01");
        JsonNode members = json(solmu.get(network + "/members?asOf=2024-03-01", seen(joined)));
        assertThat(members.path("members").size()).isEqualTo(1);
        assertThat(json(solmu.get(network + "/members?asOf=2024-02-29", seen(joined)))
                        .path("members")
                        .size())
                .isZero();
    }

    @Test
    void aMemberIsInvitedJoinsServesLeavesAndReturns() {
        HttpResponse<String> invited = solmu.post(network + "/invitations", """
                {"title": {"fi": "Rehtori"}, "organisationId": "%s", "person": {"name": "A. B.", "email": "a@example.org"}, "on": "2024-02-10"}
                """.formatted(school));
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        String member = network + "/members/" + json(invited).path("id").stringValue();
        String invitation = network + "/invitations/" + json(invited).path("id").stringValue();
        ok(solmu.post(invitation + "/acceptance", "{\"on\": \"2024-02-12\"}"));
        ok(solmu.post(member + "/joining", "{\"roles\": [\"core-group\"], \"on\": \"2024-03-01\"}"));
        ok(solmu.post(member + "/roles", "{\"role\": \"chair\", \"on\": \"2024-04-01\", \"because\": \"Valittiin\"}"));
        ok(solmu.put(member + "/deputy", "{\"title\": {\"fi\": \"Apulaisrehtori\"}, \"on\": \"2024-04-02\"}"));
        ok(solmu.put(member + "/say", "{\"hasSay\": false, \"on\": \"2024-05-01\"}"));
        ok(solmu.post(member + "/roles/chair/laying-down", "{\"on\": \"2024-05-02\"}"));
        ok(solmu.post(member + "/leaving", "{\"because\": \"Uusi työ\", \"on\": \"2024-06-01\"}"));
        HttpResponse<String> returned = ok(solmu.post(member + "/returning", "{\"on\": \"2025-01-01\"}"));
        JsonNode rows = json(solmu.get(network + "/members?history=true", seen(returned)))
                .path("rows");
        List<String> states = new ArrayList<>();
        rows.forEach(row -> states.add(
                row.path("state").stringValue() + " " + row.path("validFrom").stringValue()));
        assertThat(states)
                .containsSubsequence(
                        "invited 2024-02-10",
                        "accepted 2024-02-12",
                        "member 2024-03-01",
                        "left 2024-06-01",
                        "member 2025-01-01");
        JsonNode april = json(solmu.get(network + "/members?asOf=2024-04-15"))
                .path("members")
                .path(0);
        assertThat(april.path("roles").toString()).contains("chair", "core-group");
        assertThat(april.path("person").path("name").stringValue()).isEqualTo("A. B.");
        assertThat(april.path("deputy").path("title").path("fi").stringValue()).isEqualTo("Apulaisrehtori");
    }

    @Test
    void whoGovernsTheNetworkAndHowItTreatsDataIsSaidFromADayOn() {
        String member = json(join("2024-03-01")).path("id").stringValue();
        ok(solmu.put(
                network + "/governing-body",
                "{\"name\": {\"fi\": \"Ydinryhmä\"}, \"members\": [\"%s\", \"%s\"], \"on\": \"2024-03-01\"}"
                        .formatted(member, member)));
        HttpResponse<String> stated = ok(solmu.put(network + "/data-protection", """
                {"controller": "Koordinaattori", "personalData": ["Roolit"], "excluded": "Oppilastiedot", "retentionYears": 10, "on": "2024-04-01"}
                """));
        JsonNode march = json(solmu.get(network + "?asOf=2024-03-01", seen(stated)));
        assertThat(march.path("governingBody").path("name").path("fi").stringValue())
                .isEqualTo("Ydinryhmä");
        assertThat(march.path("governingBody").path("members").size())
                .as("each once")
                .isEqualTo(1);
        assertThat(march.path("governingBody").path("since").stringValue()).isEqualTo("2024-03-01");
        assertThat(march.has("dataProtection")).isFalse();
        JsonNode april = json(solmu.get(network + "?asOf=2024-04-01", seen(stated)));
        assertThat(april.path("dataProtection").path("retentionYears").intValue())
                .isEqualTo(10);
        assertThat(april.path("dataProtection")
                        .path("personalData")
                        .path(0)
                        .path("texts")
                        .size())
                .isEqualTo(1);
        assertThat(json(solmu.get(network + "?asOf=2024-02-29", seen(stated))).has("governingBody"))
                .isFalse();
    }

    @Test
    void aGoverningBodyOfStrangersAndDataKeptForLessThanNothingAreRefused() {
        JsonNode before = json(solmu.get(network, begun));
        HttpResponse<String> strangers = solmu.put(
                network + "/governing-body",
                "{\"name\": {\"fi\": \"Ydinryhmä\"}, \"members\": [\"%s\"]}".formatted(UUID.randomUUID()));
        assertThat(strangers.statusCode()).as(strangers.body()).isEqualTo(404);
        HttpResponse<String> nobody =
                solmu.put(network + "/governing-body", "{\"name\": {\"fi\": \"Ydinryhmä\"}, \"members\": [null]}");
        assertThat(nobody.statusCode()).as(nobody.body()).isEqualTo(400);
        HttpResponse<String> negative = solmu.put(
                network + "/data-protection",
                "{\"controller\": \"Koordinaattori\", \"personalData\": [], \"retentionYears\": -1}");
        assertThat(negative.statusCode()).as(negative.body()).isEqualTo(400);
        assertThat(json(solmu.get(network))).as("nothing changed").isEqualTo(before);
    }

    @Test
    void historyTellsInThreeLanguagesWhoDidWhat() {
        HttpResponse<String> joined = join("2024-03-01");
        JsonNode newest = json(solmu.get(network + "/history", seen(joined)))
                .path("entries")
                .path(0);
        assertThat(newest.path("type").stringValue()).isEqualTo("membership.MemberJoined");
        assertThat(newest.path("on").stringValue()).isEqualTo("2024-03-01");
        assertThat(newest.path("late").booleanValue()).isTrue();
        for (String language : List.of("fi", "sv", "en")) {
            assertThat(newest.path("sentence").path(language).stringValue()).contains("Rehtori");
        }
    }

    @Test
    void whatWasNotKnownYetIsNotKnownAsOfThatMoment() {
        HttpResponse<String> before = join("2024-03-01");
        String recordedAt = json(solmu.get(network + "/history", seen(before)))
                .path("entries")
                .path(0)
                .path("recordedAt")
                .stringValue();
        HttpResponse<String> after = join("2024-03-02");
        String members = network + "/members?asOf=2024-06-01";
        assertThat(json(solmu.get(members, seen(after))).path("members").size()).isEqualTo(2);
        assertThat(json(solmu.get(members + "&knownAt=" + recordedAt))
                        .path("members")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndNoSecondEvent() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = newMember("2024-03-01");
        List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> solmu.post(network + "/members", body, "Idempotency-Key", key));
        }
        List<String> answers = new ArrayList<>();
        HttpResponse<String> last = null;
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<HttpResponse<String>> click : many.invokeAll(clicks)) {
                last = click.get();
                answers.add(last.statusCode() + last.body());
            }
        }
        assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).startsWith("201");
        assertThat(json(solmu.get(network + "/members?asOf=2024-06-01", seen(Objects.requireNonNull(last))))
                        .path("members")
                        .size())
                .isEqualTo(1);
        problem(
                solmu.post(network + "/members", newMember("2024-03-02"), "Idempotency-Key", key),
                422,
                "idempotency-key-reused");
    }

    @Test
    void nothingIsAnsweredToWhoeverIsNotSignedIn() {
        for (String path : List.of(
                "/api/networks", network, network + "/history", "/api/openapi.json", "/api/updates", "/api/session")) {
            problem(solmu.get(path, "Authorization", "Bearer wrong"), 401, "not-signed-in");
        }
        problem(solmu.post("/api/networks", "{}", "Authorization", "Bearer wrong"), 401, "not-signed-in");
    }

    @Test
    void malformedJsonIsRefused() {
        problem(solmu.post(network + "/members", "{\"title\": "), 400, "bad-input");
        problem(solmu.post(network + "/members", ""), 400, "bad-input");
    }

    @Test
    void unknownFieldsAreRefusedWithTheirPlace() {
        HttpResponse<String> refused =
                solmu.post(network + "/members/" + UUID.randomUUID() + "/leaving", "{\"whenever\": 1}");
        problem(refused, 400, "bad-input");
        assertThat(json(refused).path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/whenever");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedWithItsPlace() {
        HttpResponse<String> refused = solmu.post(network + "/members", newMember("2024-13-40"));
        problem(refused, 400, "bad-input");
        assertThat(json(refused).path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/on");
        problem(solmu.get(network + "/members?asOf=2024-13-40"), 400, null);
    }

    @Test
    void whatIsMissingIsNamed() {
        HttpResponse<String> refused = solmu.post(network + "/members", "{}");
        problem(refused, 400, "bad-input");
        assertThat(refused.body()).contains("/title", "/organisationId");
    }

    @Test
    void bodiesOverTheLimitAreRefused() {
        problem(solmu.post(network + "/members", "x".repeat(1024 * 1024 + 1)), 413, "too-large");
        problem(solmu.post("/api/networks/import", "x".repeat(20 * 1024 * 1024 + 1)), 413, "too-large");
    }

    @Test
    void filesThatNoParserTakesAreRefused() {
        for (String hostile : List.of("[".repeat(5_000), "9".repeat(1_000_000), "{\"network\": tru")) {
            problem(solmu.post("/api/networks/import", hostile), 400, "bad-input");
        }
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        HttpResponse<String> joined = join("2024-03-01");
        String member = network + "/members/" + json(joined).path("id").stringValue();
        problem(solmu.post(member + "/leaving", "{\"on\": \"2024-02-20\"}"), 409, "leave-before-join");
        assertThat(json(solmu.get(network + "/members?asOf=2024-03-01", seen(joined)))
                        .path("members")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        problem(solmu.get("/api/networks/" + UUID.randomUUID()), 404, null);
        problem(solmu.post("/api/networks/" + UUID.randomUUID() + "/founding", "{}"), 404, "unknown-network");
        problem(solmu.post(network + "/members/" + UUID.randomUUID() + "/leaving", "{}"), 404, "unknown-member");
        problem(solmu.post(network + "/members/nobody/leaving", "{}"), 400, "bad-input");
        problem(solmu.get("/api/nothing-here"), 404, null);
    }

    @Test
    void aNetworkIsNotFoundedTwiceWithTheSameId() {
        String body = "{\"id\": \"%s\", \"name\": {\"fi\": \"Toinen\"}, \"languages\": [\"fi\"]}"
                .formatted(network.substring(network.lastIndexOf('/') + 1));
        problem(solmu.post("/api/networks", body), 409, "network-already-exists");
    }

    @Test
    void aNetworkThatAnotherAccountKeepsIsNotThereForOthers() {
        HttpResponse<String> account = solmu.post("/api/accounts", "{\"name\": \"Toinen\"}");
        assertThat(account.statusCode()).isEqualTo(201);
        String link = json(account).path("link").stringValue();
        String cookie = solmu.signIn(link);
        String[] asOther = {"Authorization", "", "Cookie", cookie};
        HttpResponse<String> networks = ok(solmu.get("/api/networks", asOther));
        assertThat(json(networks).path("networks").size()).isZero();
        problem(solmu.get(network, asOther), 404, null);
        problem(solmu.get(network + "/history", asOther), 404, null);
    }

    private HttpResponse<String> join(String on) {
        HttpResponse<String> joined = solmu.post(network + "/members", newMember(on));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        return joined;
    }

    private String newMember(String on) {
        return "{\"title\": {\"fi\": \"Rehtori\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}".formatted(school, on);
    }

    private static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isBetween(200, 299);
        return response;
    }

    private static void problem(HttpResponse<String> response, int status, @Nullable String code) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(response).path("detail").asString("")).isNotBlank();
        if (code != null) {
            assertThat(json(response).path("type").stringValue()).isEqualTo("/problems/" + code);
        }
    }
}
