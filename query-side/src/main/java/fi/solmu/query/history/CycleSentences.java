package fi.solmu.query.history;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.OfChecklists;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.query.Words;
import java.util.Map;

/** Tells in one language what happened to development cycles. */
final class CycleSentences {

    private final Language language;
    private final Labels labels;

    CycleSentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    String tell(CycleEvent event) {
        return switch (event) {
            case OfCycle ofCycle -> cycle(ofCycle);
            case OfChecklists ofChecklists -> checklists(ofChecklists);
        };
    }

    private String cycle(OfCycle event) {
        String cycle = labels.name(event.cycleId(), language.code());
        return switch (event) {
            case CycleEvent.CycleOpened opened -> opened(opened);
            case CycleEvent.CycleRetitled retitled -> say("cycle.retitled", "cycle", text(retitled.title()));
            case CycleEvent.QuestionsAnswered _ -> say("cycle.questions", "cycle", cycle);
            case CycleEvent.PhaseEntered entered ->
                phase(
                        entered.movement() == Movement.BACK ? "cycle.phase-back" : "cycle.phase-forward",
                        cycle,
                        entered.phase());
            case CycleEvent.ChecklistChanged _ -> say("cycle.checklist-changed", "cycle", cycle);
            case CycleEvent.ChecklistItemMet met -> item("cycle.item-met", met.checklistItemId());
            case CycleEvent.ChecklistItemWaived waived -> item("cycle.item-waived", waived.checklistItemId());
            case CycleEvent.ChecklistItemReopened reopened -> item("cycle.item-reopened", reopened.checklistItemId());
            case CycleEvent.PhaseAssessed assessed ->
                phase("cycle.phase-assessed", cycle, assessed.phase())
                        + " "
                        + say("cycle.success", "value", language.word("success", Words.spell(assessed.success())));
            case CycleEvent.CycleClosed closed ->
                say("cycle.closed", "cycle", cycle)
                        + (closed.decision() == null
                                ? ""
                                : " "
                                        + say(
                                                "cycle.decision",
                                                "value",
                                                language.word("cycle-decision", Words.spell(closed.decision()))));
            case CycleEvent.CycleEntryRedated redated ->
                language.sentence("cycle.redated", Map.of("cycle", cycle, "day", language.day(redated.on())));
            case CycleEvent.CycleEntryWithdrawn _ -> say("cycle.withdrawn", "cycle", cycle);
        };
    }

    private String opened(CycleEvent.CycleOpened opened) {
        LocalText group = opened.group();
        return group == null
                ? say("cycle.opened", "cycle", text(opened.title()))
                : language.sentence(
                        "cycle.sub-cycle-opened", Map.of("cycle", text(opened.title()), "group", text(group)));
    }

    private String checklists(OfChecklists event) {
        String phase = language.word("phase", Words.spell(event.phase()));
        return switch (event) {
            case CycleEvent.ChecklistAgreed _ -> say("cycle.checklist-agreed", "phase", phase);
            case CycleEvent.ChecklistRedated redated ->
                language.sentence("cycle.checklist-redated", Map.of("phase", phase, "day", language.day(redated.on())));
            case CycleEvent.ChecklistWithdrawn _ -> say("cycle.checklist-withdrawn", "phase", phase);
        };
    }

    private String phase(String key, String cycle, Phase phase) {
        return language.sentence(key, Map.of("cycle", cycle, "phase", language.word("phase", Words.spell(phase))));
    }

    private String item(String key, ChecklistItemId item) {
        return say(key, "item", labels.name(item, language.code()));
    }

    private String say(String key, String part, String text) {
        return language.sentence(key, Map.of(part, text));
    }

    private String text(LocalText text) {
        return Labels.pick(text.texts(), language.code());
    }
}
