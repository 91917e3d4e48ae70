package fi.solmu.query.calendar;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.RingEvent.RingDropped;
import fi.solmu.kernel.calendar.RingEvent.RingEntryRedated;
import fi.solmu.kernel.calendar.RingEvent.RingEntryWithdrawn;
import fi.solmu.kernel.calendar.RingEvent.RingRedrawn;
import fi.solmu.query.Timeline;
import java.util.Optional;

/** How the entries about a ring make it; there is none before it was drawn and after it was dropped. */
final class RingTimeline implements Timeline<RingEvent, Optional<RingOnDay>> {

    @Override
    public Optional<RingOnDay> beginning() {
        return Optional.empty();
    }

    @Override
    public boolean seen(Optional<RingOnDay> ring) {
        return ring.isPresent();
    }

    @Override
    public Optional<RingOnDay> after(Optional<RingOnDay> ring, Chronicle.Entry<RingEvent> entry) {
        return switch (entry.event()) {
            case RingDrawn drawn
            when ring.isEmpty() ->
                Optional.of(new RingOnDay(drawn.title(), drawn.colour(), drawn.order(), drawn.external(), drawn.ref()));
            case RingRedrawn redrawn
            when ring.isPresent() ->
                Optional.of(new RingOnDay(
                        redrawn.title(),
                        redrawn.colour(),
                        redrawn.order(),
                        redrawn.external(),
                        ring.get().ref()));
            case RingDropped _ when ring.isPresent() -> Optional.empty();
            case RingDrawn _, RingRedrawn _, RingDropped _, RingEntryRedated _, RingEntryWithdrawn _ -> ring;
        };
    }
}
