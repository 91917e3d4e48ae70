package fi.solmu.app;

import static fi.solmu.app.CycleOverHttp.opening;
import static fi.solmu.app.CycleOverHttp.subCycle;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What may be wished about development cycles, where the network stands then, where it stood before, and how the history tells it. */
class CycleWishesIT {

    private static RunningSolmu running;

    private CycleOverHttp network;

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
        network = new CycleOverHttp(running);
    }

    @Test
    void aCycleIsOpenedWithItsFiveQuestionsAndStandsInItsFirstPhase() {
        String cycle = network.created("/cycles", """
                {"title": {"fi": "Poissaolot", "sv": "Frånvaro"}, "on": "2024-03-01", "questions": {
                 "why": "Poissaolot kasvavat", "who": "Koulut", "how": "Kokouksissa", "what": "Kokeiluja",
                 "withWhatResources": {"language": "sv", "texts": {"sv": "Två dagar", "fi": "Kaksi päivää"}}}}
                """);
        JsonNode standing = network.standing("asOf=2024-03-01");
        assertThat(standing.path("cycle").intValue()).isEqualTo(1);
        assertThat(standing.path("phase").intValue()).isEqualTo(1);
        assertThat(standing.path("since").stringValue()).isEqualTo("2024-03-01");
        assertThat(standing.path("checklist").valueStream())
                .hasSize(7)
                .allSatisfy(
                        item -> assertThat(item.path("standing").stringValue()).isEqualTo("open"));
        JsonNode details = standing.path("details");
        assertThat(details.path("id").stringValue()).isEqualTo(cycle);
        assertThat(details.at("/title/sv").stringValue()).isEqualTo("Frånvaro");
        assertThat(answers(details))
                .containsExactly("Poissaolot kasvavat", "Koulut", "Kokouksissa", "Kokeiluja", "Kaksi päivää");
        assertThat(details.at("/questions/withWhatResources/language").stringValue())
                .isEqualTo("sv");
        JsonNode before = network.standing("asOf=2024-02-29");
        assertThat(before.path("cycle").isNull() && before.path("phase").isNull())
                .isTrue();
        assertThat(before.path("checklist")).isEmpty();
        assertThat(before.has("details")).isFalse();
    }

    @Test
    void itsNameAndItsAnswersChangeFromADayOn() {
        String cycle = network.opened("Sykli", "2024-03-01");
        ok(network.put("/cycles/" + cycle + "/title", "{\"title\": {\"fi\": \"Arki\"}, \"on\": \"2024-03-10\"}"));
        ok(network.put(
                "/cycles/" + cycle + "/questions",
                "{\"questions\": {\"why\": \"Arki on raskas\"}, \"because\": \"Puhuttiin\", \"on\": \"2024-03-20\"}"));
        assertThat(titleOn(cycle, "2024-03-09")).isEqualTo("Sykli");
        assertThat(titleOn(cycle, "2024-03-10")).isEqualTo("Arki");
        assertThat(network.evidence("questions-answered", "asOf=2024-03-19")).isEqualTo("0/5 lacks -");
        assertThat(network.evidence("questions-answered", "asOf=2024-03-20")).isEqualTo("1/5 lacks -");
        ok(
                network.put(
                        "/cycles/" + cycle + "/questions",
                        "{\"questions\": {\"why\": \"A\", \"who\": \"B\", \"how\": \"C\", \"what\": \"D\", \"withWhatResources\": \"E\"}, \"on\": \"2024-03-21\"}"));
        assertThat(network.evidence("questions-answered", "asOf=2024-03-21")).isEqualTo("5/5 suffices -");
        assertThat(answers(network.shown(cycle, "asOf=2024-03-21"))).containsExactly("A", "B", "C", "D", "E");
        assertThat(answers(network.shown(cycle, "asOf=2024-03-20"))).containsExactly("Arki on raskas");
    }

    @Test
    void aCycleGoesOnToPhasesAndBackWithAReason() {
        String cycle = network.opened("Sykli", "2024-03-01");
        network.enter(cycle, 2, "2024-04-01", "\"enteredBy\": \"" + network.principal + "\"");
        network.enter(cycle, 4, "2024-05-01");
        network.enter(cycle, 2, "2024-06-01", "\"because\": \"Tavoite oli epäselvä\"");
        network.enter(cycle, 3, "2024-06-11");
        assertThat(phaseOn("2024-03-31")).isEqualTo("1 2024-03-01");
        assertThat(phaseOn("2024-04-01")).isEqualTo("2 2024-04-01");
        assertThat(phaseOn("2024-05-31")).isEqualTo("4 2024-05-01");
        assertThat(phaseOn("2024-06-10")).isEqualTo("2 2024-06-01");
        assertThat(network.stays(cycle, "asOf=2024-06-20"))
                .containsExactly(
                        "1 forward 2024-03-01 2024-04-01",
                        "2 forward 2024-04-01 2024-05-01",
                        "4 forward 2024-05-01 2024-06-01",
                        "2 back 2024-06-01 2024-06-11",
                        "3 forward 2024-06-11 -");
        JsonNode shown = network.shown(cycle, "asOf=2024-06-20");
        assertThat(shown.at("/stays/1/enteredBy").stringValue()).isEqualTo(network.principal);
        assertThat(shown.at("/stays/3/because/texts/fi").stringValue()).isEqualTo("Tavoite oli epäselvä");
        assertThat(shown.path("dwell")
                        .valueStream()
                        .map(dwell -> dwell.path("days").intValue()))
                .as("31 days, 30 and 10, 9, 31")
                .containsExactly(31, 40, 9, 31);
    }

    @Test
    void itemsAreMetWaivedAndOpenAgain() {
        String cycle = network.opened("Sykli", "2024-03-01");
        String sectors = "/cycles/" + cycle + "/checklist/" + network.item("sectors-present");
        String kind = "/cycles/" + cycle + "/checklist/" + network.item("kind-assessed");
        ok(network.post(sectors + "/fulfilment", "{\"because\": \"Kolme on\", \"on\": \"2024-03-05\"}"));
        ok(network.post(kind + "/waiver", "{\"because\": \"Ei vielä\", \"on\": \"2024-03-06\"}"));
        ok(network.post(sectors + "/reopening", "{\"because\": \"Yksi lähti\", \"on\": \"2024-03-07\"}"));
        ok(network.post(kind + "/fulfilment", "{\"on\": \"2024-03-08\"}"));
        assertThat(network.looked("asOf=2024-03-04")).isEmpty();
        assertThat(network.looked("asOf=2024-03-05")).containsExactly("sectors-present met 2024-03-05 Kolme on");
        assertThat(network.looked("asOf=2024-03-06"))
                .containsExactly("sectors-present met 2024-03-05 Kolme on", "kind-assessed waived 2024-03-06 Ei vielä");
        assertThat(network.looked("asOf=2024-03-07")).containsExactly("kind-assessed waived 2024-03-06 Ei vielä");
        assertThat(network.looked("asOf=2024-03-08")).containsExactly("kind-assessed met 2024-03-08 -");
        assertThat(network.evidence("kind-assessed", "asOf=2024-03-08"))
                .as("who has said so needs no hint")
                .isEqualTo("nothing");
    }

    @Test
    void whatStaysOnAChangedListStandsAsItStood() {
        String cycle = network.opened("Sykli", "2024-03-01");
        String path = "/cycles/" + cycle + "/checklist";
        String sectors = network.item("sectors-present");
        ok(network.post(path + "/" + sectors + "/fulfilment", "{\"on\": \"2024-03-05\"}"));
        ok(network.put(
                path,
                "{\"checklist\": [{\"text\": {\"fi\": \"Kahvit\"}}, {\"id\": \"%s\", \"text\": {\"fi\": \"Monta alaa\"}}], \"because\": \"Lyhyempi\", \"on\": \"2024-03-10\"}"
                        .formatted(sectors)));
        assertThat(checklist("asOf=2024-03-09")).hasSize(7);
        assertThat(checklist("asOf=2024-03-10")).containsExactly("Kahvit open", "Monta alaa met");
        String coffee = network.standing("").at("/checklist/0/id").stringValue();
        ok(network.post(path + "/" + coffee + "/waiver", "{\"because\": \"Teetä\", \"on\": \"2024-03-11\"}"));
        assertThat(checklist("asOf=2024-03-11")).containsExactly("Kahvit waived", "Monta alaa met");
    }

    @Test
    void aNetworksOwnListHoldsForPhasesEnteredFromThenOn() {
        String cycle = network.opened("Sykli", "2024-03-01");
        network.enter(cycle, 2, "2024-04-01");
        ok(
                network.put(
                        "/cycles/checklists/2",
                        "{\"checklist\": [{\"text\": {\"fi\": \"Oma\"}, \"sign\": \"goal-adopted\"}], \"on\": \"2024-04-10\"}"));
        String agreed = network.lastEntry();
        assertThat(checklist("asOf=2024-04-10"))
                .as("begun with the standard one")
                .hasSize(6);
        assertThat(ownLists("2024-04-09")).containsExactly("1 false 7", "2 false 6", "3 false 6", "4 false 6");
        assertThat(ownLists("2024-04-10")).containsExactly("1 false 7", "2 true 1", "3 false 6", "4 false 6");
        network.enter(cycle, 3, "2024-05-01");
        network.enter(cycle, 2, "2024-05-02", "\"because\": \"Kesken\"");
        assertThat(checklist("asOf=2024-05-02")).containsExactly("Oma open");
        String entries = "/cycles/checklists/2/entries/" + agreed;
        String before = network.lastRecordedAt();
        ok(network.post(entries + "/redating", "{\"on\": \"2024-04-20\", \"because\": \"Väärä päivä\"}"));
        assertThat(ownLists("2024-04-19")).contains("2 false 6");
        assertThat(ownLists("2024-04-19&knownAt=" + before)).contains("2 true 1");
        ok(network.post(entries + "/withdrawal", "{\"because\": \"Ei sovittu\"}"));
        assertThat(ownLists("2024-04-20")).contains("2 false 6");
        assertThat(checklist("asOf=2024-05-02"))
                .as("what a phase began with stays")
                .containsExactly("Oma open");
    }

    @Test
    void aPhaseIsAssessedInItsLastStay() {
        String cycle = network.opened("Sykli", "2024-03-01");
        assertThat(network.evidence("phase-assessed", "asOf=2024-03-20")).isEqualTo("0/1 lacks -");
        assess(cycle, 1, "partly-reached", "Alku", "2024-03-20");
        assertThat(network.evidence("phase-assessed", "asOf=2024-03-20")).isEqualTo("1/1 suffices 2024-03-20");
        network.enter(cycle, 2, "2024-04-01");
        network.enter(cycle, 1, "2024-04-10", "\"because\": \"Moni puuttui\"");
        assertThat(network.evidence("phase-assessed", "asOf=2024-04-10")).isEqualTo("0/1 lacks -");
        network.enter(cycle, 2, "2024-05-01");
        assess(cycle, 1, "reached", "Kaikki mukana", "2024-05-02");
        assertThat(assessments(cycle, "asOf=2024-05-01")).containsExactly("partly-reached Alku", "- -", "- -", "- -");
        assertThat(assessments(cycle, "asOf=2024-05-02"))
                .containsExactly("partly-reached Alku", "- -", "reached Kaikki mukana", "- -");
    }

    @Test
    void aCycleIsClosedWithWhatCameOfItAndTheNextOneOpened() {
        String first = network.opened("Ensimmäinen", "2024-03-01");
        network.enter(first, 4, "2024-05-01");
        network.close(first, "2024-06-01");
        assertThat(phaseOn("2024-05-31")).isEqualTo("4 2024-05-01");
        JsonNode closed = network.standing("asOf=2024-06-01");
        assertThat(closed.path("cycle").intValue()).isEqualTo(1);
        assertThat(closed.path("phase").isNull()).isTrue();
        assertThat(closed.path("closedOn").stringValue()).isEqualTo("2024-06-01");
        assertThat(closed.path("checklist")).isEmpty();
        assertThat(closed.at("/details/closing/summary/texts/fi").stringValue()).isEqualTo("Opimme paljon");
        assertThat(closed.at("/details/closing/decision").stringValue()).isEqualTo("renew");
        String second = network.created("/cycles", opening("Toinen", "2024-06-01", ", \"phase\": 2"));
        JsonNode open = network.standing("asOf=2024-06-01");
        assertThat(open.path("cycle").intValue()).isEqualTo(2);
        assertThat(open.path("phase").intValue()).isEqualTo(2);
        assertThat(open.has("closedOn")).isFalse();
        assertThat(cycles("asOf=2024-06-01")).containsExactly(first + " 1 - -", second + " 2 2 -");
        assertThat(cycles("asOf=2024-05-31")).containsExactly(first + " 1 4 -");
        assertThat(network.stays(first, "asOf=2024-06-01"))
                .containsExactly("1 forward 2024-03-01 2024-05-01", "4 forward 2024-05-01 2024-06-01");
    }

    @Test
    void aThemeGroupHasACycleOfItsOwnInTheNetworks() {
        String whole = network.opened("Sykli", "2024-03-01");
        String part = network.created("/cycles", subCycle(whole, "Oppilashuolto", "2024-03-10"));
        String other = network.created("/cycles", subCycle(whole, "Harrastukset", "2024-03-11"));
        network.enter(part, 3, "2024-04-01");
        assertThat(cycles("asOf=2024-04-01"))
                .containsExactly(whole + " 1 1 -", part + " 1 3 " + whole, other + " 2 1 " + whole);
        assertThat(phaseOn("2024-04-01")).as("of the network's own").isEqualTo("1 2024-03-01");
        JsonNode shown = network.shown(part, "asOf=2024-04-01");
        assertThat(shown.at("/group/fi").stringValue()).isEqualTo("Oppilashuolto");
        assertThat(shown.at("/stays/1/checklist").valueStream())
                .as("what happens in the network at large shows nothing of it")
                .filteredOn(item -> item.path("sign").asString("").equals("meetings-held"))
                .allSatisfy(item -> assertThat(item.has("evidence")).isFalse())
                .hasSize(1);
        network.close(part, "2024-05-01");
        network.close(other, "2024-05-01");
        network.close(whole, "2024-05-01");
        assertThat(network.standing("asOf=2024-05-01").path("closedOn").stringValue())
                .isEqualTo("2024-05-01");
    }

    @Test
    void whatWasRecordedWronglyIsRedatedOrWithdrawnAndStaysKnown() {
        String cycle = network.opened("Sykli", "2024-03-01");
        network.enter(cycle, 2, "2024-04-01");
        network.enter(cycle, 3, "2024-05-01");
        network.close(cycle, "2024-06-01");
        String entries = "/cycles/" + cycle + "/entries/";
        JsonNode shown = network.shown(cycle, "asOf=2024-06-01");
        String before = network.lastRecordedAt();

        ok(network.post(
                entries + shown.at("/stays/1/entryId").stringValue() + "/redating",
                "{\"on\": \"2024-04-15\", \"because\": \"Kaksi viikkoa myöhemmin\"}"));
        assertThat(phaseOn("2024-04-14")).isEqualTo("1 2024-03-01");
        assertThat(phaseOn("2024-04-15")).isEqualTo("2 2024-04-15");
        assertThat(phaseOn("2024-04-14&knownAt=" + before)).isEqualTo("2 2024-04-01");

        ok(network.post(
                entries + shown.at("/closing/entryId").stringValue() + "/withdrawal", "{\"because\": \"Jatkuu yhä\"}"));
        assertThat(phaseOn("2024-06-01")).isEqualTo("3 2024-05-01");
        assertThat(network.standing("asOf=2024-06-01&knownAt=" + before)
                        .path("closedOn")
                        .stringValue())
                .isEqualTo("2024-06-01");

        ok(network.post(
                entries + shown.at("/stays/2/entryId").stringValue() + "/withdrawal", "{\"because\": \"Ei vielä\"}"));
        assertThat(network.stays(cycle, "asOf=2024-06-01"))
                .containsExactly("1 forward 2024-03-01 2024-04-15", "2 forward 2024-04-15 -");
        assertThat(network.stays(cycle, "asOf=2024-06-01&knownAt=" + before))
                .containsExactly(
                        "1 forward 2024-03-01 2024-04-01",
                        "2 forward 2024-04-01 2024-05-01",
                        "3 forward 2024-05-01 2024-06-01");
    }

    @Test
    void aCycleThatNeverWasIsWithdrawnFromItsEndToItsBeginning() {
        String cycle = network.opened("Sykli", "2024-03-01");
        JsonNode shown = network.shown(cycle, "asOf=2024-03-01");
        String before = network.lastRecordedAt();
        for (String entry : List.of("/stays/0/entryId", "/entryId")) {
            ok(network.post(
                    "/cycles/" + cycle + "/entries/" + shown.at(entry).stringValue() + "/withdrawal",
                    "{\"because\": \"Harjoittelin\"}"));
        }
        assertThat(network.standing("asOf=2024-03-01").path("cycle").isNull()).isTrue();
        assertThat(cycles("asOf=2024-03-01")).isEmpty();
        assertThat(cycles("asOf=2024-03-01&knownAt=" + before)).containsExactly(cycle + " 1 1 -");
        network.opened("Uusi", "2024-03-01");
        assertThat(network.standing("asOf=2024-03-01").path("cycle").intValue())
                .as("the number is free again")
                .isEqualTo(1);
    }

    @Test
    void theHistoryTellsOfCyclesInThreeLanguages() {
        String cycle = network.opened("Sykli", "2024-03-01");
        String item = "/cycles/" + cycle + "/checklist/" + network.item("kind-assessed");
        ok(network.post(item + "/waiver", "{\"because\": \"Ei vielä\", \"on\": \"2024-03-06\"}"));
        network.enter(cycle, 2, "2024-04-01");
        network.enter(cycle, 1, "2024-04-10", "\"because\": \"Moni puuttui\"");
        assess(cycle, 1, "reached", "Hyvin", "2024-04-20");
        network.close(cycle, "2024-06-01");
        assertThat(network.history("cycle", "fi"))
                .containsExactly(
                        "Kehittämissykli päätettiin: Sykli. Päätös: uudistetaan.",
                        "Vaiheen onnistumista arvioitiin: verkoston kokoaminen. Sykli: Sykli. Arvio: onnistui.",
                        "Palattiin vaiheeseen: verkoston kokoaminen. Sykli: Sykli.",
                        "Edettiin vaiheeseen: tavoitteiden ja toimintatapojen sopiminen. Sykli: Sykli.",
                        "Tarkistuslistalta jätettiin pois: Olemme arvioineet, millainen verkosto tämä on ja miten sitä johdetaan.",
                        "Edettiin vaiheeseen: verkoston kokoaminen. Sykli: Sykli.",
                        "Kehittämissykli avattiin: Sykli.");
        assertThat(network.history("cycle", "sv"))
                .hasSize(7)
                .startsWith("Utvecklingscykeln avslutades: Sykli. Beslut: förnyas.")
                .endsWith("En utvecklingscykel öppnades: Sykli.");
        assertThat(network.history("cycle", "en"))
                .hasSize(7)
                .startsWith("The development cycle was closed: Sykli. Decision: renew.")
                .endsWith("A development cycle was opened: Sykli.");
    }

    private void assess(String cycle, int phase, String success, String assessment, String on) {
        ok(network.post(
                "/cycles/" + cycle + "/assessments",
                "{\"phase\": %d, \"success\": \"%s\", \"assessment\": \"%s\", \"on\": \"%s\"}"
                        .formatted(phase, success, assessment, on)));
    }

    private String titleOn(String cycle, String day) {
        return network.shown(cycle, "asOf=" + day).at("/title/fi").stringValue();
    }

    private String phaseOn(String question) {
        JsonNode standing = network.standing("asOf=" + question);
        return standing.path("phase").asString("-") + " "
                + standing.path("since").asString("-");
    }

    private List<String> cycles(String question) {
        return network.list("/cycles?" + question, "cycles", "/id", "/number", "/phase", "/partOf");
    }

    private List<String> checklist(String question) {
        return network.list("/cycle?" + question, "checklist", "/text/fi", "/standing");
    }

    private List<String> ownLists(String question) {
        return json(network.get("/cycles/checklists?asOf=" + question))
                .path("phases")
                .valueStream()
                .map(phase -> "%s %s %d"
                        .formatted(
                                phase.path("phase").asString(),
                                phase.path("own").booleanValue(),
                                phase.path("checklist").size()))
                .toList();
    }

    private List<String> assessments(String cycle, String question) {
        return network.shown(cycle, question)
                .path("stays")
                .valueStream()
                .map(stay -> stay.at("/assessment/success").asString("-") + " "
                        + stay.at("/assessment/assessment/texts/fi").asString("-"))
                .toList();
    }

    private static List<String> answers(JsonNode cycle) {
        return cycle.path("questions")
                .valueStream()
                .map(answer -> answer.at("/texts/fi").stringValue())
                .toList();
    }
}
