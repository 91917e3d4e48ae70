package fi.solmu.command.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemAdded;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Entries about a meeting turn out to be wrong. They stay readable; what counts changes. */
final class Correcting {

    interface CorrectionCommand extends MeetingCommand {

        @Override
        default MeetingPart part() {
            return MeetingPart.WHOLE;
        }
    }

    record RedateMeetingEntry(
            NetworkId networkId, MeetingId meetingId, EntryId entryId, Wording because, LocalDate on, LocalDate today)
            implements CorrectionCommand {}

    record WithdrawMeetingEntry(NetworkId networkId, MeetingId meetingId, EntryId entryId, Wording because)
            implements CorrectionCommand {}

    /** Where a meeting turns out to have been held on another day, all that happened at it moves along. */
    @CommandHandler
    void decide(
            RedateMeetingEntry command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertKeptBy(actor);
        Entry<MeetingEvent> entry = meeting.entry(command.entryId());
        List<MeetingEvent> redated = new ArrayList<>();
        redated.add(redating(entry, command.on(), command));
        assertThere(entry.event(), command.on(), facts);
        if (entry.event() instanceof MeetingHeld) {
            assertNothingApproved(meeting);
            long days = DAYS.between(entry.on(), command.on());
            for (Entry<MeetingEvent> other : meeting.entries()) {
                if (happenedAtMeeting(other.event())) {
                    LocalDate moved = other.on().plusDays(days);
                    assertThere(other.event(), moved, facts);
                    redated.add(redating(other, moved, command));
                }
            }
        }
        if (entry.event() instanceof MinutesApproved approved) {
            Meeting approving = facts.about(
                    Meeting.class,
                    new Meeting.Key(command.networkId(), approved.approvingMeetingId(), MeetingPart.PLAN));
            if (!approving.life().includes(command.on())) {
                throw Coherence.contradicts(entry);
            }
        }
        meeting.assertFit(redated, command.today());
        events.append(redated);
    }

    @CommandHandler
    void decide(WithdrawMeetingEntry command, @InjectEntity Meeting meeting, Actor actor, EventAppender events) {
        meeting.assertKeptBy(actor);
        Entry<MeetingEvent> entry = meeting.entry(command.entryId());
        if (entry.event() instanceof MeetingHeld) {
            assertNothingApproved(meeting);
        }
        if (entry.event() instanceof AgendaItemAdded added) {
            meeting.assertNotDealtWith(added.agendaItemId());
        }
        var withdrawn = new MeetingEntryWithdrawn(
                command.networkId(),
                command.meetingId(),
                attendee(entry.event()),
                promise(entry.event()),
                approvingMeeting(entry.event()),
                command.entryId(),
                command.because());
        meeting.assertStillFitsWith(withdrawn);
        events.append(withdrawn);
    }

    private static MeetingEntryRedated redating(Entry<MeetingEvent> entry, LocalDate on, RedateMeetingEntry command) {
        return new MeetingEntryRedated(
                command.networkId(),
                command.meetingId(),
                attendee(entry.event()),
                promise(entry.event()),
                approvingMeeting(entry.event()),
                entry.id(),
                command.because(),
                on);
    }

    private static boolean happenedAtMeeting(MeetingEvent event) {
        return event instanceof AttendanceRecorded
                || event instanceof GuestsNoted
                || event instanceof InformationNoted
                || event instanceof DecisionReached
                || event instanceof PromiseMade
                || event instanceof NextMeetingNamed;
    }

    private static void assertNothingApproved(Meeting meeting) {
        meeting.approvalsHere().stream().findFirst().ifPresent(approval -> {
            throw Coherence.contradicts(approval);
        });
    }

    /** Whoever acted must have been there on the new day as on the old one, and for the same home organisation. */
    private static void assertThere(MeetingEvent event, LocalDate on, Facts facts) {
        switch (event) {
            case AttendanceRecorded recorded -> attendee(recorded, facts).assertSatFor(recorded.organisationId(), on);
            case AttendeeInvited invited -> attendee(invited, facts).assertSatFor(invited.organisationId(), on);
            case InvitationAnswered answered -> attendee(answered, facts).assertThereOn(on);
            case PromiseMade made ->
                facts.about(MemberPresence.class, new MemberPresence.Key(made.networkId(), made.memberId()))
                        .assertThereOn(on);
            default -> {}
        }
    }

    private static Attendee attendee(AttendanceEvent.OfMember event, Facts facts) {
        return facts.about(Attendee.class, new Attendee.Key(event.networkId(), event.meetingId(), event.memberId()));
    }

    private static @Nullable MemberId attendee(MeetingEvent event) {
        return event instanceof AttendanceEvent.OfMember ofMember ? ofMember.memberId() : null;
    }

    private static @Nullable PromiseId promise(MeetingEvent event) {
        return event instanceof OutcomeEvent.OfPromise ofPromise ? ofPromise.promiseId() : null;
    }

    private static @Nullable MeetingId approvingMeeting(MeetingEvent event) {
        return event instanceof MinutesApproved approved ? approved.approvingMeetingId() : null;
    }
}
