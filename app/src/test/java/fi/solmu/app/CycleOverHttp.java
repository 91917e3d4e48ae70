package fi.solmu.app;

import static fi.solmu.app.Script.json;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A network with one seat since February 2024, which sets out on development cycles. */
final class CycleOverHttp extends NetworkOverHttp {

    /** A wish, with a body that has all that it needs. */
    record Asked(String how, String path, String body) {

        /** The same with another day. */
        String on(String day) {
            return body.replaceFirst("\"on\": \"[^\"]*\"", "\"on\": \"" + day + "\"");
        }
    }

    /** An item of the standard list of the first phase. */
    static final ChecklistItemId FIVE_QUESTIONS =
            StandardChecklist.of(Phase.ASSEMBLING).getFirst().checklistItemId();

    final String principal;

    CycleOverHttp(RunningSolmu running) {
        this(running.script(), running.bean(RecordReader.class));
    }

    CycleOverHttp(Script script, RecordReader record) {
        super(script, record, "Verkosto");
        this.principal = joined("Rehtori", "2024-02-07");
    }

    /** In its first phase at once, with none of the five questions answered. */
    String opened(String title, String on) {
        return created("/cycles", opening(title, on, ""));
    }

    static String opening(String title, String on, String more) {
        return "{\"title\": {\"fi\": \"%s\"}, \"questions\": {}, \"on\": \"%s\"%s}".formatted(title, on, more);
    }

    static String subCycle(String partOf, String group, String on) {
        return opening("Osasykli", on, ", \"partOf\": \"%s\", \"group\": {\"fi\": \"%s\"}".formatted(partOf, group));
    }

    void enter(String cycle, int phase, String on, String... more) {
        ok(post("/cycles/" + cycle + "/phases", entering(phase, on, more)));
    }

    static String entering(int phase, String on, String... more) {
        return "{\"phase\": %d, \"on\": \"%s\"%s}"
                .formatted(phase, on, more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    void close(String cycle, String on) {
        ok(post("/cycles/" + cycle + "/closing", closing(on)));
    }

    static String closing(String on) {
        return "{\"summary\": \"Opimme paljon\", \"decision\": \"renew\", \"on\": \"%s\"}".formatted(on);
    }

    /** Where the network stands; the question is like {@code asOf=2024-05-01}. */
    JsonNode standing(String question) {
        return json(get("/cycle?" + question));
    }

    /** One of all the cycles; nothing when it is not among them. */
    JsonNode shown(String cycle, String question) {
        return json(get("/cycles?" + question))
                .path("cycles")
                .valueStream()
                .filter(each -> each.path("id").stringValue().equals(cycle))
                .findFirst()
                .orElseGet(Script.JSON::createObjectNode);
    }

    /** The item of the list at hand that the record shows something of by this sign. */
    String item(String sign) {
        return standing("")
                .path("checklist")
                .valueStream()
                .filter(item -> item.path("sign").asString("").equals(sign))
                .map(item -> item.path("id").stringValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on the list has the sign " + sign));
    }

    /** How the items of the list at hand stand that are not open. */
    List<String> looked(String question) {
        return standing(question)
                .path("checklist")
                .valueStream()
                .filter(item -> !item.path("standing").stringValue().equals("open"))
                .map(item -> "%s %s %s %s"
                        .formatted(
                                item.path("sign").asString("-"),
                                item.path("standing").stringValue(),
                                item.path("on").stringValue(),
                                item.at("/because/texts/fi").asString("-")))
                .toList();
    }

    /** What the record shows of the open item with this sign: how much of how much, and the latest day. */
    String evidence(String sign, String question) {
        JsonNode item = standing(question)
                .path("checklist")
                .valueStream()
                .filter(each -> each.path("sign").asString("").equals(sign))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on the list has the sign " + sign));
        JsonNode evidence = item.path("evidence");
        return evidence.isMissingNode()
                ? "nothing"
                : "%s/%s %s %s"
                        .formatted(
                                evidence.path("done").asString(),
                                evidence.path("of").asString(),
                                evidence.path("suffices").booleanValue() ? "suffices" : "lacks",
                                evidence.path("on").asString("-"));
    }

    /** The stays of a cycle. */
    List<String> stays(String cycle, String question) {
        return shown(cycle, question)
                .path("stays")
                .valueStream()
                .map(stay -> "%s %s %s %s"
                        .formatted(
                                stay.path("phase").asString(),
                                stay.path("movement").stringValue(),
                                stay.path("since").stringValue(),
                                stay.path("until").asString("-")))
                .toList();
    }

    /** Every wish that there is about a cycle and about the lists of the network, on the 1st of May. */
    List<Asked> everything(String cycle) {
        String path = "/cycles/" + cycle;
        String item = path + "/checklist/" + FIVE_QUESTIONS;
        String entry = "/entries/" + someId();
        String day = "{\"on\": \"2024-05-01\"";
        String reason = day + ", \"because\": \"Syy\"";
        return List.of(
                new Asked("post", "/cycles", opening("Toinen", "2024-05-01", "")),
                new Asked("put", path + "/title", reason + ", \"title\": {\"fi\": \"Toisin\"}}"),
                new Asked("put", path + "/questions", reason + ", \"questions\": {\"why\": \"Siksi\"}}"),
                new Asked("post", path + "/phases", reason + ", \"phase\": 3}"),
                new Asked("post", path + "/assessments", day + ", \"phase\": 1, \"success\": \"reached\"}"),
                new Asked("post", path + "/closing", day + ", \"summary\": \"Loppu\", \"decision\": \"end\"}"),
                new Asked("post", path + entry + "/redating", reason + "}"),
                new Asked("put", path + "/checklist", reason + ", \"checklist\": []}"),
                new Asked("post", item + "/fulfilment", reason + "}"),
                new Asked("post", item + "/waiver", reason + "}"),
                new Asked("post", item + "/reopening", reason + "}"),
                new Asked("put", "/cycles/checklists/1", reason + ", \"checklist\": []}"),
                new Asked("post", "/cycles/checklists/1" + entry + "/redating", reason + "}"));
    }
}
