package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Seats are taken, left, and returned to. */
final class Joining {

    /**
     * The wish to take a seat, invited or not.
     *
     * @param title as invited when none is named
     * @param organisationId as invited when none is named
     * @param personId as invited when none is named
     */
    record JoinNetwork(
            NetworkId networkId,
            MemberId memberId,
            @Nullable LocalText title,
            @Nullable OrganisationId organisationId,
            @Nullable PersonId personId,
            List<String> roles,
            boolean hasSay,
            @Nullable Integer pledgedDaysPerYear,
            @Nullable Integer workTimePercent,
            @Nullable MemberId continuesFrom,
            @Nullable String ref,
            LocalDate on)
            implements SeatCommand {}

    record LeaveNetwork(
            NetworkId networkId,
            MemberId memberId,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    /**
     * The wish to come back to a seat.
     *
     * @param organisationId the former home organisation when none is named
     */
    record ReturnToNetwork(
            NetworkId networkId,
            MemberId memberId,
            @Nullable OrganisationId organisationId,
            List<String> roles,
            @Nullable Wording because,
            LocalDate on)
            implements SeatCommand {}

    @CommandHandler
    void decide(JoinNetwork command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        Optional<MemberInvited> invitation = seat.until(command.on()).invitation();
        var joined = new MemberJoined(
                command.networkId(),
                command.memberId(),
                named(command.title(), invitation.map(MemberInvited::title)),
                named(command.organisationId(), invitation.map(MemberInvited::organisationId)),
                command.personId() != null
                        ? command.personId()
                        : invitation.map(MemberInvited::personId).orElse(null),
                command.roles(),
                command.hasSay(),
                command.pledgedDaysPerYear(),
                command.workTimePercent(),
                command.continuesFrom(),
                command.ref(),
                command.on());
        OrganisationTerm.of(joined.organisationId(), facts).assertThereOn(joined.on());
        PersonSeats.assertHoldsOneSeatWith(joined, joined.personId(), facts);
        seat.assertFits(joined);
        events.append(joined);
    }

    @CommandHandler
    void decide(LeaveNetwork command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        seat.assertKnown();
        seat.assertNotTheLastKeeper();
        var left = new MemberLeft(
                command.networkId(),
                command.memberId(),
                seat.until(command.on()).holder().orElse(null),
                command.because(),
                command.on());
        seat.assertFits(left);
        events.append(left);
    }

    @CommandHandler
    void decide(ReturnToNetwork command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        seat.assertKnown();
        SeatLife before = seat.until(command.on());
        var returned = new MemberReturned(
                command.networkId(),
                command.memberId(),
                named(command.organisationId(), before.home()),
                before.holder().orElse(null),
                command.roles(),
                command.because(),
                command.on());
        OrganisationTerm.of(returned.organisationId(), facts).assertThereOn(returned.on());
        PersonSeats.assertHoldsOneSeatWith(returned, returned.personId(), facts);
        seat.assertFits(returned);
        events.append(returned);
    }

    private static <T> T named(@Nullable T named, Optional<T> otherwise) {
        return Optional.ofNullable(named)
                .or(() -> otherwise)
                .orElseThrow(
                        () -> new RuleViolation(
                                "seat-not-described",
                                "Nobody was invited to this seat by that day, so its title and home organisation must be named."));
    }
}
