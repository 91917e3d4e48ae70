package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What may be wished about meetings, and what the views then say of any day. */
class MeetingWishesIT {

    private static RunningSolmu running;

    private MeetingOverHttp network;
    private String spring = "";
    private String autumn = "";

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aNetworkThatMeets() {
        network = new MeetingOverHttp(running);
        spring = "/meetings/" + network.spring;
        autumn = "/meetings/" + network.autumn;
    }

    @Test
    void aMeetingIsPlannedOtherwiseOrCancelled() {
        ok(network.put(
                spring + "/plan",
                network.plan(
                                "2024-05-21",
                                1,
                                ", \"startsAt\": \"09:00\", \"endsAt\": \"15:00\", \"place\": \"Kirjasto\", \"chair\": \"%s\", \"link\": \"https://kokous.example/1\", \"because\": \"Sali oli varattu\""
                                        .formatted(network.nurse))
                        .replace("facilitation", "teaching")
                        .replace("2024-03-01", "2024-04-01")));
        ok(network.post(autumn + "/cancellation", "{\"because\": \"Sairastumisia\", \"on\": \"2024-09-01\"}"));
        assertThat(network.list("/meetings?asOf=2024-03-31", "meetings", "/form", "/firstDay", "/lastDay", "/state"))
                .containsExactly(
                        "facilitation 2024-05-14 2024-05-15 planned", "facilitation 2024-10-02 2024-10-02 planned");
        assertThat(network.list(
                        "/meetings?asOf=2024-09-01", "meetings", "/form", "/firstDay", "/startsAt", "/place", "/state"))
                .containsExactly(
                        "teaching 2024-05-21 09:00:00 Kirjasto planned", "facilitation 2024-10-02 - - cancelled");
        JsonNode shown = network.shown(network.spring);
        assertThat(shown.at("/plan/chair/title/fi").asString()).isEqualTo("Terveydenhoitaja");
        assertThat(shown.at("/plan/link").asString()).isEqualTo("https://kokous.example/1");
        assertThat(shown.at("/steps/1/because/texts/fi").asString()).isEqualTo("Sali oli varattu");
        assertThat(network.shown(network.autumn).at("/steps/1/because/texts/fi").asString())
                .isEqualTo("Sairastumisia");
    }

    @Test
    void membersAreInvitedAnswerAndCome() {
        ok(network.post(spring + "/invitations", "{\"on\": \"2024-04-01\"}"));
        assertThat(network.states("2024-04-01")).containsExactly("invited", "planned");
        ok(network.put(
                spring + "/answers/" + network.nurse,
                "{\"reply\": \"not-coming\", \"because\": \"Loma\", \"on\": \"2024-04-03\"}"));
        network.hold(network.spring);
        ok(network.post(spring + "/attendance", """
                {"attendance": [{"memberId": "%s", "attendance": "present"},
                                {"memberId": "%s", "attendance": "by-deputy", "deputy": {"fi": "Sijainen"}}]}
                """.formatted(network.principal, network.nurse)));
        assertThat(turnout("")).isEqualTo("2 invited, 2 present, 1 by deputy, 0 excused");
        ok(network.put(spring + "/attendance/" + network.nurse, "{\"attendance\": \"excused\"}"));
        ok(network.post(spring + "/guests", "{\"number\": 2, \"title\": {\"fi\": \"Tutkija\"}}"));
        assertThat(turnout("")).isEqualTo("2 invited, 1 present, 0 by deputy, 1 excused");
        assertThat(turnout("?asOf=2024-05-13")).isEqualTo("2 invited, 0 present, 0 by deputy, 0 excused");
        assertThat(network.list(
                        spring, "attendees", "/seat/title/fi", "/organisation/fi", "/reply/reply", "/attendance"))
                .containsExactlyInAnyOrder("Rehtori Koulu - present", "Terveydenhoitaja Koulu not-coming excused");
        assertThat(network.list(spring, "homes", "/organisation/fi", "/turnout/present", "/turnout/excused"))
                .containsExactly("Koulu 1 1");
        assertThat(network.list(spring, "guests", "/number", "/title/fi")).containsExactly("2 Tutkija");
        assertThat(network.list("/meetings/year?year=2024", "homes", "/organisation/fi", "/share"))
                .containsExactly("Koulu 0.5");
        assertThat(network.list("/meetings/year?year=2024", "forms", "/form", "/days"))
                .containsExactly("teaching 0", "facilitation 2", "hosting 0");
    }

