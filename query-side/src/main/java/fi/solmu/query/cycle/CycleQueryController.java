package fi.solmu.query.cycle;

import fi.solmu.kernel.cycle.Phase;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.Words;
import fi.solmu.query.cycle.ChecklistsView.ItemView;
import fi.solmu.query.cycle.ChecklistsView.PhaseChecklistView;
import fi.solmu.query.cycle.CycleTable.CycleRow;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows where a network's development cycles stand. */
@RestController
@Shows({CycleProjection.NAME, "agreements", "meetings", "member-directory", "organisation-directory", "network-card"})
final class CycleQueryController {

    private final Questions questions;
    private final CycleTable table;
    private final CycleEvidence evidence;

    CycleQueryController(Questions questions, CycleTable table, CycleEvidence evidence) {
        this.questions = questions;
        this.table = table;
        this.evidence = evidence;
    }

    @GetMapping("/api/networks/{network}/cycle")
    CycleView cycle(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        List<CycleRow> cycles = cycles(question);
        return shown(cycles, question).view(cycles);
    }

    @GetMapping("/api/networks/{network}/cycles")
    CyclesView cycles(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        List<CycleRow> cycles = cycles(question);
        return shown(cycles, question).all(cycles);
    }

    @GetMapping("/api/networks/{network}/cycles/checklists")
    ChecklistsView checklists(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        NetworkChecklists checklists =
                table.checklists(question.network().value(), question.asOf(), question.knownAt());
        return new ChecklistsView(
                question.asOf(),
                Arrays.stream(Phase.values())
                        .map(phase -> shown(phase, checklists))
                        .toList());
    }

    private static PhaseChecklistView shown(Phase phase, NetworkChecklists checklists) {
        return new PhaseChecklistView(
                phase.number(),
                checklists.hasOwn(phase),
                checklists.of(phase).stream()
                        .map(item -> new ItemView(
                                item.checklistItemId().value(),
                                item.text().texts(),
                                item.sign() == null ? null : Words.spell(item.sign())))
                        .toList());
    }

    private CycleShown shown(List<CycleRow> cycles, Question question) {
        return new CycleShown(question.asOf(), evidence.of(cycles, question));
    }

    private List<CycleRow> cycles(Question question) {
        return table.cycles(question.network().value(), question.asOf(), question.knownAt());
    }
}
