package fi.solmu.kernel.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A part of the minutes.
 *
 * @param agendaItemId the item that it is about; none when it is about the meeting at large
 */
public record MinutesSection(@Nullable AgendaItemId agendaItemId, Wording text) {}
