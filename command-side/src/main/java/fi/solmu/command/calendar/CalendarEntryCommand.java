package fi.solmu.command.calendar;

import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one entry of the clock. */
interface CalendarEntryCommand {

    NetworkId networkId();

    CalendarEntryId calendarEntryId();

    @TargetEntityId
    default PlannedEntry.Key plannedEntry() {
        return new PlannedEntry.Key(networkId(), calendarEntryId());
    }
}
