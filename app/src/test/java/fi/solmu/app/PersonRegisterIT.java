package fi.solmu.app;

import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordVerifier;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Names and addresses are corrected and erased in the register; the record never knew them. */
class PersonRegisterIT {

    private static final String NAME = "Maija Majakka-Meikäläinen";

    private static RunningSolmu running;
    private static Script solmu;

    private String network = "";
    private String member = "";
    private String person = "";

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
    void maijaJoined() {
        network = created(solmu.post("/api/networks", """
                {"name": {"fi": "Verkosto"}, "languages": ["fi"], "initiatedOn": "2024-01-15"}
                """));
        String school = json(solmu.post(
                        network + "/organisations", "{\"name\": {\"fi\": \"Koulu\"}, \"on\": \"2024-01-15\"}"))
                .path("id")
                .stringValue();
        HttpResponse<String> joined = solmu.post(
                network + "/members",
                """
                {"title": {"fi": "Rehtori"}, "organisationId": "%s", "on": "2024-03-01",
                 "person": {"name": "%s", "email": "maija@example.org", "phone": "040 123 4567"}}
                """.formatted(school, NAME),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        member = created(joined);
        person = network + "/persons/" + shown(joined).at("/person/id").stringValue();
    }

    @Test
    void aKeeperCorrectsHowAPersonIsCalledAndReached() {
        HttpResponse<String> corrected = solmu.put(person, "{\"name\": \"Maija Majakka\", \"phone\": \"050 7\"}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        JsonNode shown = shown(corrected).path("person");
        assertThat(shown.path("name").stringValue()).isEqualTo("Maija Majakka");
        assertThat(shown.path("phone").stringValue()).isEqualTo("050 7");
        assertThat(shown.has("email")).isFalse();
    }

    @Test
    void aPersonCorrectsThemselvesAndNobodyElseDoes() {
        String cookie = solmu.signIn(link());
        assertThat(solmu.put(person, "{\"name\": \"Maija M.\"}", as(cookie)).statusCode())
                .isEqualTo(200);
        String stranger = solmu.signIn(json(solmu.post("/api/accounts", "{\"name\": \"Toinen\"}"))
                .path("link")
                .stringValue());
        HttpResponse<String> refused = solmu.put(person, "{\"name\": \"X\"}", as(stranger));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
        assertThat(solmu.delete(person, as(stranger)).statusCode()).isEqualTo(404);
        assertThat(shown(solmu.get(network)).at("/person/name").stringValue()).isEqualTo("Maija M.");
    }

    @Test
    void whatIsNoAddressIsRefusedAndChangesNothing() {
        HttpResponse<String> refused = solmu.put(person, "{\"name\": \"Maija\", \"email\": \"nowhere\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errors/0/pointer").stringValue()).isEqualTo("/email");
        assertThat(shown(refused).at("/person/name").stringValue()).isEqualTo(NAME);
    }

    @Test
    void ofAnErasedPersonOnlyTheSeatIsLeft() {
        String cookie = solmu.signIn(link());
        HttpResponse<String> erased = solmu.delete(person);
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);

        JsonNode shown = shown(erased);
        assertThat(shown.at("/title/fi").stringValue()).isEqualTo("Rehtori");
        assertThat(shown.path("organisationName").toString()).contains("Koulu");
        assertThat(shown.path("person").propertyNames()).containsExactlyInAnyOrder("id", "erased");
        assertThat(shown.at("/person/erased").booleanValue()).isTrue();
        for (String path : List.of("/members?asOf=2024-05-01", "/members?history=true", "/history", "")) {
            assertThat(solmu.get(network + path, seen(erased)).body()).doesNotContain(NAME, "maija@", "040 123");
        }
        assertThat(solmu.get("/api/session", as(cookie)).statusCode()).isEqualTo(401);
        assertThat(json(solmu.post(member + "/sign-in-link", "")).path("type").stringValue())
                .isEqualTo("/problems/person-erased");

        JsonNode entry = json(solmu.get(network + "/history", seen(erased))).at("/entries/0");
        assertThat(entry.path("type").stringValue()).isEqualTo("access.PersonErased");
        assertThat(entry.at("/sentence/fi").stringValue()).contains("Rehtori, Koulu");
        assertThat(entry.path("by").toString()).contains("accountId");
        assertThat(json(solmu.get(
                                network + "/history?member=" + member.substring(member.lastIndexOf('/') + 1),
                                seen(erased)))
                        .at("/entries/0/type")
                        .stringValue())
                .isEqualTo("access.PersonErased");
        assertThat(RecordVerifier.verify(running.bean(DataSource.class)).holds())
                .isTrue();
    }

