package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The life of a meeting over HTTP, and how what can't be recorded of it is answered. */
class MeetingWishesIT {

    private static RunningSolmu running;
    private static Script solmu;

    private String network = "";
    private String principal = "";
    private String nurse = "";
    private String latecomer = "";
    private String spring = "";
    private String autumn = "";

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
    void planTwoMeetings() {
        network = solmu.post(
                        "/api/networks",
                        "{\"name\": {\"fi\": \"Verkosto\"}, \"languages\": [\"fi\"], \"initiatedOn\": \"2024-01-15\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String school =
                id(solmu.post(network + "/organisations", "{\"name\": {\"fi\": \"Koulu\"}, \"on\": \"2024-01-15\"}"));
        principal = join(school, "2024-02-07");
        nurse = join(school, "2024-02-07");
        latecomer = join(school, "2024-06-01");
        spring = network + "/meetings/" + id(plan("2024-05-14", 2, ""));
        autumn = network + "/meetings/" + id(plan("2024-10-02", 1, ""));
    }

    @Test
    void aMeetingIsHeldAttendedConcludedWrittenDownAndApproved() {
        ok(solmu.post(spring + "/invitations", "{\"on\": \"2024-04-01\"}"), 201);
        ok(solmu.put(spring + "/answers/" + nurse, "{\"reply\": \"not-coming\", \"on\": \"2024-04-03\"}"), 200);
        HttpResponse<String> added = ok(
                solmu.post(
                        spring + "/agenda",
                        "{\"items\": [{\"title\": {\"fi\": \"Tavoite\"}, \"purpose\": \"decide\", \"minutes\": 30}, {\"title\": {\"fi\": \"Muut\"}}]}"),
                201);
        String item = json(added).path("ids").path(0).stringValue();
        String other = json(added).path("ids").path(1).stringValue();
        ok(solmu.put(spring + "/agenda/order", "{\"order\": [\"%s\", \"%s\"]}".formatted(other, item)), 200);
        ok(solmu.put(spring + "/agenda/" + item, "{\"title\": {\"fi\": \"Yhteinen tavoite\"}}"), 200);
        ok(solmu.post(spring + "/agenda/" + other + "/dropping", "{}"), 200);
        ok(solmu.post(spring + "/holding", "{}"), 200);
        ok(solmu.post(spring + "/attendance", """
                {"attendance": [{"memberId": "%s", "attendance": "present"},
                                {"memberId": "%s", "attendance": "by-deputy", "deputy": {"fi": "Sijainen"}}]}
                """.formatted(principal, nurse)), 201);
        ok(solmu.put(spring + "/attendance/" + nurse, "{\"attendance\": \"excused\"}"), 200);
        ok(solmu.post(spring + "/guests", "{\"number\": 2, \"title\": {\"fi\": \"Tutkija\"}}"), 201);
        ok(solmu.post(spring + "/information", "{\"text\": \"Hanke alkaa\"}"), 201);
        ok(
                solmu.post(
                        spring + "/decisions",
                        "{\"text\": \"Hyväksyttiin\", \"agendaItemId\": \"%s\"}".formatted(item)),
                201);
        String promise = network + "/promises/"
                + id(ok(
                        solmu.post(
                                spring + "/promises",
                                "{\"memberId\": \"%s\", \"text\": \"Kokoan luonnokset\", \"dueOn\": \"2024-06-14\"}"
                                        .formatted(nurse)),
                        201));
        ok(solmu.put(spring + "/next", "{\"meetingId\": \"%s\"}".formatted(lastPart(autumn))), 200);
        ok(solmu.post(spring + "/minutes", "{\"sections\": [{\"text\": \"Sovittiin\"}], \"on\": \"2024-05-20\"}"), 201);
        ok(solmu.post(spring + "/minutes/publication", "{\"on\": \"2024-05-21\"}"), 200);
        ok(solmu.post(autumn + "/holding", "{}"), 200);
        ok(
                solmu.post(
                        spring + "/minutes/approval",
                        "{\"version\": 1, \"meetingId\": \"%s\"}".formatted(lastPart(autumn))),
                200);
        ok(solmu.post(promise + "/keeping", "{\"on\": \"2024-10-20\"}"), 200);
        ok(
                solmu.post(
                        spring + "/minutes/correction",
                        "{\"sections\": [{\"text\": \"Sovittiin kaikki\"}], \"because\": \"Sana puuttui\", \"on\": \"2024-11-01\"}"),
                200);
    }

    @Test
    void eachRuleHasItsNameAndARefusalChangesNothing() {
        long before = running.bean(RecordReader.class).head();
        refused(
                plan("2024-05-14", 1, ", \"startsAt\": \"15:00\", \"endsAt\": \"09:00\""),
                409,
                "ends-before-it-begins");
        refused(plan("2025-03-30", 1, ", \"startsAt\": \"03:30\""), 409, "time-does-not-exist");
        refused(plan("2023-05-14", 1, ""), 409, "before-the-network-began");
        refused(plan("2024-05-14", 0, ""), 400, "bad-input");
        refused(plan("2024-05-14", 1, ", \"link\": \"javascript:alert(1)\""), 400, "bad-input");
        refused(plan("2024-05-14", 1, ", \"chair\": \"%s\"".formatted(UUID.randomUUID())), 404, "unknown-member");
        refused(attend(principal), 409, "meeting-not-held");
        refused(solmu.post(spring + "/decisions", "{\"text\": \"Päätös\"}"), 409, "meeting-not-held");
        refused(solmu.post(spring + "/minutes/publication", "{}"), 409, "meeting-not-held");
        refused(solmu.post(spring + "/invitations", "{\"members\": [null]}"), 400, "bad-input");
        refused(solmu.post(network + "/meetings/" + UUID.randomUUID() + "/holding", "{}"), 404, "unknown-meeting");
        refused(solmu.post(network + "/promises/" + UUID.randomUUID() + "/keeping", "{}"), 404, "unknown-promise");
        assertThat(running.bean(RecordReader.class).head()).isEqualTo(before);
    }

    @Test
    void whoWasNoMemberOnThatDayDidNotAttendAndTheRestOfTheRollIsNotRecordedEither() {
        ok(solmu.post(spring + "/holding", "{}"), 200);
        long before = running.bean(RecordReader.class).head();
        refused(attend(latecomer), 409, "not-a-member-on-that-day");
        HttpResponse<String> roll = solmu.post(spring + "/attendance", """
                {"attendance": [{"memberId": "%s", "attendance": "present"}, {"memberId": "%s", "attendance": "present"}]}
                """.formatted(principal, latecomer));
        refused(roll, 409, "not-a-member-on-that-day");
        assertThat(json(roll).path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/attendance/1");
        assertThat(running.bean(RecordReader.class).head()).isEqualTo(before);
    }

    @Test
    void minutesAreNotApprovedBeforeTheyArePublishedNorAtAMeetingThatWasNotHeld() {
        ok(solmu.post(spring + "/holding", "{}"), 200);
        ok(solmu.post(spring + "/minutes", "{\"sections\": [{\"text\": \"Sovittiin\"}], \"on\": \"2024-05-20\"}"), 201);
        String approval = "{\"version\": 1, \"meetingId\": \"%s\"}".formatted(lastPart(autumn));
        refused(solmu.post(spring + "/minutes/approval", approval), 409, "approving-meeting-not-held");
        ok(solmu.post(autumn + "/holding", "{}"), 200);
        refused(solmu.post(spring + "/minutes/approval", approval), 409, "minutes-not-published");
    }

    @Test
    void severalPeopleTypeAtOnceAndNoWordIsLost() {
        ok(solmu.post(spring + "/holding", "{}"), 200);
        String block = spring + "/minutes/draft/" + UUID.randomUUID();
        ok(solmu.put(block, typed(0, "Ensin")), 200);
        ok(solmu.put(block, typed(0, "Ensin")), 200); // the answer to the first try was lost on the way
        ok(solmu.put(block, typed(1, "Ensin tämä")), 200);
        HttpResponse<String> stale = solmu.put(block, typed(1, "Ensin tuo"));
        refused(stale, 409, "minutes-block-changed");
        JsonNode current = json(stale).path("current");
        assertThat(current.path("text").stringValue()).isEqualTo("Ensin tämä");
        assertThat(current.path("revision").intValue()).isEqualTo(2);
        String id = lastPart(block);
        refused(
                solmu.post(spring + "/minutes", "{\"blocks\": {\"%s\": 1}}".formatted(id)),
                409,
                "draft-changed-meanwhile");
        ok(solmu.post(spring + "/minutes", "{\"blocks\": {\"%s\": 2}}".formatted(id)), 201);
        ok(solmu.post(spring + "/minutes/publication", "{}"), 200);
    }

    private HttpResponse<String> plan(String firstDay, int days, String more) {
        return solmu.post(network + "/meetings", """
                {"title": {"fi": "Tapaaminen"}, "form": "facilitation", "mode": "on-site", "firstDay": "%s", "days": %d,
                 "facilitators": ["%s"], "on": "2024-03-01"%s}
                """.formatted(firstDay, days, principal, more));
    }

    private HttpResponse<String> attend(String member) {
        return solmu.put(spring + "/attendance/" + member, "{\"attendance\": \"present\"}");
    }

    private String join(String school, String on) {
        return id(solmu.post(
                network + "/members",
                "{\"title\": {\"fi\": \"Rehtori\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}"
                        .formatted(school, on)));
    }

    private static String typed(int revision, String text) {
        return "{\"revision\": %d, \"place\": 1, \"language\": \"fi\", \"text\": \"%s\"}".formatted(revision, text);
    }

    private static String id(HttpResponse<String> created) {
        return json(ok(created, 201)).path("id").stringValue();
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").stringValue()).isEqualTo("/problems/" + code);
        assertThat(json(answer).path("detail").stringValue()).isNotBlank();
    }
}
