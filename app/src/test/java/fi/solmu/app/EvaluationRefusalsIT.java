package fi.solmu.app;

import static fi.solmu.app.EvaluationOverHttp.ballot;
import static fi.solmu.app.EvaluationOverHttp.secret;
import static fi.solmu.app.EvaluationOverHttp.steps;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.EvaluationOverHttp.Voter;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be recorded of evaluations: each wish is refused by the name of what is wrong, and nothing is recorded. */
class EvaluationRefusalsIT {

    private static final String INSTRUMENT = """
            {"instrument": {"name": {"fi": "Oma"}, "source": "Me", "licence": "CC0-1.0", "parts": [{"key": "p", "name": {"fi": "Osa"}}],
              "questions": [%s]}, "audience": "members", "answerBy": "2099-12-31"}
            """;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"audience\": \"members\", \"answerBy\": \"2099-12-31\"}|400|bad-input|/standard",
                "{\"standard\": \"weather\", \"audience\": \"members\", \"answerBy\": \"2099-12-31\"}|400|bad-input|/standard",
                "{\"standard\": \"core\", \"audience\": \"everybody\", \"answerBy\": \"2099-12-31\"}|400|bad-input|/audience",
                "{\"standard\": \"core\", \"audience\": \"members\"}|400|bad-input|/answerBy",
                "{\"standard\": \"core\", \"audience\": \"members\", \"answerBy\": \"2024-13-40\"}|400|bad-input|/answerBy",
                "{\"standard\": \"core\", \"audience\": \"members\", \"answerBy\": \"2020-01-01\"}|409|answer-by-too-early|",
                "{\"standard\": \"core\", \"audience\": \"members\", \"answerBy\": \"2099-12-31\", \"colour\": 1}|400|bad-input|/colour",
                "{\"standard\": \"core\", \"audience\": \"members\", \"answerBy\": \"2099-12-31\"}|409|nobody-to-ask|",
            })
    void anEvaluationThatCannotBeIsNotOpened(String body, int status, String code, String pointer) {
        network.refused("post", "/evaluations", body, status, code, pointers(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|/instrument/questions",
                "{\"kind\": \"scale\", \"text\": {\"fi\": \"A\"}}|/instrument/questions/0/steps",
                "{\"kind\": \"scale\", \"text\": {\"fi\": \"A\"}, \"steps\": 1}|/instrument/questions/0/steps",
                "{\"kind\": \"text\", \"text\": {\"fi\": \"A\"}, \"steps\": 5}|/instrument/questions/0/steps",
                "{\"kind\": \"choice\", \"text\": {\"fi\": \"A\"}, \"options\": [{\"fi\": \"A\"}]}|/instrument/questions/0/options",
                "{\"kind\": \"text\", \"text\": {\"fi\": \"A\"}, \"part\": \"x\"}|/instrument/questions/0/part",
                "{\"kind\": \"text\", \"text\": {\"fi\": \" \"}}|/instrument/questions/0/text",
                "{\"kind\": \"guess\", \"text\": {\"fi\": \"A\"}}|/instrument/questions/0/kind",
                "{\"kind\": \"text\", \"key\": \"p\", \"text\": {\"fi\": \"A\"}}|/instrument/questions/0/key",
            })
    void questionsThatCannotBeAskedAreNotAsked(String questions, String pointer) {
        network.refused(
                "post",
                "/evaluations",
                INSTRUMENT.formatted(questions == null ? "" : questions),
                400,
                "bad-input",
                pointer);
    }

    @Test
    void questionsNeedTheirSourceAndLicence() {
        network.refused(
                "post",
                "/evaluations",
                INSTRUMENT
                        .formatted("{\"kind\": \"text\", \"text\": {\"fi\": \"A\"}}")
                        .replace("\"source\": \"Me\", \"licence\": \"CC0-1.0\", ", ""),
                400,
                "bad-input",
                "/instrument/source",
                "/instrument/licence");
    }

    @Test
    void whatComesWithSolmuIsAskedAsItIs() {
        network.refused(
                "post",
                "/evaluations",
                INSTRUMENT
                        .formatted("{\"kind\": \"text\", \"text\": {\"fi\": \"A\"}}")
                        .replace("\"name\": {\"fi\": \"Oma\"}", "\"key\": \"core\", \"name\": {\"fi\": \"Oma\"}"),
                400,
                "bad-input",
                "/instrument/key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"trust\": {\"choice\": 6}|400|bad-input",
                "\"trust\": {\"choice\": 0}|400|bad-input",
                "\"trust\": {\"choice\": 1.5}|400|bad-input",
                "\"trust\": {\"text\": \"hyvä\"}|400|bad-input",
                "\"weather\": {\"choice\": 1}|400|bad-input",
                "|400|bad-input",
            })
    void anAnswerThatIsNoneIsNotTaken(String answers, int status, String code) {
        Voter voter = network.voter("Rehtori");
        String evaluation = network.opened("knowing-trust-commitment");
        HttpResponse<String> answer = network.answer(evaluation, voter, secret(0), answers == null ? "" : answers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").stringValue()).isEqualTo("/problems/" + code);
        assertThat(network.shown(evaluation).path("answers").asInt()).isZero();
    }

    @Test
    void answersAreEveryMembersOwn() {
        Voter principal = network.voter("Rehtori");
        Voter nurse = network.voter("Hoitaja");
        String evaluation = network.opened("knowing-trust-commitment");
        ok(network.answer(evaluation, principal, secret(0), steps(3, "trust")));
        assertProblem(network.answer(evaluation, principal, secret(1), steps(3, "trust")), 409, "answered-elsewhere");
        assertProblem(network.answer(evaluation, nurse, secret(0), steps(3, "trust")), 409, "not-your-answers");
        network.refused(
                "put",
                "/evaluations/" + evaluation + "/answers/" + nurse.member(),
                ballot(secret(2), steps(3, "trust")),
                409,
                "only-for-oneself");
        assertProblem(
                network.answer(evaluation, new Voter(principal.member(), nurse.cookie()), secret(3), steps(1, "trust")),
                404,
                "unknown-network");
        assertProblem(network.answer(evaluation, nurse, "short", steps(3, "trust")), 400, "bad-input");
        String ofOthers = network.created(
                "/evaluations",
                network.opening("core", "members", ", \"members\": [\"%s\"]".formatted(principal.member())));
        assertProblem(network.answer(ofOthers, nurse, secret(4), steps(3, "knowsOthers")), 409, "not-asked");
    }

    @Test
    void whoOnlyReadsRunsNothing() {
        Voter nurse = network.voter("Hoitaja");
        String evaluation = network.opened("core");
        Script script = running.script();
        for (String path :
                new String[] {"/evaluations/" + evaluation + "/closing", "/evaluations/" + evaluation + "/link"}) {
            assertProblem(script.post(network.network + path, "{}", Script.as(nurse.cookie())), 404, "unknown-network");
        }
        network.refused("post", "/evaluations/" + evaluation + "/link", "{}", 409, "members-are-asked");
        network.refused("post", "/evaluations/" + someId() + "/closing", "{}", 404, "unknown-evaluation");
        network.refused(
                "post",
                "/evaluations/" + evaluation + "/interpretations",
                "{\"text\": \"Hyvä\"}",
                409,
                "no-results-yet");
    }

    @Test
    void numbersAreNumbers() {
        network.refused(
                "post",
                "/evaluations/recorded",
                "{\"instrument\": \"own\", \"answers\": -1, \"figures\": [{\"key\": \"a b\", \"value\": 1e40}]}",
                400,
                "bad-input",
                "/answers",
                "/figures/0/key",
                "/figures/0/value");
        network.refused(
                "post",
                "/evaluations/recorded",
                "{\"instrument\": \"own\", \"invited\": 3, \"answers\": 4, \"figures\": []}",
                409,
                "more-answers-than-invited");
        network.refused(
                "post",
                "/indicators",
                "{\"name\": {\"fi\": \"A\"}, \"baseline\": \"x\"}",
                400,
                "bad-input",
                "/baseline");
        network.refused(
                "post", "/indicators/" + someId() + "/measurements", "{\"value\": 1}", 404, "unknown-indicator");
        network.refused("post", "/disseminations", "{\"what\": \"A\"}", 400, "bad-input", "/to");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").stringValue()).isEqualTo("/problems/" + code);
    }

    private static String[] pointers(String pointer) {
        return pointer == null ? new String[0] : new String[] {pointer};
    }
}
