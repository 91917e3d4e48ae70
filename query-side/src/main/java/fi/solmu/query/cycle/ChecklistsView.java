package fi.solmu.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With which checklists the phases of cycles to come begin. */
record ChecklistsView(LocalDate asOf, List<PhaseChecklistView> phases) {

    /**
     * The checklist for a phase.
     *
     * @param own whether the network has agreed on it; else it is the standard one
     */
    record PhaseChecklistView(int phase, boolean own, List<ItemView> checklist) {}

    /** An item of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            UUID id, Map<String, String> text, @Nullable String sign) {}
}
