package fi.solmu.app;

import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A keeper hands a member a link; the member signs in with it and reads the network's record as long as they hold the seat. */
class MemberSignInIT {

    private static RunningSolmu running;
    private static Script solmu;

    private String network = "";
    private String member = "";

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
    void aPrincipalJoined() {
        network = created(solmu.post("/api/networks", """
                {"name": {"fi": "Verkosto"}, "languages": ["fi"], "initiatedOn": "2024-01-15"}
                """));
        String school = json(solmu.post(
                        network + "/organisations", "{\"name\": {\"fi\": \"Koulu\"}, \"on\": \"2024-01-15\"}"))
                .path("id")
                .stringValue();
        member = created(solmu.post(network + "/members", """
                {"title": {"fi": "Rehtori"}, "organisationId": "%s", "on": "2024-03-01"}
                """.formatted(school)));
    }

    @Test
    void aMemberSignsInOnceByTheLinkAndReadsTheNetwork() {
        HttpResponse<String> made = makeLink();
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        String link = json(made).path("link").stringValue();
        String cookie = solmu.signIn(link);

        HttpResponse<String> card = solmu.get(network, as(cookie, seen(made)));
        assertThat(card.statusCode()).as(card.body()).isEqualTo(200);
        assertThat(json(solmu.get("/api/session", as(cookie))).at("/account/id").stringValue())
                .isEqualTo(json(made).path("accountId").stringValue());
        assertThat(solmu.opens(link)).isFalse();
    }