    @Test
    void anAgendaIsPutTogetherAndOutcomesFollow() {
        HttpResponse<String> added = ok(
                network.post(
                        spring + "/agenda",
                        "{\"items\": [{\"title\": {\"fi\": \"Tavoite\"}, \"purpose\": \"decide\", \"minutes\": 30}, {\"title\": {\"fi\": \"Muut\"}}, {\"title\": {\"fi\": \"Kahvi\"}}], \"on\": \"2024-04-01\"}"));
        String goal = json(added).path("ids").path(0).stringValue();
        String other = json(added).path("ids").path(1).stringValue();
        String coffee = json(added).path("ids").path(2).stringValue();
        ok(network.put(
                spring + "/agenda/order",
                "{\"order\": [\"%s\", \"%s\", \"%s\"], \"on\": \"2024-04-02\"}".formatted(other, goal, coffee)));
        ok(network.put(
                spring + "/agenda/" + goal,
                "{\"title\": {\"fi\": \"Yhteinen tavoite\"}, \"purpose\": \"discuss\", \"on\": \"2024-04-03\"}"));
        ok(network.post(spring + "/agenda/" + coffee + "/dropping", "{\"on\": \"2024-04-04\"}"));
        network.hold(network.spring);
        ok(network.post(spring + "/information", "{\"text\": \"Hanke alkaa\"}"));
        ok(network.post(
                spring + "/decisions", "{\"text\": \"Hyväksyttiin\", \"agendaItemId\": \"%s\"}".formatted(goal)));
        assertThat(network.list(spring + "?asOf=2024-04-01", "agenda", "/title/fi", "/purpose", "/minutes"))
                .containsExactly("Tavoite decide 30", "Muut - -", "Kahvi - -");
        assertThat(network.list(spring, "agenda", "/title/fi", "/purpose"))
                .containsExactly("Muut -", "Yhteinen tavoite discuss");
        assertThat(network.list(spring, "outcomes", "/kind", "/text/texts/fi", "/agendaItemId"))
                .containsExactly("information Hanke alkaa -", "decision Hyväksyttiin " + goal);
    }

    @Test
    void promisesComeUpAgainAtTheNextMeetingUntilTheyAreKeptOrReleased() {
        network.hold(network.spring);
        String kept =
                promise(network.nurse, ", \"dueOn\": \"2024-06-14\", \"to\": \"%s\"".formatted(network.principal));
        String missed = promise(network.principal, "");
        String released = promise(network.principal, "");
        ok(network.post("/promises/" + released + "/release", "{\"because\": \"Ei tarvita\", \"on\": \"2024-09-01\"}"));
        assertThat(network.list(
                        "/meetings/" + network.autumn + "/agenda-suggestions?asOf=2024-09-30", "promises", "/id"))
                .containsExactly(kept, missed);
        network.hold(network.autumn);
        ok(network.post("/promises/" + missed + "/missing", "{\"because\": \"Kiire\", \"on\": \"2024-10-02\"}"));
        ok(network.post("/promises/" + kept + "/keeping", "{\"on\": \"2024-10-20\"}"));
        assertThat(network.list(autumn, "takenUp", "/id", "/state"))
                .containsExactly(kept + " kept", missed + " missed");
        assertThat(network.list("/promises?asOf=2024-06-14", "promises", "/state"))
                .containsExactly("open", "open", "open");
        assertThat(network.list("/promises?asOf=2024-06-15", "promises", "/state"))
                .containsExactly("overdue", "open", "open");
        assertThat(network.list(
                        "/promises",
                        "promises",
                        "/by/title/fi",
                        "/to/title/fi",
                        "/text/texts/fi",
                        "/state",
                        "/inTime",
                        "/madeAt/on",
                        "/takenUp/0/on"))
                .containsExactly(
                        "Terveydenhoitaja Rehtori Kokoan luonnokset kept false 2024-05-15 2024-10-02",
                        "Rehtori - Kokoan luonnokset missed - 2024-05-15 2024-10-02",
                        "Rehtori - Kokoan luonnokset released - 2024-05-15 -");
    }

