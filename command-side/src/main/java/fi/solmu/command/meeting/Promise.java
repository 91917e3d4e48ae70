package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One promise and what became of it. */
final class Promise implements DecisionModel {

    record Key(NetworkId networkId, PromiseId promiseId) {}

    private final PromiseId id;
    private final NetworkFrame frame;
    private final Chronicle<MeetingEvent> chronicle = new Chronicle<>();

    Promise(Key key) {
        id = key.promiseId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(
                        List.of(key.networkId(), key.promiseId()),
                        OutcomeEvent.OfPromise.class,
                        MeetingEntryRedated.class,
                        MeetingEntryWithdrawn.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof MeetingEvent meetingEvent) {
            chronicle.add(entry, meetingEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** To whom nothing may be told of the network, nothing is told of the promise either. */
    PromiseMade made(Actor actor) {
        PromiseMade made = life().made();
        if (made == null) {
            frame.assertKeptBy(actor);
            throw Unknown.of("promise", id);
        }
        return made;
    }

    /** Whoever promised says themselves what became of it, and so do keepers of the record. */
    PromiseMade madeByWhomeverActs(Actor actor, LocalDate today, Facts facts) {
        PromiseMade made = made(actor);
        frame.assertActsFor(made.memberId(), actor, today, facts);
        return made;
    }

    void assertFits(OutcomeEvent.OfPromise event, LocalDate today) {
        Days.assertHasCome(event.on(), today);
        frame.assertOpenOn(event.on());
        PromiseLife life = new PromiseLife();
        Coherence.assertFit(chronicle, List.of(event), entry -> live(life, entry));
    }

    private PromiseLife life() {
        PromiseLife life = new PromiseLife();
        chronicle.entries().forEach(entry -> live(life, entry));
        return life;
    }

    private static void live(PromiseLife life, Chronicle.Entry<MeetingEvent> entry) {
        if (entry.event() instanceof OutcomeEvent.OfPromise ofPromise) {
            life.live(ofPromise, entry.on());
        }
    }
}