    @Test
    void aPersonErasesThemselvesAndIsSignedOut() {
        String cookie = solmu.signIn(link());
        HttpResponse<String> erased = solmu.delete(person, as(cookie));
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(shown(erased).at("/person/erased").booleanValue()).isTrue();
        assertThat(solmu.get("/api/session", as(cookie)).statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkThatNobodyOpenedDiesWithThePerson() {
        String link = link();
        solmu.delete(person);
        assertThat(solmu.opens(link)).isFalse();
    }

    @Test
    void whoKeepsTheRecordIsReleasedBeforeTheyAreErased() {
        JsonNode account = json(solmu.post(member + "/sign-in-link", ""));
        solmu.post(network + "/keepers", "{\"accountId\": %s}".formatted(account.path("accountId")));
        HttpResponse<String> refused = solmu.delete(person);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("type").stringValue()).isEqualTo("/problems/person-keeps-a-record");
        assertThat(shown(solmu.get(network)).at("/person/name").stringValue()).isEqualTo(NAME);
    }

    @Test
    void nothingBringsAnErasedPersonBack() {
        solmu.delete(person);
        HttpResponse<String> refused = solmu.put(person, "{\"name\": \"%s\"}".formatted(NAME));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("type").stringValue()).isEqualTo("/problems/person-erased");
        HttpResponse<String> again = solmu.delete(person);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(left()).isZero();
    }

    @Test
    void namesAndAddressesAreNowhereButInTheRegister() {
        solmu.put(
                person, "{\"name\": \"%s\", \"email\": \"nowhere\"}".formatted(NAME), "Idempotency-Key", "a" + person);
        solmu.put(person, "{\"name\": {\"x\": \"%s\"}}".formatted(NAME), "Idempotency-Key", "b" + person);
        solmu.put(person, "{\"%s\": 1}".formatted(NAME), "Idempotency-Key", "c" + person);
        solmu.put(person, "{\"name\": \"%s\"}".formatted(NAME), "Idempotency-Key", "d" + person);
        JdbcClient database = running.bean(JdbcClient.class);
        List<@Nullable String> tables = database.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in ('event_store', 'command_side', 'query_side', 'access') and table_name <> 'person'
                        """).query(String.class).list();
        assertThat(tables).contains("event_store.event", "command_side.request");
        for (@Nullable String table : tables) {
            assertThat(database.sql("select count(*) from " + table + " row where row::text ~ ?")
                            .param(NAME + "|" + hex(NAME))
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoeverGuessesWhatWasAskedCannotTellFromWhatIsKeptOfTheRequest() throws Exception {
        String body = "{\"name\": \"%s\", \"phone\": \"050 7\"}".formatted(NAME);
        solmu.put(person, body, "Idempotency-Key", UUID.randomUUID().toString());
        byte[] guess = MessageDigest.getInstance("SHA-256")
                .digest(("PUT " + person + "\n" + body).getBytes(StandardCharsets.UTF_8));
        assertThat(running.bean(JdbcClient.class)
                        .sql("select count(*) from command_side.request where fingerprint = ?")
                        .param(guess)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private String link() {
        return json(solmu.post(member + "/sign-in-link", "")).path("link").stringValue();
    }

    /** The one member as shown today. */
    private JsonNode shown(HttpResponse<String> after) {
        String[] headers = after.headers().firstValue("Solmu-Position").isPresent() ? seen(after) : new String[0];
        return json(solmu.get(network + "/members", headers)).at("/members/0");
    }

    private long left() {
        return running.bean(JdbcClient.class)
                .sql(
                        "select count(*) from access.person where id = ?::uuid and (erased_at is null or name is not null)")
                .param(person.substring(person.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
