package fi.solmu.query.cycle;

import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import java.util.ArrayList;
import java.util.List;

/** The checklists that a network has agreed on for the phases of cycles to come; the standard ones hold for the other phases. */
record NetworkChecklists(List<Own> own) {

    /** A network's own checklist for a phase. */
    record Own(Phase phase, List<ChecklistItem> checklist) {}

    static final NetworkChecklists NONE = new NetworkChecklists(List.of());

    NetworkChecklists with(ChecklistAgreed agreed) {
        List<Own> all = new ArrayList<>(own);
        all.removeIf(each -> each.phase() == agreed.phase());
        all.add(new Own(agreed.phase(), agreed.checklist()));
        return new NetworkChecklists(all);
    }

    boolean hasOwn(Phase phase) {
        return own.stream().anyMatch(each -> each.phase() == phase);
    }

    List<ChecklistItem> of(Phase phase) {
        return own.stream()
                .filter(each -> each.phase() == phase)
                .map(Own::checklist)
                .findFirst()
                .orElseGet(() -> StandardChecklist.of(phase));
    }
}
