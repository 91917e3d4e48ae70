package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** Seats go on for another home organisation: by the member's own move, or after a succession and only when confirmed. */
final class Succeeding {

    record ChangeHomeOrganisation(
            NetworkId networkId,
            MemberId memberId,
            OrganisationId organisationId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatCommand {}

    /**
     * The wish that all members who sat for the ended organisations are asked whom they sit for now.
     *
     * @param entryId the entry that tells of the succession
     */
    record AskConfirmations(
            @TargetEntityId NetworkId networkId,
            EntryId entryId,
            List<OrganisationId> from,
            List<OrganisationId> to,
            LocalDate on) {}

    record ConfirmSeat(NetworkId networkId, MemberId memberId, OrganisationId organisationId, LocalDate on)
            implements SeatCommand {}

    @CommandHandler
    void decide(
            ChangeHomeOrganisation command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        var changed = new HomeOrganisationChanged(
                command.networkId(), command.memberId(), command.organisationId(), command.because(), command.on());
        seat.assertKeptBy(actor);
        seat.assertKnown();
        OrganisationTerm.of(command.organisationId(), facts).assertThereOn(command.on());
        seat.assertFits(changed);
        events.append(changed);
    }

    @CommandHandler
    void decide(AskConfirmations command, @InjectEntity Seats seats, Actor actor, EventAppender events) {
        seats.assertKeptBy(actor);
        events.append(seats.sittingFor(command.from(), command.on()).stream()
                .filter(member -> !seats.wasAsked(member, command.entryId()))
                .map(member -> new ConfirmationAsked(
                        command.networkId(), member, command.to(), command.entryId(), command.on()))
                .toList());
    }

    @CommandHandler
    void decide(ConfirmSeat command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        var confirmed =
                new SeatConfirmed(command.networkId(), command.memberId(), command.organisationId(), command.on());
        seat.assertKeptBy(actor);
        seat.assertKnown();
        OrganisationTerm.of(command.organisationId(), facts).assertThereOn(command.on());
        seat.assertFits(confirmed);
        events.append(confirmed);
    }
}
