package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.DeputyNamed;
import fi.solmu.kernel.membership.SeatEvent.DeputyReleased;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import fi.solmu.kernel.membership.SeatEvent.TitleChanged;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What a member does in the network while there: roles, a say, a deputy, and who holds the seat. */
final class Serving {

    record TakeRole(
            NetworkId networkId,
            MemberId memberId,
            String role,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    record LayDownRole(
            NetworkId networkId,
            MemberId memberId,
            String role,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    record HandOverRole(
            NetworkId networkId,
            MemberId memberId,
            String role,
            MemberId to,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    record NameDeputy(
            NetworkId networkId,
            MemberId memberId,
            LocalText title,
            @Nullable PersonId personId,
            LocalDate on) implements SeatCommand {}

    record ReleaseDeputy(NetworkId networkId, MemberId memberId, LocalDate on) implements SeatCommand {}

    record ChangeSay(
            NetworkId networkId,
            MemberId memberId,
            boolean hasSay,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    record ChangeTitle(NetworkId networkId, MemberId memberId, LocalText title, LocalDate on) implements SeatCommand {}

    record HandOverSeat(
            NetworkId networkId,
            MemberId memberId,
            @Nullable PersonId personId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatCommand {}

    @CommandHandler
    void decide(TakeRole command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(
                new RoleTaken(
                        command.networkId(), command.memberId(), command.role(), null, command.because(), command.on()),
                seat,
                actor,
                events);
    }

    @CommandHandler
    void decide(LayDownRole command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(
                new RoleLaidDown(
                        command.networkId(), command.memberId(), command.role(), null, command.because(), command.on()),
                seat,
                actor,
                events);
    }

    @CommandHandler
    void decide(HandOverRole command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        assertSomeoneElse(command);
        var laidDown = new RoleLaidDown(
                command.networkId(), command.memberId(), command.role(), command.to(), command.because(), command.on());
        var taken = new RoleTaken(
                command.networkId(), command.to(), command.role(), command.memberId(), command.because(), command.on());
        Seat successor = facts.about(Seat.class, new Seat.Key(command.networkId(), command.to()));
        assertAllowed(laidDown, seat, actor);
        assertAllowed(taken, successor, actor);
        events.append(laidDown, taken);
    }

    @CommandHandler
    void decide(NameDeputy command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(
                new DeputyNamed(
                        command.networkId(), command.memberId(), command.title(), command.personId(), command.on()),
                seat,
                actor,
                events);
    }

    @CommandHandler
    void decide(ReleaseDeputy command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(new DeputyReleased(command.networkId(), command.memberId(), command.on()), seat, actor, events);
    }

    @CommandHandler
    void decide(ChangeSay command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(
                new SayChanged(
                        command.networkId(), command.memberId(), command.hasSay(), command.because(), command.on()),
                seat,
                actor,
                events);
    }

    @CommandHandler
    void decide(ChangeTitle command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        append(
                new TitleChanged(command.networkId(), command.memberId(), command.title(), command.on()),
                seat,
                actor,
                events);
    }

    @CommandHandler
    void decide(HandOverSeat command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        var handedOver = new SeatHandedOver(
                command.networkId(),
                command.memberId(),
                seat.until(command.on()).holder().orElse(null),
                command.personId(),
                command.because(),
                command.on());
        PersonSeats.assertHoldsOneSeatWith(handedOver, command.personId(), facts);
        append(handedOver, seat, actor, events);
    }

    private static <E extends SeatEvent & DatedEvent> void append(
            E event, Seat seat, Actor actor, EventAppender events) {
        assertAllowed(event, seat, actor);
        events.append(event);
    }

    private static <E extends SeatEvent & DatedEvent> void assertAllowed(E event, Seat seat, Actor actor) {
        seat.assertKeptBy(actor);
        seat.assertKnown();
        seat.assertFits(event);
    }

    private static void assertSomeoneElse(HandOverRole command) {
        if (command.to().equals(command.memberId())) {
            throw new RuleViolation("handed-over-to-oneself", "A role is handed over to another member.");
        }
    }
}