    @Test
    void minutesAreDraftedPublishedApprovedAndCorrected() {
        network.hold(network.spring);
        ok(network.put(spring + "/next", "{\"meetingId\": \"%s\"}".formatted(network.autumn)));
        ok(network.post(spring + "/minutes", "{\"sections\": [{\"text\": \"Sovittiin\"}], \"on\": \"2024-05-20\"}"));
        ok(network.post(spring + "/minutes/publication", "{\"version\": 1, \"on\": \"2024-05-21\"}"));
        assertThat(network.list(autumn + "/agenda-suggestions?asOf=2024-09-01", "items", "/kind", "/minutesOf"))
                .containsExactly("minutes " + network.spring);
        network.hold(network.autumn);
        ok(network.post(
                spring + "/minutes/approval", "{\"version\": 1, \"meetingId\": \"%s\"}".formatted(network.autumn)));
        ok(network.post(
                spring + "/minutes/correction",
                "{\"version\": 1, \"sections\": [{\"text\": \"Sovittiin kaikki\"}], \"authors\": [\"%s\"], \"because\": \"Sana puuttui\", \"on\": \"2024-11-01\"}"
                        .formatted(network.nurse)));
        assertThat(network.states("2024-05-15")).containsExactly("held", "planned");
        assertThat(network.states("2024-05-20")).containsExactly("drafted", "planned");
        assertThat(network.states("2024-05-21")).containsExactly("published", "planned");
        assertThat(network.states("2024-10-02")).containsExactly("approved", "held");
        assertThat(network.states("2024-11-01")).containsExactly("published", "held");
        JsonNode shown = network.shown(network.spring);
        assertThat(shown.at("/minutes/versions").valueStream())
                .extracting(version -> version.at("/sections/0/text/texts/fi").asString() + " "
                        + version.at("/recorded/on").asString() + " "
                        + version.at("/because/texts/fi").asString("-"))
                .containsExactly("Sovittiin 2024-05-20 -", "Sovittiin kaikki 2024-11-01 Sana puuttui");
        assertThat(shown.at("/minutes/approvals/0/at/meetingId").asString()).isEqualTo(network.autumn);
        assertThat(shown.at("/next/meetingId").asString()).isEqualTo(network.autumn);
        assertThat(network.list(autumn, "approvedHere", "/meetingId", "/version"))
                .containsExactly(network.spring + " 1");
    }

