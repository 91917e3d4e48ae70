package fi.solmu.app;

import static fi.solmu.app.CycleOverHttp.FIVE_QUESTIONS;
import static fi.solmu.app.CycleOverHttp.closing;
import static fi.solmu.app.CycleOverHttp.entering;
import static fi.solmu.app.CycleOverHttp.opening;
import static fi.solmu.app.CycleOverHttp.subCycle;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;

import fi.solmu.app.CycleOverHttp.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can't be wished about development cycles: each wish is refused by the name of what is wrong, and nothing is recorded. */
class CycleRefusalsIT {

    private static final String BECAUSE = "\"because\": \"Syy\"";

    private static RunningSolmu running;

    private CycleOverHttp network;
    private String id = "";
    private String cycle = "";
    private String item = "";

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aCycleInItsSecondPhase() {
        network = new CycleOverHttp(running);
        id = network.opened("Sykli", "2024-03-01");
        network.enter(id, 2, "2024-04-01");
        cycle = "/cycles/" + id;
        item = cycle + "/checklist/" + network.item("goal-adopted");
    }

    @Test
    void oneCycleOfTheNetworkIsOpenAtATime() {
        network.refused("post", "/cycles", opening("Toinen", "2024-05-01", ""), 409, "another-cycle-open");
        network.refused("post", "/cycles", opening("Aiempi", "2024-02-20", ""), 409, "contradicts-other-entry");
        network.close(id, "2024-06-01");
        network.refused("post", "/cycles", opening("Toinen", "2024-05-31", ""), 409, "another-cycle-open");
        network.refused("post", cycle + "/closing", closing("2024-06-02"), 409, "cycle-already-closed");
        String closed = network.lastEntry();
        network.opened("Toinen", "2024-06-10");
        network.refused(
                "post",
                cycle + "/entries/" + closed + "/withdrawal",
                "{" + BECAUSE + "}",
                409,
                "contradicts-other-entry");
        network.refused(
                "post",
                cycle + "/entries/" + closed + "/redating",
                "{\"on\": \"2024-06-11\", " + BECAUSE + "}",
                409,
                "contradicts-other-entry");
    }

    @Test
    void aSubCycleGoesOnOnlyWhileItsCycleDoes() {
        network.refused("post", "/cycles", subCycle(id, "Ryhmä", "2024-02-20"), 409, "before-the-cycle-opened");
        String part = network.created("/cycles", subCycle(id, "Ryhmä", "2024-05-01"));
        network.refused("post", "/cycles", subCycle(part, "Ryhmä", "2024-05-02"), 409, "sub-cycle-of-sub-cycle");
        network.refused("post", cycle + "/closing", closing("2024-05-02"), 409, "sub-cycles-open");
        network.refused("post", cycle + "/closing", closing("2024-04-20"), 409, "contradicts-other-entry");
        network.close(part, "2024-05-10");
        network.close(id, "2024-05-10");
        network.refused("post", "/cycles", subCycle(id, "Ryhmä", "2024-05-11"), 409, "sub-cycle-of-closed-cycle");
    }

    @Test
    void phasesAreRefusedForTheirOwnReason() {
        network.refused("post", cycle + "/phases", entering(2, "2024-05-01"), 409, "phase-already-entered");
        network.refused("post", cycle + "/phases", entering(1, "2024-05-01"), 409, "going-back-needs-a-reason");
        network.refused("post", cycle + "/phases", entering(3, "2024-02-20"), 409, "before-the-cycle-opened");
        network.refused("post", cycle + "/phases", entering(3, "2024-03-10"), 409, "contradicts-other-entry");
        network.refused(
                "post", cycle + "/assessments", "{\"phase\": 3, \"success\": \"reached\"}", 409, "phase-not-entered");
        network.refused(
                "post",
                cycle + "/assessments",
                "{\"phase\": 2, \"success\": \"reached\", \"on\": \"2024-03-31\"}",
                409,
                "phase-not-entered");
    }

    @Test
    void anItemStandsOtherwiseOrNotAtAll() {
        String met = "{\"on\": \"2024-04-02\"}";
        String waived = "{\"on\": \"2024-04-04\", " + BECAUSE + "}";
        network.refused("post", item + "/reopening", met, 409, "checklist-item-already-open");
        ok(network.post(item + "/fulfilment", met));
        network.refused("post", item + "/fulfilment", met, 409, "checklist-item-already-met");
        ok(network.post(item + "/waiver", waived));
        network.refused("post", item + "/waiver", waived, 409, "checklist-item-already-waived");
        network.refused(
                "post", item + "/waiver", waived.replace("2024-04-04", "2024-04-03"), 409, "contradicts-other-entry");
        String before = "{\"on\": \"2024-03-31\"}";
        network.refused("post", item + "/fulfilment", before, 409, "checklist-item-not-there");
        network.refused(
                "post", cycle + "/checklist/" + FIVE_QUESTIONS + "/fulfilment", met, 409, "checklist-item-not-there");
    }

