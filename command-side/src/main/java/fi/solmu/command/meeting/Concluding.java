package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.OnRecord;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Something comes out of a meeting: information, decisions, promises. */
final class Concluding {

    /** Something that came out of an item of the agenda, on a day of the meeting. */
    interface OutcomeCommand extends MeetingCommand {

        @Nullable
        AgendaItemId agendaItemId();

        @Nullable
        LocalDate on();

        LocalDate today();

        @Override
        default MeetingPart part() {
            return MeetingPart.AGENDA;
        }
    }

    record NoteInformation(
            NetworkId networkId,
            MeetingId meetingId,
            OutcomeId outcomeId,
            @Nullable AgendaItemId agendaItemId,
            Wording text,
            @Nullable LocalDate on,
            LocalDate today)
            implements OutcomeCommand {}

    record ReachDecision(
            NetworkId networkId,
            MeetingId meetingId,
            OutcomeId outcomeId,
            @Nullable AgendaItemId agendaItemId,
            Wording text,
            @Nullable ProposalId proposalId,
            @Nullable LocalDate on,
            LocalDate today)
            implements OutcomeCommand {}

    record MakePromise(
            NetworkId networkId,
            MeetingId meetingId,
            PromiseId promiseId,
            @Nullable AgendaItemId agendaItemId,
            MemberId memberId,
            Wording text,
            @Nullable MemberId to,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on,
            LocalDate today)
            implements OutcomeCommand {}

    @CommandHandler
    void decide(
            NoteInformation command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        LocalDate on = dayOfMeeting(command, meeting, actor, facts);
        append(
                new InformationNoted(
                        command.networkId(),
                        command.meetingId(),
                        command.outcomeId(),
                        command.agendaItemId(),
                        command.text(),
                        on),
                command,
                meeting,
                events);
    }

    @CommandHandler
    void decide(ReachDecision command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        LocalDate on = dayOfMeeting(command, meeting, actor, facts);
        if (command.proposalId() != null) {
            facts.about(OnRecord.class, OnRecord.Key.of(command.networkId(), command.proposalId()))
                    .assertThere();
        }
        append(
                new DecisionReached(
                        command.networkId(),
                        command.meetingId(),
                        command.outcomeId(),
                        command.agendaItemId(),
                        command.text(),
                        command.proposalId(),
                        on),
                command,
                meeting,
                events);
    }

    @CommandHandler
    void decide(MakePromise command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        LocalDate on = dayOfMeeting(command, meeting, actor, facts);
        assertThere(command.memberId(), command, on, facts);
        if (command.to() != null) {
            assertThere(command.to(), command, on, facts);
        }
        if (command.dueOn() != null && command.dueOn().isBefore(on)) {
            throw new RuleViolation(
                    "due-before-it-was-promised",
                    "What is promised on " + on + " can't be due on " + command.dueOn() + ". Correct the day.");
        }
        var made = new PromiseMade(
                command.networkId(),
                command.meetingId(),
                command.promiseId(),
                command.agendaItemId(),
                command.memberId(),
                command.text().by(command.memberId()),
                command.to(),
                command.dueOn(),
                on);
        facts.about(Promise.class, new Promise.Key(command.networkId(), command.promiseId()))
                .assertFits(made, command.today());
        append(made, command, meeting, events);
    }

    private static LocalDate dayOfMeeting(OutcomeCommand command, Meeting meeting, Actor actor, Facts facts) {
        meeting.assertRunBy(actor, command.today(), facts);
        AgendaItemId item = command.agendaItemId();
        if (item != null && !meeting.life().agenda().contains(item)) {
            throw new RuleViolation(
                    "agenda-item-not-there", "This item is not on the agenda of the meeting. Put it there first.");
        }
        return Objects.requireNonNullElseGet(command.on(), () -> meeting.life().dayNearestTo(command.today()));
    }

    private static void assertThere(MemberId member, OutcomeCommand command, LocalDate on, Facts facts) {
        facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), member))
                .assertThereOn(on);
    }

    private static void append(OutcomeEvent event, OutcomeCommand command, Meeting meeting, EventAppender events) {
        meeting.assertFit(List.of(event), command.today());
        events.append(event);
    }
}
