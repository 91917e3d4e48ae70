package fi.solmu.app;

import static fi.solmu.app.EvaluationOverHttp.ballot;
import static fi.solmu.app.EvaluationOverHttp.secret;
import static fi.solmu.app.EvaluationOverHttp.steps;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.EvaluationOverHttp.Voter;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What may be wished about evaluations, and what the views then say. */
class EvaluationWishesIT {

    private static final String[] RELATIONS = {"knowing", "trust", "commitment"};

    /** Neither signed in nor with the proof that pages bring. */
    private static final String[] NOBODY = {"Authorization", ""};

    private static RunningSolmu running;

    private EvaluationOverHttp network;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aNetwork() {
        network = new EvaluationOverHttp(running);
    }

    @Test
    void membersAnswerChangeTheirAnswersAndAreCounted() {
        List<Voter> voters = network.voters();
        String evaluation = network.opened("knowing-trust-commitment");
        for (int i = 0; i < voters.size(); i++) {
            ok(network.answer(evaluation, voters.get(i), secret(i), steps(2, RELATIONS)));
        }
        ok(network.answer(evaluation, voters.getFirst(), secret(0), steps(5, RELATIONS)));
        JsonNode open = network.shown(evaluation);
        assertThat(open.path("state").asString()).isEqualTo("open");
        assertThat(open.path("answers").asInt()).isEqualTo(6);
        assertThat(open.path("invited").asInt()).isEqualTo(6);
        assertThat(open.has("results"))
                .as("nothing is told before all have answered")
                .isFalse();

        ok(network.post("/evaluations/" + evaluation + "/closing", "{}"));
        JsonNode closed = network.shown(evaluation);
        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("responseRate").asDouble()).isEqualTo(1.0);
        assertThat(network.list("/evaluations/" + evaluation, "results", "/question", "/counts", "/mean"))
                .hasSize(3);
        assertThat(closed.at("/results/0/counts").toString()).isEqualTo("[0,5,0,0,1]");
        assertThat(closed.at("/results/0/mean").asDouble()).isEqualTo(2.5);
        assertThat(network.list("/evaluations", "trends", "/topic", "/key", "/points/0/value"))
                .containsExactly("tlc knowing 2.5", "tlc trust 2.5", "tlc commitment 2.5");
        assertThat(refusal(network.answer(evaluation, voters.getLast(), secret(5), steps(1, RELATIONS))))
                .isEqualTo("/problems/evaluation-not-open");
    }

    @Test
    void howManyHadAnsweredOnAPastDayNobodyKnows() {
        Voter first = network.voters().getFirst();
        String evaluation = network.created(
                "/evaluations", network.opening("knowing-trust-commitment", "members", ", \"on\": \"2024-03-01\""));
        ok(network.answer(evaluation, first, secret(0), steps(4, "trust")));
        assertThat(network.shown(evaluation).path("answers").asInt()).isEqualTo(1);
        JsonNode then = network.shown(evaluation + "?asOf=2024-04-01");
        assertThat(then.path("state").asString()).isEqualTo("open");
        assertThat(then.path("invited").asInt()).isEqualTo(6);
        assertThat(then.has("answers")).isFalse();
    }

    @Test
    void ofFewAnswersNothingButTheirNumberIsTold() {
        List<Voter> voters = network.voters();
        String evaluation = network.opened("core");
        for (int i = 0; i < 5; i++) {
            String more = i < 4 ? ", \"coreFreely\": {\"text\": \"Sana %d\"}".formatted(i) : "";
            ok(network.answer(evaluation, voters.get(i), secret(i), steps(4, "knowsOthers") + more));
        }
        ok(network.post("/evaluations/" + evaluation + "/closing", "{}"));
        assertThat(network.list("/evaluations/" + evaluation, "results", "/question", "/answers", "/hidden"))
                .contains("knowsOthers 5 false", "coreFreely 4 true", "newcomersGetIn 0 true");
        assertThat(network.shown(evaluation).toString()).doesNotContain("Sana");
        assertThat(running.bean(JdbcClient.class)
                        .sql("select payload::text from event_store.event where type like 'evaluation.%'")
                        .query((row, number) -> row.getString(1))
                        .list())
                .as("not even in the record")
                .noneMatch(payload -> payload.contains("Sana"));
    }

    /** Neither the record nor a table joins a member to what they answered, before or after counting. */
    @Test
    void nothingThatIsStoredJoinsAnAnswerToAMember() {
        List<Voter> voters = network.voters();
        String evaluation = network.opened("core");
        long before = network.record.head();
        ok(network.answer(evaluation, voters.get(2), secret(2), "\"coreFreely\": {\"text\": \"Salainen sana\"}"));
        assertThat(network.record.head())
                .as("no event tells when somebody answers")
                .isEqualTo(before);
        JdbcClient database = running.bean(JdbcClient.class);
        for (String table : tables(database)) {
            List<String> rows = database.sql("select to_jsonb(r)::text from " + table + " r")
                    .query((row, number) -> row.getString(1))
                    .list();
            assertThat(rows)
                    .as(table)
                    .noneMatch(row -> row.contains("Salainen sana")
                            && row.contains(voters.get(2).member())
                            && !row.contains("\"answered\""))
                    .noneMatch(row -> row.contains(secret(2)));
        }
        ok(network.post("/evaluations/" + evaluation + "/closing", "{}"));
        assertThat(database.sql(
                                "select answered::text || ballots::text from command_side.urn where evaluation_id = :id::uuid")
                        .param("id", evaluation)
                        .query(String.class)
                        .single())
                .isEqualTo("{}{}");
    }

    @Test
    void whoeverHasTheLinkAnswersWithoutSigningIn() {
        String evaluation = network.created("/evaluations", network.opening("meeting-pulse", "link", ""));
        String link = json(ok(network.post("/evaluations/" + evaluation + "/link", "{}")))
                .path("address")
                .stringValue();
        String answers = "/api/answers/" + link.substring(link.lastIndexOf('/') + 1);
        Script solmu = running.script();
        JsonNode asked = json(network.read(answers, NOBODY));
        assertThat(asked.path("open").asBoolean()).isTrue();
        assertThat(asked.at("/networkName/fi").asString()).isEqualTo("Verkosto");
        assertThat(asked.at("/asked/questions").size()).isEqualTo(4);
        for (int i = 0; i < 5; i++) {
            ok(solmu.put(answers, ballot(secret(i), steps(3, "heard")), NOBODY));
        }
        ok(solmu.put(answers, ballot(secret(0), steps(5, "heard")), NOBODY));
        ok(network.post("/evaluations/" + evaluation + "/closing", "{}"));
        JsonNode closed = network.shown(evaluation);
        assertThat(closed.path("answers").asInt()).isEqualTo(5);
        assertThat(closed.has("responseRate")).isFalse();
        assertThat(closed.at("/results/1/counts").toString()).isEqualTo("[0,0,4,0,1]");
        assertThat(json(network.read(answers, NOBODY)).path("open").asBoolean()).isFalse();
        assertThat(solmu.put(answers, ballot(secret(9), steps(3, "heard")), NOBODY)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aLinkMadeAnewReplacesTheOneBefore() {
        String evaluation = network.created("/evaluations", network.opening("meeting-pulse", "link", ""));
        String path = "/evaluations/" + evaluation + "/link";
        String first = json(ok(network.post(path, "{}"))).path("address").stringValue();
        HttpResponse<String> second = ok(network.post(path, "{}"));
        assertThat(second.headers().firstValue("Cache-Control")).contains("no-store");
        Script solmu = running.script();
        String old = "/api/answers/" + first.substring(first.lastIndexOf('/') + 1);
        assertThat(solmu.get(old, NOBODY).statusCode()).isEqualTo(404);
        assertThat(solmu.put(old, ballot(secret(0), steps(3, "heard")), NOBODY).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNetworkAsksItsOwnQuestionsAndTheyAreOfferedAgain() {
        network.voters();
        String body = """
                {"instrument": {%s "name": {"fi": "Oma"}, "source": "Me", "licence": "CC-BY-4.0", "parts": [],
                  "questions": [{"kind": "scale", "steps": 4, "text": {"fi": "%s"}},
                                {"kind": "choice", "text": {"fi": "Kumpi"}, "options": [{"fi": "A"}, {"fi": "B"}]},
                                {"kind": "text", "text": {"fi": "Mitä muuta?"}}]},
                 "audience": "members", "answerBy": "2099-12-31"}
                """;
        network.created("/evaluations", body.formatted("", "Sujuuko?"));
        JsonNode own = own();
        assertThat(own.path("version").asInt()).isEqualTo(1);
        String key = "\"key\": \"%s\",".formatted(own.path("key").stringValue());
        network.created("/evaluations", body.formatted(key, "Sujuuko?"));
        assertThat(own().path("version").asInt()).as("asked in the same words").isEqualTo(1);
        network.created("/evaluations", body.formatted(key, "Sujuuko yhteistyö?"));
        assertThat(own().path("version").asInt()).isEqualTo(2);
        assertThat(own().at("/questions/1/options/1/fi").asString()).isEqualTo("B");
    }

    private JsonNode own() {
        List<JsonNode> own = json(network.get("/evaluations/instruments"))
                .valueStream()
                .filter(instrument -> !instrument.path("standard").asBoolean())
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    @Test
    void resultsAreRecordedInterpretedAndSomethingIsDoneAboutThem() {
        String owner = network.joined("Rehtori", "2024-02-07");
        String id = network.created("/evaluations/recorded", """
                {"instrument": "core-self-assessment", "invited": 18, "answers": 15, "on": "2024-05-28",
                 "figures": [{"group": "core", "key": "opennessAndMembership", "value": 3.1, "scale": "1-5"}],
                 "recordedBy": "%s"}
                """.formatted(owner));
        String evaluation = "/evaluations/" + id;
        ok(network.post(evaluation + "/interpretations", "{\"text\": \"Avoimuus on vahvin\", \"on\": \"2024-05-29\"}"));
        String action = json(ok(network.post(evaluation + "/actions", """
                {"text": "Tiedonkulku", "owner": "%s", "dueOn": "2024-09-01", "on": "2024-05-29"}
                """.formatted(owner))))
                .path("id")
                .stringValue();
        ok(network.post(evaluation + "/targets", """
                {"about": "opennessAndMembership", "text": "Kutsutaan lisää", "on": "2024-05-30"}
                """));
        assertThat(network.shown(id + "?asOf=2024-05-30")
                        .at("/actions/0/text/texts/fi")
                        .asString())
                .isEqualTo("Tiedonkulku");
        ok(network.post(evaluation + "/actions/" + action + "/finish", "{\"on\": \"2024-08-20\"}"));
        JsonNode shown = network.shown(id);
        assertThat(shown.at("/actions/0/doneOn").asString()).isEqualTo("2024-08-20");
        assertThat(shown.at("/targets/0/about").asString()).isEqualTo("opennessAndMembership");
        assertThat(shown.at("/interpretations/0/text/texts/fi").asString()).isEqualTo("Avoimuus on vahvin");
        assertThat(shown.at("/figures/0/name/en").asString()).isEqualTo("Openness and membership");
        assertThat(shown.path("responseRate").asDouble()).isEqualTo(0.833);
        assertThat(network.list("/history?kind=evaluation", "entries", "/sentence/fi"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Verkostotyön ydin", "15"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Tiedonkulku", "Rehtori"));
        String entry = shown.path("entryId").stringValue();
        ok(network.post(
                evaluation + "/entries/" + entry + "/redating", "{\"on\": \"2024-05-27\", \"because\": \"Päivä\"}"));
        assertThat(network.shown(id).path("on").asString()).isEqualTo("2024-05-27");
    }

    @Test
    void impactIsMeasuredAgainstBaselineAndTargetAndSpreads() {
        String owner = network.joined("Rehtori", "2024-02-07");
        String indicator = network.created("/indicators", """
                {"name": {"fi": "Odotusaika (päivää)"}, "baseline": 64, "target": 28, "on": "2023-12-31"}
                """);
        String path = "/indicators/" + indicator + "/measurements";
        ok(network.post(path, "{\"value\": 64, \"on\": \"2023-12-31\"}"));
        ok(network.post(path, "{\"value\": 46, \"on\": \"2024-12-31\"}"));
        assertThat(network.list("/impact", "indicators", "/name/fi", "/reached", "/measurements/1/value"))
                .containsExactly("Odotusaika (päivää) 0.5 46");
        assertThat(network.list("/impact?asOf=2024-06-30", "indicators", "/reached"))
                .containsExactly("0.0");
        ok(network.put(
                "/indicators/" + indicator,
                "{\"name\": {\"fi\": \"Odotusaika\"}, \"baseline\": 64, \"target\": 40, \"on\": \"2025-01-01\"}"));
        assertThat(network.list("/impact", "indicators", "/name/fi", "/target", "/reached"))
                .containsExactly("Odotusaika 40 0.75");
        String model = network.created("/disseminations", """
                {"what": "Nivelvaiheen malli", "to": "Naapurikunnat", "owner": "%s", "on": "2025-01-01"}
                """.formatted(owner));
        ok(network.post(
                "/disseminations/" + model + "/evidence",
                "{\"evidence\": \"Käytössä kolmessa kunnassa\", \"on\": \"2025-06-01\"}"));
        assertThat(network.list(
                        "/impact", "disseminations", "/what/texts/fi", "/to/texts/fi", "/evidence/0/text/texts/fi"))
                .containsExactly("Nivelvaiheen malli Naapurikunnat Käytössä kolmessa kunnassa");
    }

    @Test
    void whatWaitsIsToldToThoseForWhomItWaits() {
        List<Voter> voters = network.voters();
        Voter first = voters.getFirst();
        String evaluation = network.opened("knowing-trust-commitment");
        assertThat(waiting(first)).containsExactly("answer-evaluation " + evaluation);
        ok(network.answer(evaluation, first, secret(0), steps(2, RELATIONS)));
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(voters.get(1))).containsExactly("answer-evaluation " + evaluation);
        ok(network.post("/evaluations/" + evaluation + "/closing", "{}"));
        ok(network.post(
                "/evaluations/" + evaluation + "/actions",
                "{\"text\": \"Tehdään\", \"owner\": \"%s\"}".formatted(first.member())));
        assertThat(waiting(first)).containsExactly("do-action " + evaluation);
        assertThat(waiting(voters.get(1))).isEmpty();
    }

    private List<String> waiting(Voter voter) {
        return json(network.read("/api/waiting/evaluations", as(voter.cookie())))
                .valueStream()
                .filter(one -> network.network.endsWith(one.path("networkId").stringValue()))
                .map(one -> one.path("kind").stringValue() + " "
                        + one.path("evaluationId").stringValue())
                .toList();
    }

    private static String refusal(HttpResponse<String> response) {
        return json(response).path("type").stringValue();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                        """).query((row, number) -> row.getString(1)).list();
    }
}
