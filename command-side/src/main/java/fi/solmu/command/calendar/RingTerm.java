package fi.solmu.command.calendar;

import static fi.solmu.command.Coherence.require;

import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.RingEvent.RingDropped;
import fi.solmu.kernel.calendar.RingEvent.RingEntryRedated;
import fi.solmu.kernel.calendar.RingEvent.RingEntryWithdrawn;
import fi.solmu.kernel.calendar.RingEvent.RingRedrawn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when a ring is part of the clock, lived through entry by entry; refuses what can't follow. */
final class RingTerm {

    private final RingId id;
    private @Nullable LocalDate drawnOn;
    private @Nullable LocalDate droppedOn;

    RingTerm(RingId id) {
        this.id = id;
    }

    static RingTerm of(RingId id, List<Entry<RingEvent>> entries) {
        RingTerm term = new RingTerm(id);
        entries.forEach(term::live);
        return term;
    }

    void live(Entry<RingEvent> entry) {
        switch (entry.event()) {
            case RingDrawn _ -> {
                require(drawnOn == null, "ring-already-drawn", "A ring with this identifier is on record already.");
                drawnOn = entry.on();
            }
            case RingRedrawn _ -> requireThere(entry.on());
            case RingDropped _ -> {
                requireThere(entry.on());
                droppedOn = entry.on();
            }
            case RingEntryRedated _, RingEntryWithdrawn _ -> {}
        }
    }

    /** Whatever stands in the ring, stands in it while the ring is there, and nothing stays in it that is not over. */
    void assertHolds(List<Entry<CalendarEntryEvent>> entries) {
        @Nullable EntryPlan plan = null;
        for (Entry<CalendarEntryEvent> entry : entries) {
            if (droppedOn != null && entry.on().isAfter(droppedOn)) {
                requireNothingOf(plan);
            }
            plan = EntryPlan.after(plan, entry);
            if (id.equals(ringNamedBy(entry.event()))) {
                if (drawnOn == null) {
                    throw Unknown.of("ring", id);
                }
                requireThere(entry.on());
            }
        }
        if (droppedOn != null) {
            requireNothingOf(plan);
        }
    }

    private void requireNothingOf(@Nullable EntryPlan plan) {
        boolean left = plan != null && plan.ringId().equals(id) && plan.cancelledFrom() == null;
        require(
                !left,
                "ring-not-empty",
                "An entry would be left in a ring that was dropped on " + droppedOn
                        + ". Cancel the entry or put it into another ring first.");
    }

    private void requireThere(LocalDate on) {
        require(
                drawnOn != null && !on.isBefore(drawnOn) && (droppedOn == null || on.isBefore(droppedOn)),
                "ring-not-there-on-that-day",
                "On " + on + " the ring was not part of the clock. Correct the day, or choose another ring.");
    }

    private static @Nullable RingId ringNamedBy(CalendarEntryEvent event) {
        return switch (event) {
            case CalendarEntryPlanned planned -> planned.ringId();
            case CalendarEntryChanged changed -> changed.ringId();
            default -> null;
        };
    }
}
