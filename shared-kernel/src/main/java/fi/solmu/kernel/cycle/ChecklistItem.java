package fi.solmu.kernel.cycle;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a phase is left; it advises and never holds up.
 *
 * @param sign by what the record itself can show that it is met, if it can
 */
public record ChecklistItem(
        ChecklistItemId checklistItemId,
        LocalText text,
        @Nullable Sign sign) {}