    @Test
    void aMemberMakesNoLinksAndKeepsNothing() {
        HttpResponse<String> made = makeLink();
        String cookie = solmu.signIn(json(made).path("link").stringValue());
        for (String wish : new String[] {"/sign-in-link", "/leaving"}) {
            HttpResponse<String> refused = solmu.post(member + wish, "{}", as(cookie));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
        }
        assertThat(solmu.delete(member + "/sign-in-link", as(cookie)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMemberFoundsNoNetworksAndOpensNoAccounts() {
        String cookie = solmu.signIn(json(makeLink()).path("link").stringValue());
        problem(
                solmu.post("/api/networks", "{\"name\": {\"fi\": \"Oma\"}, \"languages\": [\"fi\"]}", as(cookie)),
                "seats-found-no-networks");
        assertThat(json(solmu.get("/api/session", as(cookie))).path("mayFound").booleanValue())
                .isFalse();
        assertThat(json(solmu.get("/api/session")).path("mayFound").booleanValue())
                .isTrue();
        problem(solmu.post("/api/networks/import", "{}", as(cookie)), "seats-found-no-networks");
        problem(solmu.post("/api/examples/vip-ita-jarvi/import", "", as(cookie)), "seats-found-no-networks");
        assertThat(solmu.post("/api/examples/vip-ita-jarvi/import", "", as(cookie, "Accept", "application/x-ndjson"))
                        .body())
                .contains("seats-found-no-networks");
        problem(solmu.post("/api/accounts", "{\"name\": \"Toinen\"}", as(cookie)), "only-keepers-open-accounts");
    }

    @Test
    void whoKeepsNothingOpensNoAccountsUntilTheyKeepARecord() {
        HttpResponse<String> account = solmu.post("/api/accounts", "{\"name\": \"Toinen\"}");
        String cookie = solmu.signIn(json(account).path("link").stringValue());
        problem(solmu.post("/api/accounts", "{\"name\": \"Kolmas\"}", as(cookie)), "only-keepers-open-accounts");
        String named = "{\"accountId\": %s}".formatted(json(account).path("id"));
        assertThat(solmu.post(network + "/keepers", named).statusCode()).isEqualTo(200);
        assertThat(solmu.post("/api/accounts", "{\"name\": \"Kolmas\"}", as(cookie))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void onlyAnAccountThatIsThereIsNamedKeeper() {
        HttpResponse<String> refused =
                solmu.post(network + "/keepers", "{\"accountId\": \"%s\"}".formatted(UUID.randomUUID()));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(json(refused).path("type").stringValue()).isEqualTo("/problems/unknown-account");
    }

    @Test
    void aRepeatedRequestOpensNoSecondAccount() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = solmu.post("/api/accounts", "{\"name\": \"Toinen\"}", "Idempotency-Key", key);
        HttpResponse<String> again = solmu.post("/api/accounts", "{\"name\": \"Toinen\"}", "Idempotency-Key", key);
        assertThat(json(again).path("id")).isEqualTo(json(first).path("id"));
        assertThat(solmu.opens(json(first).path("link").stringValue())).isFalse();
        assertThat(solmu.opens(json(again).path("link").stringValue())).isTrue();
    }

    @Test
    void aSecondLinkIsOfTheSameAccountAndReplacesTheFirst() {
        HttpResponse<String> first = makeLink();
        HttpResponse<String> second = makeLink();
        assertThat(json(second).path("accountId")).isEqualTo(json(first).path("accountId"));
        assertThat(solmu.opens(json(first).path("link").stringValue())).isFalse();
        assertThat(solmu.opens(json(second).path("link").stringValue())).isTrue();
    }

    @Test
    void aRepeatedRequestGivesALinkThatWorksAndIsStoredNowhere() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = solmu.post(member + "/sign-in-link", "", "Idempotency-Key", key);
        HttpResponse<String> again = solmu.post(member + "/sign-in-link", "", "Idempotency-Key", key);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(json(again).path("accountId")).isEqualTo(json(first).path("accountId"));
        assertThat(solmu.opens(json(again).path("link").stringValue())).isTrue();
        assertThat(running.bean(JdbcClient.class)
                        .sql(
                                "select count(*) from command_side.request where convert_from(body, 'UTF8') like '%sign-in%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(entries("access.SeatLinked")).isEqualTo(1);
    }

    @Test
    void whoHandsTheSeatOverReadsNothingFromThatDayOn() {
        String former = solmu.signIn(json(makeLink()).path("link").stringValue());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        HttpResponse<String> announced = handOver(today.plusDays(1));
        assertThat(solmu.get(network, as(former, seen(announced))).statusCode()).isEqualTo(200);
        HttpResponse<String> handedOver = handOver(today);
        assertThat(solmu.get(network, as(former, seen(handedOver))).statusCode())
                .isEqualTo(404);

        HttpResponse<String> made = makeLink();
        String successor = solmu.signIn(json(made).path("link").stringValue());
        assertThat(solmu.get(network, as(successor, seen(made))).statusCode()).isEqualTo(200);
        assertThat(solmu.get(network, as(former, seen(made))).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasLeftReadsNothing() {
        HttpResponse<String> made = makeLink();
        String cookie = solmu.signIn(json(made).path("link").stringValue());
        HttpResponse<String> left = solmu.post(member + "/leaving", "{}");
        assertThat(solmu.get(network, as(cookie, seen(left))).statusCode()).isEqualTo(404);
        assertThat(solmu.post(member + "/sign-in-link", "").statusCode()).isEqualTo(409);
    }

    @Test
    void aLinkThatIsTakenAwayEndsTheSignIn() {
        HttpResponse<String> made = makeLink();
        String cookie = solmu.signIn(json(made).path("link").stringValue());
        String unused = json(makeLink()).path("link").stringValue();
        HttpResponse<String> taken = solmu.delete(member + "/sign-in-link");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(solmu.get("/api/session", as(cookie)).statusCode()).isEqualTo(401);
        assertThat(solmu.opens(unused)).isFalse();

        HttpResponse<String> anew = makeLink();
        String back = solmu.signIn(json(anew).path("link").stringValue());
        assertThat(solmu.get(network, as(back, seen(anew))).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> makeLink() {
        HttpResponse<String> made = solmu.post(member + "/sign-in-link", "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    private HttpResponse<String> handOver(LocalDate on) {
        HttpResponse<String> handedOver =
                solmu.put(member + "/holder", "{\"person\": {\"name\": \"C. D.\"}, \"on\": \"%s\"}".formatted(on));
        assertThat(handedOver.statusCode()).as(handedOver.body()).isEqualTo(200);
        return handedOver;
    }

    private long entries(String type) {
        return running.bean(JdbcClient.class)
                .sql("select count(*) from event_store.event where type = ? and payload ->> 'memberId' = ?")
                .params(type, member.substring(member.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void problem(HttpResponse<String> refused, String code) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(json(refused).path("type").stringValue()).isEqualTo("/problems/" + code);
    }
}
