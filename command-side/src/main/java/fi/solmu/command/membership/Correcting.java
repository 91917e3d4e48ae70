package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryRedated;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Entries about a seat turn out to be wrong. They stay readable; what counts changes. */
final class Correcting {

    record RedateSeatEntry(NetworkId networkId, MemberId memberId, EntryId entryId, Wording because, LocalDate on)
            implements SeatCommand {}

    record WithdrawSeatEntry(NetworkId networkId, MemberId memberId, EntryId entryId, Wording because)
            implements SeatCommand {}

    @CommandHandler
    void decide(RedateSeatEntry command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        SeatEvent entry = seat.entry(command.entryId());
        List<PersonId> persons = SeatTerm.personsNamedBy(entry);
        var redated = new SeatEntryRedated(
                command.networkId(), command.memberId(), persons, command.entryId(), command.because(), command.on());
        assertHomeIsThere(entry, command.on(), facts);
        persons.forEach(person -> PersonSeats.assertHoldsOneSeatWith(redated, person, facts));
        seat.assertFits(redated);
        events.append(redated);
    }

    @CommandHandler
    void decide(WithdrawSeatEntry command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        List<PersonId> persons = SeatTerm.personsNamedBy(seat.entry(command.entryId()));
        var withdrawn = new SeatEntryWithdrawn(
                command.networkId(), command.memberId(), persons, command.entryId(), command.because());
        persons.forEach(person -> PersonSeats.assertHoldsOneSeatWith(withdrawn, person, facts));
        seat.assertFitsWithout(withdrawn);
        events.append(withdrawn);
    }

    /** Where an entry names a home organisation, the organisation must be there on the new day as it had to be on the old one. */
    private static void assertHomeIsThere(SeatEvent entry, LocalDate day, Facts facts) {
        switch (entry) {
            case MemberInvited invited ->
                OrganisationTerm.of(invited.organisationId(), facts).assertThereOnOrAfter(day);
            case MemberJoined joined ->
                OrganisationTerm.of(joined.organisationId(), facts).assertThereOn(day);
            case MemberReturned returned ->
                OrganisationTerm.of(returned.organisationId(), facts).assertThereOn(day);
            case HomeOrganisationChanged changed ->
                OrganisationTerm.of(changed.organisationId(), facts).assertThereOn(day);
            case SeatConfirmed confirmed ->
                OrganisationTerm.of(confirmed.organisationId(), facts).assertThereOn(day);
            default -> {}
        }
    }
}
