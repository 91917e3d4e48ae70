package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One meeting, as far as a decision needs to know of it. */
final class Meeting implements DecisionModel {

    record Key(NetworkId networkId, MeetingId meetingId, MeetingPart part) {}

    private final MeetingId id;
    private final NetworkFrame frame;
    private final Chronicle<MeetingEvent> chronicle = new Chronicle<>();
    private final Chronicle<MeetingEvent> approvalsHere = new Chronicle<>();

    Meeting(Key key) {
        id = key.meetingId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(
                        List.of(key.networkId(), key.meetingId()), key.part().events()));
    }

    /** Other meetings' events may name this one, as the next or as the one that approves; those are not about it. */
    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof MeetingEvent meetingEvent) {
            (meetingEvent.meetingId().equals(id) ? chronicle : approvalsHere).add(entry, meetingEvent);
        }
    }

    /** As all that is on record leaves it. */
    MeetingLife life() {
        return MeetingLife.of(chronicle.entries());
    }

    List<Entry<MeetingEvent>> entries() {
        return chronicle.entries();
    }

    Entry<MeetingEvent> entry(EntryId entryId) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entryId));
    }

    /** The approvals of other meetings' minutes that this meeting gave. */
    List<Entry<MeetingEvent>> approvalsHere() {
        return approvalsHere.entries().stream()
                .filter(entry -> entry.event() instanceof MinutesApproved approved
                        && approved.approvingMeetingId().equals(id))
                .toList();
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** Keepers run every meeting; its facilitators, its chair and its secretary run this one. */
    void assertRunBy(Actor actor, LocalDate today, Facts facts) {
        frame.assertActsForOneOf(life().runners(), actor, today, facts);
        assertKnown();
    }

    NetworkFrame frame() {
        return frame;
    }

    void assertKnown() {
        if (!life().isPlanned()) {
            throw Unknown.of("meeting", id);
        }
    }

    void assertHeld() {
        if (!life().isHeld()) {
            throw new RuleViolation(
                    "meeting-not-held", "The meeting has not been held. Record first that it was, or when it begins.");
        }
    }

    /** Nothing that was decided, promised or written loses what it was about. */
    void assertNotDealtWith(AgendaItemId item) {
        if (life().dealtWith(item)) {
            throw new RuleViolation(
                    "agenda-item-dealt-with",
                    "Something came out of this item, or the minutes speak of it, so it stays on the agenda.");
        }
    }

    void assertStillFitsWith(MeetingEvent withdrawal) {
        Coherence.assertFit(chronicle, List.of(withdrawal), new MeetingLife()::live);
    }

    /** What happened may be told late, and never before its day. */
    void assertFit(List<? extends MeetingEvent> events, LocalDate today) {
        List<LocalDate> days = events.stream()
                .flatMap(event -> event instanceof DatedEvent dated ? Stream.of(dated.on()) : Stream.empty())
                .toList();
        days.forEach(frame::assertOpenOn);
        Coherence.assertFit(chronicle, List.<MeetingEvent>copyOf(events), new MeetingLife()::live);
        days.forEach(day -> Days.assertHasCome(day, today));
    }
}
