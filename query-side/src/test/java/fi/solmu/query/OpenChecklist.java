package fi.solmu.query;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A phase of Majakka's cycle with an item for each sign that the record can show, and what the pages say of them. */
public final class OpenChecklist {

    public final CycleId cycle = CycleId.random();
    public final List<ChecklistItem> items = Arrays.stream(Sign.values())
            .map(sign -> new ChecklistItem(ChecklistItemId.random(), LocalText.of("fi", sign.name()), sign))
            .toList();

    private final QuerySideOverHttp house;
    private final Majakka majakka;

    public OpenChecklist(QuerySideOverHttp house, Majakka majakka, LocalDate since) {
        this.house = house;
        this.majakka = majakka;
        house.happened(
                new CycleEvent.CycleOpened(
                        majakka.id,
                        cycle,
                        1,
                        LocalText.of("fi", "Nivelvaiheet"),
                        new FiveQuestions(Majakka.wording("Kukaan ei putoa"), null, null, null, null),
                        null,
                        null,
                        null,
                        since),
                new CycleEvent.PhaseEntered(
                        majakka.id, cycle, Phase.PROGRESSING, Movement.FORWARD, items, null, null, since));
    }

    /** As "1 of 3", with the day if there is one, and with a mark of exclamation when it suggests that the item is met. */
    public String evidence(String sign, LocalDate asOf) {
        return told(shown(sign, "?asOf=" + asOf));
    }

    public static String told(JsonNode shown) {
        return shown.path("done").intValue() + " of " + shown.path("of").intValue()
                + (shown.has("on") ? " on " + shown.path("on").stringValue() : "")
                + (shown.path("suffices").booleanValue() ? "!" : "");
    }

    /** What is shown of the item with the sign. */
    public JsonNode shown(String sign, String query) {
        return item(sign, query).path("evidence");
    }

    public JsonNode item(String sign, String query) {
        for (JsonNode item : house.get(majakka.keeper, "/api/networks/" + majakka.id + "/cycle" + query)
                .body()
                .path("checklist")) {
            if (item.path("sign").stringValue().equals(sign)) {
                return item;
            }
        }
        throw new AssertionError("no item with the sign " + sign);
    }
}
