package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.RingEvent.RingDropped;
import fi.solmu.kernel.calendar.RingEvent.RingRedrawn;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Rings are drawn, drawn otherwise, and dropped. */
final class Drawing {

    record DrawRing(
            NetworkId networkId,
            RingId ringId,
            LocalText title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external,
            @Nullable String ref,
            LocalDate on)
            implements RingCommand {}

    record RedrawRing(
            NetworkId networkId,
            RingId ringId,
            LocalText title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external,
            LocalDate on)
            implements RingCommand {}

    record DropRing(
            NetworkId networkId, RingId ringId, @Nullable Wording because, LocalDate on) implements RingCommand {}

    @CommandHandler
    void decide(DrawRing command, @InjectEntity Ring ring, Actor actor, EventAppender events) {
        var drawn = new RingDrawn(
                command.networkId(),
                command.ringId(),
                command.title(),
                command.colour(),
                command.order(),
                command.external(),
                command.ref(),
                command.on());
        ring.assertKeptBy(actor);
        ring.assertFits(drawn);
        events.append(drawn);
    }

    @CommandHandler
    void decide(RedrawRing command, @InjectEntity Ring ring, Actor actor, EventAppender events) {
        var redrawn = new RingRedrawn(
                command.networkId(),
                command.ringId(),
                command.title(),
                command.colour(),
                command.order(),
                command.external(),
                command.on());
        ring.assertKeptBy(actor);
        ring.assertKnown();
        ring.assertFits(redrawn);
        events.append(redrawn);
    }

    @CommandHandler
    void decide(DropRing command, @InjectEntity Ring ring, Facts facts, Actor actor, EventAppender events) {
        var dropped = new RingDropped(command.networkId(), command.ringId(), command.because(), command.on());
        ring.assertKeptBy(actor);
        ring.assertKnown();
        facts.about(ClockContents.class, command.networkId()).assertFitInto(ring.assertFits(dropped));
        events.append(dropped);
    }
}