    @Test
    void theTwoQuestionsAreAskedAndCounted() {
        network.hold(network.spring);
        ok(network.put(spring + "/attendance/" + network.nurse, "{\"attendance\": \"present\"}"));
        ok(network.post(spring + "/pulse", "{\"answerBy\": \"2024-05-30\", \"on\": \"2024-05-16\"}"));
        assertThat(network.shown(network.spring).at("/pulse/answerBy").asString())
                .isEqualTo("2024-05-30");
        ok(network.post(spring + "/pulse/counting", "{\"on\": \"2024-06-01\"}"));
        assertThat(network.shown(network.spring).at("/pulse/answers").asInt(-1)).isZero();
        assertThat(network.shown(network.spring).at("/pulse/attendants").asInt())
                .isEqualTo(1);
        assertThat(network.shown(network.spring, "?asOf=2024-05-31")
                        .at("/pulse/counted")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void anEntryIsRedatedOrWithdrawnAndWhatWasKnownBeforeStaysKnown() {
        network.hold(network.spring);
        ok(network.put(spring + "/attendance/" + network.nurse, "{\"attendance\": \"present\"}"));
        ok(network.put(spring + "/attendance/" + network.principal, "{\"attendance\": \"present\"}"));
        JsonNode nurse = network.shown(network.spring).at("/attendees/0");
        String entry = nurse.at("/recorded/entryId").asString();
        String before = network.shown(network.spring)
                .at("/attendees/1/recorded/recordedAt")
                .asString();
        ok(network.post(
                spring + "/entries/" + entry + "/redating",
                "{\"because\": \"Toisena päivänä\", \"on\": \"2024-05-15\"}"));
        assertThat(turnout("?asOf=2024-05-14")).startsWith("0 invited, 1 present");
        assertThat(turnout("?asOf=2024-05-15")).startsWith("0 invited, 2 present");
        ok(network.post(spring + "/entries/" + entry + "/withdrawal", "{\"because\": \"Väärä henkilö\"}"));
        assertThat(turnout("")).startsWith("0 invited, 1 present");
        assertThat(network.list(spring, "withdrawn", "/entryId", "/tells", "/word"))
                .containsExactly(entry + " attended present");
        assertThat(turnout("?asOf=2024-05-14&knownAt=" + before)).startsWith("0 invited, 2 present");
    }

    @Test
    void whatIsDecidedAboutAnAgreementNamesItsMeeting() {
        String practice = network.created(
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"decision-making\", \"title\": {\"fi\": \"Päätöksenteko\"}, \"on\": \"2024-02-10\"}");
        String proposal = network.created(
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"Yhdessä\", \"rule\": {\"method\": \"consent\", \"silence\": \"no-position\", \"overObjections\": false}, \"on\": \"2024-05-01\"}");
        assertThat(network.list(spring + "/agenda-suggestions?asOf=2024-05-02", "items", "/kind", "/proposalId"))
                .containsExactly("proposal " + proposal);
        network.hold(network.spring);
        ok(network.post(
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"adopted\", \"asItHappened\": true, \"reviewOn\": \"2024-10-02\", \"meetingId\": \"%s\", \"on\": \"2024-05-14\"}"
                        .formatted(network.spring)));
        assertThat(network.list(autumn + "/agenda-suggestions?asOf=2024-09-01", "items", "/kind", "/agreementId"))
                .containsExactly("review " + practice);
        network.hold(network.autumn);
        ok(network.post(
                "/proposals/" + proposal + "/reviews",
                "{\"outcome\": \"kept\", \"meetingId\": \"%s\", \"on\": \"2024-10-02\"}".formatted(network.autumn)));
        assertThat(network.list(spring, "agreements", "/kind", "/agreementId", "/title/fi", "/version", "/on"))
                .containsExactly("adopted " + practice + " Päätöksenteko 1 2024-05-14");
        assertThat(network.list(autumn, "agreements", "/kind")).containsExactly("reviewed");
        JsonNode agreement = json(network.get("/agreements/" + practice));
        assertThat(agreement.at("/versions/0/outcome/meetingId").asString()).isEqualTo(network.spring);
        assertThat(agreement.at("/versions/0/reviews/0/meetingId").asString()).isEqualTo(network.autumn);
    }

    private String promise(String member, String more) {
        return network.promised(
                network.spring, "{\"memberId\": \"%s\", \"text\": \"Kokoan luonnokset\"%s}".formatted(member, more));
    }

    private String turnout(String question) {
        JsonNode turnout = network.shown(network.spring, question).at("/summary/turnout");
        return "%d invited, %d present, %d by deputy, %d excused"
                .formatted(
                        turnout.path("invited").asInt(),
                        turnout.path("present").asInt(),
                        turnout.path("byDeputy").asInt(),
                        turnout.path("excused").asInt());
    }
}
