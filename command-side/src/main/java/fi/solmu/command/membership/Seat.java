package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.SeatEvent;
import java.time.LocalDate;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One member of a network: a seat, its standing and its roles. */
final class Seat implements DecisionModel {

    record Key(NetworkId networkId, MemberId memberId) {}

    private final MemberId id;
    private final NetworkFrame frame;
    private final SeatTerm term;

    Seat(Key key) {
        id = key.memberId();
        frame = new NetworkFrame(key.networkId());
        term = new SeatTerm(key.memberId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria), SeatTerm.criteria(key.memberId(), criteria));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        term.evolve(entry, event);
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertKnown() {
        term.assertKnown();
    }

    void assertNotTheLastKeeper() {
        if (frame.isLastKeeper(id)) {
            throw new RuleViolation(
                    "last-keeper-needs-a-successor",
                    "This member is the only keeper of the record. Name another keeper first.");
        }
    }

    <E extends SeatEvent & DatedEvent> void assertFits(E event) {
        frame.assertOpenOn(event.on());
        term.assertFits(event);
    }

    void assertFitsWithout(SeatEvent.SeatEntryWithdrawn withdrawal) {
        term.assertFits(withdrawal);
    }

    SeatEvent entry(EntryId entry) {
        return term.entry(entry);
    }

    SeatLife until(LocalDate day) {
        return term.until(day);
    }
}
