package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent.InvitationAccepted;
import fi.solmu.kernel.membership.SeatEvent.InvitationDeclined;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** A seat is offered, and the answer. */
final class Inviting {

    record InviteMember(
            NetworkId networkId,
            MemberId memberId,
            LocalText title,
            OrganisationId organisationId,
            @Nullable PersonId personId,
            @Nullable MemberId invitedBy,
            @Nullable String ref,
            LocalDate on)
            implements SeatCommand {}

    record AcceptInvitation(NetworkId networkId, MemberId memberId, LocalDate on) implements SeatCommand {}

    record DeclineInvitation(
            NetworkId networkId,
            MemberId memberId,
            @Nullable Wording because,
            LocalDate on) implements SeatCommand {}

    @CommandHandler
    void decide(InviteMember command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        var invited = new MemberInvited(
                command.networkId(),
                command.memberId(),
                command.title(),
                command.organisationId(),
                command.personId(),
                command.invitedBy(),
                command.ref(),
                command.on());
        seat.assertKeptBy(actor);
        OrganisationTerm.of(command.organisationId(), facts).assertThereOnOrAfter(command.on());
        PersonSeats.assertHoldsOneSeatWith(invited, invited.personId(), facts);
        seat.assertFits(invited);
        events.append(invited);
    }

    @CommandHandler
    void decide(AcceptInvitation command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        var accepted = new InvitationAccepted(command.networkId(), command.memberId(), command.on());
        seat.assertKeptBy(actor);
        seat.assertKnown();
        seat.assertFits(accepted);
        events.append(accepted);
    }

    @CommandHandler
    void decide(DeclineInvitation command, @InjectEntity Seat seat, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        seat.assertKnown();
        var declined = new InvitationDeclined(
                command.networkId(),
                command.memberId(),
                seat.until(command.on()).holder().orElse(null),
                command.because(),
                command.on());
        seat.assertFits(declined);
        events.append(declined);
    }
}
