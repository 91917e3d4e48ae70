package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
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
        List<PersonId> persons = seat.personsNamedBy(command.entryId());
        var redated = new SeatEntryRedated(
                command.networkId(), command.memberId(), persons, command.entryId(), command.because(), command.on());
        persons.forEach(person -> PersonSeats.assertHoldsOneSeatWith(redated, person, facts));
        seat.assertFits(redated);
        events.append(redated);
    }

    @CommandHandler
    void decide(WithdrawSeatEntry command, @InjectEntity Seat seat, Facts facts, Actor actor, EventAppender events) {
        seat.assertKeptBy(actor);
        List<PersonId> persons = seat.personsNamedBy(command.entryId());
        var withdrawn = new SeatEntryWithdrawn(
                command.networkId(), command.memberId(), persons, command.entryId(), command.because());
        persons.forEach(person -> PersonSeats.assertHoldsOneSeatWith(withdrawn, person, facts));
        seat.assertFitsWithout(withdrawn);
        events.append(withdrawn);
    }
}