    @Test
    void whoIsInNoPhaseHasNoChecklist() {
        JsonNode shown = network.shown(id, "");
        for (int stay : new int[] {1, 0}) {
            String entry = shown.at("/stays/" + stay + "/entryId").stringValue();
            ok(network.post(cycle + "/entries/" + entry + "/withdrawal", "{" + BECAUSE + "}"));
        }
        network.refused("post", item + "/fulfilment", "{}", 409, "no-phase-entered");
        String standard = cycle + "/checklist/" + FIVE_QUESTIONS;
        network.refused("post", standard + "/fulfilment", "{}", 409, "no-phase-entered");
        network.refused("put", cycle + "/checklist", "{\"checklist\": []}", 409, "no-phase-entered");
    }

    @Test
    void nothingHappensInACycleThatIsClosedOrSaysWhatIsSaidAlready() {
        network.refused(
                "put",
                cycle + "/title",
                "{\"title\": {\"fi\": \"Sykli\"}, \"on\": \"2024-05-01\"}",
                409,
                "nothing-changes");
        network.refused(
                "put", cycle + "/questions", "{\"questions\": {}, \"on\": \"2024-05-01\"}", 409, "nothing-changes");
        network.close(id, "2024-06-01");
        for (Asked asked : network.everything(id)) {
            if (asked.path().contains(id)
                    && !asked.path().contains("/entries/")
                    && !asked.path().endsWith("/closing")) {
                network.refused(asked.how(), asked.path(), asked.on("2024-06-02"), 409, "cycle-closed");
            }
        }
    }

    @Test
    void aDayIsInTheLifeOfTheNetworkAndHasCome() {
        for (Asked asked : network.everything(id)) {
            if (!asked.path().contains("/entries/")) {
                network.refused(asked.how(), asked.path(), asked.on("2024-01-14"), 409, "before-the-network-began");
                if (!asked.path().equals("/cycles") && !asked.path().contains("/checklist/")) {
                    network.refused(asked.how(), asked.path(), asked.on("2199-01-01"), 409, "day-has-not-come");
                }
            }
        }
        network.refused("post", item + "/fulfilment", "{\"on\": \"2199-01-01\"}", 409, "day-has-not-come");
        String entry = cycle + "/entries/"
                + network.shown(id, "").at("/stays/1/entryId").stringValue() + "/redating";
        String redating = "{\"on\": \"%s\", " + BECAUSE + "}";
        network.refused("post", entry, redating.formatted("2024-01-14"), 409, "before-the-network-began");
        network.refused("post", entry, redating.formatted("2199-01-01"), 409, "day-has-not-come");
        network.close(id, "2024-06-01");
        network.refused("post", "/cycles", opening("Tuleva", "2199-01-01", ""), 409, "day-has-not-come");
        ok(network.post("/closing", "{\"on\": \"2024-07-01\", " + BECAUSE + "}"));
        network.refused("post", "/cycles", opening("Myöhempi", "2024-07-01", ""), 409, "network-closed");
    }

    @Test
    void aCorrectionNamesAnEntryOfTheCycleAndLeavesSense() {
        String other = network.created("/cycles", subCycle(id, "Ryhmä", "2024-05-01"));
        String foreign = network.shown(other, "").path("entryId").stringValue();
        JsonNode shown = network.shown(id, "");
        ok(network.put("/cycles/checklists/1", "{\"checklist\": [], \"on\": \"2024-05-01\"}"));
        String agreed = network.lastEntry();
        for (String wrong : new String[] {someId(), foreign, agreed}) {
            network.refused(
                    "post", cycle + "/entries/" + wrong + "/withdrawal", "{" + BECAUSE + "}", 404, "unknown-entry");
            network.refused(
                    "post",
                    cycle + "/entries/" + wrong + "/redating",
                    "{\"on\": \"2024-04-02\", " + BECAUSE + "}",
                    404,
                    "unknown-entry");
        }
        network.refused(
                "post",
                "/cycles/checklists/2/entries/" + agreed + "/withdrawal",
                "{" + BECAUSE + "}",
                404,
                "unknown-entry");
        network.refused(
                "post",
                cycle + "/entries/" + shown.path("entryId").stringValue() + "/withdrawal",
                "{" + BECAUSE + "}",
                409,
                "contradicts-other-entry");
        String second = cycle + "/entries/" + shown.at("/stays/1/entryId").stringValue();
        network.refused(
                "post",
                second + "/redating",
                "{\"on\": \"2024-02-20\", " + BECAUSE + "}",
                409,
                "contradicts-other-entry");
        ok(network.post(second + "/withdrawal", "{" + BECAUSE + "}"));
        network.refused("post", second + "/withdrawal", "{" + BECAUSE + "}", 404, "unknown-entry");
    }
}
