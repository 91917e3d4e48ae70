package fi.solmu.app;

import static fi.solmu.app.CycleOverHttp.FIVE_QUESTIONS;
import static fi.solmu.app.CycleOverHttp.entering;
import static fi.solmu.app.CycleOverHttp.subCycle;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;
import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.CycleOverHttp.Asked;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be read, is not there, or is not for everyone: whatever is wished about cycles, nothing is recorded. */
class CycleBadInputIT {

    private static final String BECAUSE = "\"because\": \"Syy\"";
    private static final List<String> READINGS = List.of("/cycle", "/cycles", "/cycles/checklists");

    private static RunningSolmu running;
    private static CycleOverHttp network;
    private static String id;
    private static String cycle;

    /** A network with a cycle in its second phase. */
    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        network = new CycleOverHttp(running);
        id = network.opened("Sykli", "2024-03-01");
        network.enter(id, 2, "2024-04-01");
        cycle = "/cycles/" + id;
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/title,/questions",
                "{\"title\": {}, \"questions\": {}}|/title",
                "{\"title\": {\"fi\": \" \"}, \"questions\": {}}|/title",
                "{\"title\": {\"xq\": \"A\"}, \"questions\": {}}|/title",
                "{\"title\": {\"fi\": \"A\\u0000\"}, \"questions\": {}}|/title",
                "{\"title\": {\"fi\": \"LONG_TITLE\"}, \"questions\": {}}|/title",
                "{\"title\": \"A\", \"questions\": {}}|/title",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": []}|/questions",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {\"when\": \"Heti\"}}|/questions/when",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {\"why\": \" \"}}|/questions/why",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {\"why\": \"A\\u0000\", \"withWhatResources\": \"LONG_REASON\"}}|/questions/why,/questions/withWhatResources",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {\"who\": {\"language\": \"fi\", \"texts\": {\"sv\": \"A\"}}}}|/questions/who",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"phase\": 0}|/phase",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"phase\": 5}|/phase",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"phase\": \"assembling\"}|/phase",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"partOf\": \"here\", \"group\": {\"fi\": \"A\"}}|/partOf",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"partOf\": \"00000000-0000-4000-8000-00000000abcd\"}|/group",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"group\": {\"fi\": \"A\"}}|/partOf",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"number\": 7}|/number",
                "{\"title\": {\"fi\": \"A\"}, \"questions\": {}, \"on\": \"2024-13-40\"}|/on",
            })
    void aCycleThatCannotBeReadIsRefusedWithEveryFault(String body, String pointers) {
        network.refused(
                "post",
                "/cycles",
                body.replace("LONG_TITLE", "a".repeat(301)).replace("LONG_REASON", "a".repeat(10_001)),
                400,
                "bad-input",
                pointers.split(","));
    }

    @Test
    void whatCannotBeReadIsRefusedWhereverItIsSent() {
        for (Asked asked : network.everything(id)) {
            network.refused(asked.how(), asked.path(), "{\"on\": ", 400, "bad-input", "");
            network.refused(asked.how(), asked.path(), "", 400, "bad-input");
            network.refused(
                    asked.how(),
                    asked.path(),
                    asked.body().replaceFirst("\\{", "{\"whenever\": 1, "),
                    400,
                    "bad-input",
                    "/whenever");
            for (String day : new String[] {"2024-13-40", "2024-02-30", "soon", "1.3.2024"}) {
                network.refused(asked.how(), asked.path(), asked.on(day), 400, "bad-input", "/on");
            }
        }
    }

    @Test
    void aReasonThatIsTooLongOrCannotBeShownIsRefusedWhereverItIsSent() {
        List<Asked> reasoned = new ArrayList<>(network.everything(id));
        reasoned.removeIf(asked -> !asked.body().contains(BECAUSE));
        for (String where : new String[] {cycle, "/cycles/checklists/1"}) {
            reasoned.add(new Asked("post", where + "/entries/" + someId() + "/withdrawal", "{" + BECAUSE + "}"));
        }
        for (String text : new String[] {" ", "A\\u0000", "a".repeat(10_001)}) {
            for (Asked asked : reasoned) {
                String body = asked.body().replace("Syy", text);
                network.refused(asked.how(), asked.path(), body, 400, "bad-input", "/because");
            }
            String closing = "{\"summary\": \"%s\", \"decision\": \"end\"}".formatted(text);
            network.refused("post", cycle + "/closing", closing, 400, "bad-input", "/summary");
            String assessing = "{\"phase\": 1, \"success\": \"reached\", \"assessment\": \"%s\"}".formatted(text);
            network.refused("post", cycle + "/assessments", assessing, 400, "bad-input", "/assessment");
        }
    }

    @Test
    void whatIsNeededIsNamed() {
        network.refused("put", cycle + "/title", "{}", 400, "bad-input", "/title");
        network.refused("put", cycle + "/questions", "{}", 400, "bad-input", "/questions");
        network.refused("post", cycle + "/phases", "{}", 400, "bad-input", "/phase");
        network.refused("post", cycle + "/phases", entering(5, "2024-05-01"), 400, "bad-input", "/phase");
        network.refused("post", cycle + "/assessments", "{\"phase\": 0}", 400, "bad-input", "/phase", "/success");
        network.refused(
                "post",
                cycle + "/assessments",
                "{\"phase\": 1, \"success\": \"splendid\"}",
                400,
                "bad-input",
                "/success");
        network.refused("post", cycle + "/closing", "{}", 400, "bad-input", "/summary", "/decision");
        network.refused("post", cycle + "/checklist/" + FIVE_QUESTIONS + "/waiver", "{}", 400, "bad-input", "/because");
        network.refused(
                "post", cycle + "/entries/" + someId() + "/redating", "{}", 400, "bad-input", "/on", "/because");
        network.refused("post", cycle + "/entries/" + someId() + "/withdrawal", "{}", 400, "bad-input", "/because");
    }

    @Test
    void aChecklistIsRefusedForItsOwnReason() {
        String known = "{\"id\": \"%s\", \"text\": {\"fi\": \"A\"}}".formatted(FIVE_QUESTIONS);
        String unknown = "{\"id\": \"%s\", \"text\": {\"fi\": \"A\"}}".formatted(someId());
        for (String list : new String[] {cycle + "/checklist", "/cycles/checklists/2"}) {
            network.refused("put", list, "{}", 400, "bad-input", "/checklist");
            network.refused(
                    "put",
                    list,
                    "{\"checklist\": [{}, {\"text\": {\"fi\": \"A\"}, \"sign\": \"stars\"}]}",
                    400,
                    "bad-input",
                    "/checklist/1/sign");
            network.refused(
                    "put",
                    list,
                    "{\"checklist\": [{}, {\"text\": {\"fi\": \"%s\"}}]}".formatted("a".repeat(301)),
                    400,
                    "bad-input",
                    "/checklist/0/text",
                    "/checklist/1/text");
            network.refused("put", list, "{\"checklist\": [null]}", 400, "bad-input", "/checklist/0");
            network.refused(
                    "put",
                    list,
                    "{\"checklist\": [%s]}".formatted(String.join(",", List.of(known, known))),
                    400,
                    "checklist-item-twice",
                    "/checklist/1/id");
            network.refused("put", list, "{\"checklist\": [%s]}".formatted(unknown), 404, "unknown-checklist-item");
            network.refused(
                    "put",
                    list,
                    "{\"checklist\": [%s]}"
                            .formatted(String.join(",", Collections.nCopies(51, "{\"text\": {\"fi\": \"A\"}}"))),
                    400,
                    "bad-input",
                    "/checklist");
        }
        network.refused("put", "/cycles/checklists/0", "{\"checklist\": []}", 400, "bad-input", "/phase");
        network.refused("put", "/cycles/checklists/5", "{\"checklist\": []}", 400, "bad-input", "/phase");
        network.refused("put", "/cycles/checklists/first", "{\"checklist\": []}", 400, "bad-input", "/phase");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        for (Asked asked : network.everything(id)) {
            if (asked.path().contains(id)) {
                network.refused(
                        asked.how(),
                        asked.path().replace(id, someId()),
                        asked.body(),
                        404,
                        asked.path().contains("/entries/") ? "unknown-entry" : "unknown-cycle");
                network.refused(
                        asked.how(), asked.path().replace(id, "here"), asked.body(), 400, "bad-input", "/cycle");
            }
        }
        network.refused("post", "/cycles", subCycle(someId(), "Ryhmä", "2024-05-01"), 404, "unknown-cycle");
        String stranger = cycle + "/checklist/" + someId();
        network.refused("post", stranger + "/fulfilment", "{}", 404, "unknown-checklist-item");
        network.refused("post", stranger + "/waiver", "{" + BECAUSE + "}", 404, "unknown-checklist-item");
        network.refused("post", stranger + "/reopening", "{}", 404, "unknown-checklist-item");
        network.refused(
                "post",
                cycle + "/phases",
                entering(3, "2024-05-01", "\"enteredBy\": \"" + someId() + "\""),
                404,
                "unknown-member");
        String late = network.joined("Kuraattori", "2024-06-01");
        network.refused(
                "post",
                cycle + "/phases",
                entering(3, "2024-05-01", "\"enteredBy\": \"" + late + "\""),
                409,
                "not-a-member-on-that-day");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2024-13-40,asOf",
        "asOf=soon,asOf",
        "knownAt=yesterday,knownAt",
    })
    void aDayThatCannotBeReadIsNotAskedAbout(String question, String parameter) {
        for (String read : READINGS) {
            HttpResponse<String> answer = running.script().get(network.network + read + "?" + question);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(json(answer).at("/errors/0/parameter").asString(""))
                    .as(answer.body())
                    .isEqualTo(parameter);
        }
    }

    @Test
    void whoMayNotWriteIsToldOfNoNetworkAndWhoIsNotSignedInOfNothing() {
        Script script = running.script();
        String member = json(ok(network.post("/members/" + network.principal + "/sign-in-link", "{}")))
                .path("link")
                .stringValue();
        String stranger = json(ok(script.post("/api/accounts", "{\"name\": \"Toinen\"}")))
                .path("link")
                .stringValue();
        String[] seated = as(script.signIn(member));
        String[] elsewhere = as(script.signIn(stranger));
        for (Asked asked : network.everything(id)) {
            refusedTo(asked, 404, "unknown-network", seated);
            refusedTo(asked, 404, "unknown-network", elsewhere);
            refusedTo(asked, 401, "not-signed-in", "Authorization", "Bearer wrong");
        }
        for (String read : READINGS) {
            ok(network.read(network.network + read, seated));
            assertThat(script.get(network.network + read, elsewhere).statusCode())
                    .isEqualTo(404);
            assertThat(script.get(network.network + read, "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private static void refusedTo(Asked asked, int status, String code, String... who) {
        long before = network.record.head();
        String path = network.network + asked.path();
        HttpResponse<String> answer = asked.how().equals("put")
                ? running.script().put(path, asked.body(), who)
                : running.script().post(path, asked.body(), who);
        assertThat(answer.statusCode()).as(asked + " " + answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").stringValue()).as(asked.toString()).isEqualTo("/problems/" + code);
        assertThat(network.record.head()).as(asked.toString()).isEqualTo(before);
    }
}
