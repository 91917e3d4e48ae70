package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens in a network shows in the checklist of the phase that its cycle is in, from its day on. */
class CycleEvidenceIT {

    private static final String NOTHING = "0/0 lacks -";

    private static RunningSolmu running;

    private CycleOverHttp network;
    private String cycle = "";
    private String proposal = "";

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aNetworkThatSetOut() {
        network = new CycleOverHttp(running);
        cycle = network.opened("Sykli", "2024-03-01");
    }

    @Test
    void whoIsThereAndWhatItIsShowsWhileTheNetworkAssembles() {
        seat("Sairaala", "health", "2024-03-05");
        seat("Kunta", "education", "2024-03-10");
        seat("Terveysasema", "health", "2024-03-12");
        seat("Seura", "youth-work", "2024-03-20");
        assertThat(evidence("sectors-present", "2024-03-01", "2024-03-05", "2024-03-12", "2024-03-20"))
                .containsExactly("0/3 lacks -", "1/3 lacks -", "2/3 lacks -", "3/3 suffices -");

        String invited = json(ok(network.post(
                        "/invitations",
                        "{\"title\": {\"fi\": \"Kuraattori\"}, \"organisationId\": \"%s\", \"on\": \"2024-03-06\"}"
                                .formatted(network.school))))
                .path("id")
                .stringValue();
        ok(network.post("/invitations/" + invited + "/acceptance", "{\"on\": \"2024-03-08\"}"));
        assertThat(evidence("invitations-answered", "2024-03-05", "2024-03-07", "2024-03-08"))
                .containsExactly(NOTHING, "0/1 lacks -", "1/1 suffices -");

        assess("kind", "jointly-led-strategic", "2024-03-11");
        String before = network.lastRecordedAt();
        assess("governance-mode", "participant-governed", "2024-03-13");
        assertThat(evidence("kind-assessed", "2024-03-10", "2024-03-11", "2024-03-13"))
                .containsExactly("0/2 lacks -", "1/2 lacks 2024-03-11", "2/2 suffices 2024-03-13");
        assertThat(network.evidence("kind-assessed", "asOf=2024-03-13&knownAt=" + before))
                .isEqualTo("1/2 lacks 2024-03-11");
    }

    @Test
    void whatIsAgreedShowsInThePhaseOfAgreeing() {
        network.enter(cycle, 2, "2024-04-01");
        String practice = adopted("\"kind\": \"practice\", \"heading\": \"decision-making\"", "2024-04-10");
        String goal = adopted("\"kind\": \"goal\", \"goalType\": \"phenomenon\"", "2024-04-20");
        assertThat(evidence("decision-making-agreed", "2024-04-09", "2024-04-10"))
                .containsExactly("0/1 lacks -", "1/1 suffices 2024-04-10");
        assertThat(evidence("goal-adopted", "2024-04-19", "2024-04-20"))
                .containsExactly("0/1 lacks -", "1/1 suffices 2024-04-20");
        assertThat(evidence("headings-answered", "2024-04-09", "2024-04-10"))
                .containsExactly("0/15 lacks -", "1/15 lacks -");
        assertThat(about("decision-making-agreed")).isEqualTo(practice + " Sovittu");
        assertThat(about("goal-adopted")).isEqualTo(goal + " Sovittu");
    }

    @Test
    void howTheNetworkMetShowsInThePhaseOfProgressing() {
        held("2024-04-10");
        network.enter(cycle, 3, "2024-05-01");
        String meeting = held("2024-05-14");
        String path = "/meetings/" + meeting;
        String promise = json(ok(network.post(
                        path + "/promises",
                        "{\"memberId\": \"%s\", \"text\": \"Kokoan\", \"dueOn\": \"2024-05-30\"}"
                                .formatted(network.principal))))
                .path("id")
                .stringValue();
        ok(network.post(path + "/minutes", "{\"sections\": [{\"text\": \"Alku\"}], \"on\": \"2024-05-20\"}"));
        ok(network.post(path + "/minutes/publication", "{\"version\": 1, \"on\": \"2024-05-21\"}"));
        ok(network.post("/promises/" + promise + "/keeping", "{\"on\": \"2024-06-02\"}"));
        assertThat(evidence("meetings-held", "2024-05-13", "2024-05-14"))
                .as("what was before the phase does not count")
                .containsExactly("0/1 lacks -", "1/1 suffices 2024-05-14");
        assertThat(evidence("minutes-published", "2024-05-13", "2024-05-20", "2024-05-21"))
                .containsExactly(NOTHING, "0/1 lacks -", "1/1 suffices -");
        assertThat(evidence("promises-kept", "2024-05-30", "2024-06-01", "2024-06-02"))
                .containsExactly(NOTHING, "0/1 lacks -", "1/1 suffices -");
        assertThat(about("meetings-held")).isEqualTo(meeting + " Tapaaminen");
    }

