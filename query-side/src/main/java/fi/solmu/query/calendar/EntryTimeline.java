package fi.solmu.query.calendar;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.query.Timeline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How what is said of an entry makes its plan; there is none before it was planned. */
final class EntryTimeline implements Timeline<CalendarEntryEvent, Optional<EntryPlan>> {

    @Override
    public Optional<EntryPlan> beginning() {
        return Optional.empty();
    }

    @Override
    public boolean seen(Optional<EntryPlan> plan) {
        return plan.isPresent();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an entry that changes nothing gives back the very same plan
    public Optional<EntryPlan> after(Optional<EntryPlan> plan, Chronicle.Entry<CalendarEntryEvent> entry) {
        @Nullable EntryPlan before = plan.orElse(null);
        @Nullable EntryPlan after = EntryPlan.after(before, entry);
        return after == before ? plan : Optional.ofNullable(after);
    }
}