    @Test
    void whatWasLookedAtAgainShowsInThePhaseOfEvaluating() {
        adopted("\"kind\": \"practice\", \"heading\": \"decision-making\"", "2024-03-10");
        network.enter(cycle, 4, "2024-05-01");
        ok(network.post(
                "/proposals/" + proposal + "/reviews",
                "{\"outcome\": \"kept\", \"nextReviewOn\": \"2025-05-10\", \"on\": \"2024-05-10\"}"));
        assertThat(evidence("practices-reviewed", "2024-05-09", "2024-05-10"))
                .containsExactly("0/1 lacks -", "1/1 suffices -");
    }

    @Test
    void whatWasShownOfAPhaseIsNotShownOfItOnceItIsOver() {
        seat("Sairaala", "health", "2024-03-05");
        network.enter(cycle, 2, "2024-04-01");
        assertThat(network.shown(cycle, "asOf=2024-04-01")
                        .at("/stays/0/checklist")
                        .valueStream())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.has("evidence")).isFalse());
        assertThat(evidence("sectors-present", "2024-03-31")).containsExactly("1/3 lacks -");
    }

    /** An agreement of which a text was adopted on the day. */
    private String adopted(String kind, String on) {
        String agreement = network.created(
                "/agreements", "{%s, \"title\": {\"fi\": \"Sovittu\"}, \"on\": \"%s\"}".formatted(kind, on));
        proposal = network.created(
                "/agreements/" + agreement + "/proposals",
                "{\"text\": \"Näin\", \"rule\": %s, \"on\": \"%s\"}".formatted(PracticeOverHttp.CONSENT, on));
        ok(network.put(
                PracticeOverHttp.position(proposal, network.principal),
                "{\"stance\": \"consent\", \"draft\": 1, \"on\": \"%s\"}".formatted(on)));
        ok(network.post(
                "/proposals/" + proposal + "/outcome", "{\"outcome\": \"adopted\", \"on\": \"%s\"}".formatted(on)));
        return agreement;
    }

    private String held(String day) {
        String meeting = network.created(
                "/meetings",
                "{\"title\": {\"fi\": \"Tapaaminen\"}, \"form\": \"facilitation\", \"mode\": \"on-site\", \"firstDay\": \"%s\", \"days\": 1, \"facilitators\": [\"%s\"], \"on\": \"2024-03-01\"}"
                        .formatted(day, network.principal));
        ok(network.post("/meetings/" + meeting + "/holding", "{}"));
        return meeting;
    }

    private void seat(String organisation, String sector, String on) {
        String id = network.created(
                "/organisations",
                "{\"name\": {\"fi\": \"%s\"}, \"sector\": \"%s\", \"on\": \"2024-02-07\"}"
                        .formatted(organisation, sector));
        network.created(
                "/members",
                "{\"title\": {\"fi\": \"Jäsen\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}".formatted(id, on));
    }

    private void assess(String aspect, String value, String on) {
        ok(network.post(
                "/assessments",
                "{\"aspect\": \"%s\", \"value\": \"%s\", \"on\": \"%s\"}".formatted(aspect, value, on)));
    }

    private List<String> evidence(String sign, String... days) {
        return Stream.of(days).map(day -> network.evidence(sign, "asOf=" + day)).toList();
    }

    /** The one thing that the record shows of it today. */
    private String about(String sign) {
        JsonNode evidence = network.standing("")
                .path("checklist")
                .valueStream()
                .filter(item -> item.path("sign").asString("").equals(sign))
                .map(item -> item.path("evidence"))
                .findFirst()
                .orElseThrow();
        return evidence.path("about").asString() + " "
                + evidence.at("/title/fi").asString();
    }
}
