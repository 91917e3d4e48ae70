package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.PulseCount;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Whoever was at a meeting is asked two questions. Only counts enter the record; an event would name whoever answered for ever. */
final class Pulsing {

    interface PulseCommand extends MeetingCommand {

        LocalDate today();

        @Override
        default MeetingPart part() {
            return MeetingPart.PULSE;
        }
    }

    record OpenPulse(NetworkId networkId, MeetingId meetingId, LocalDate answerBy, LocalDate on, LocalDate today)
            implements PulseCommand {}

    /** The wish to know whether a member may answer; records nothing. */
    record AnswerPulse(NetworkId networkId, MeetingId meetingId, MemberId memberId, LocalDate today)
            implements PulseCommand {}

    /** The wish to know whether the answers may be counted; records nothing. */
    record StartCounting(NetworkId networkId, MeetingId meetingId, LocalDate on, LocalDate today)
            implements PulseCommand {}

    record CountPulse(
            NetworkId networkId,
            MeetingId meetingId,
            int answers,
            List<PulseCount> counts,
            LocalDate on,
            LocalDate today)
            implements PulseCommand {}

    @CommandHandler
    void decide(OpenPulse command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        if (command.answerBy().isBefore(command.on())) {
            throw new RuleViolation(
                    "answer-by-too-early", "The last day for answers can't come before the questions are asked.");
        }
        var opened = new PulseOpened(command.networkId(), command.meetingId(), command.answerBy(), command.on());
        meeting.assertFit(List.of(opened), command.today());
        events.append(opened);
    }

    /** An answer is nobody's but the member's own: keepers of the record can't give it for them. */
    @CommandHandler
    void decide(AnswerPulse command, @InjectEntity Meeting meeting, Facts facts, Actor actor) {
        meeting.frame().assertSpeaksFor(command.memberId(), actor, command.today(), facts);
        meeting.assertKnown();
        if (meeting.life()
                .pulse()
                .filter(open -> !command.today().isAfter(open.answerBy()))
                .isEmpty()) {
            throw new RuleViolation("pulse-not-open", "There are no questions to be answered just now.");
        }
        boolean seated = facts.about(
                        Attendee.class, new Attendee.Key(command.networkId(), command.meetingId(), command.memberId()))
                .attendance()
                .filter(entry -> entry.event() instanceof AttendanceRecorded recorded
                        && recorded.attendance().seated())
                .isPresent();
        if (!seated) {
            throw new RuleViolation("pulse-is-for-attendants", "The questions are for those who were at the meeting.");
        }
    }

    @CommandHandler
    void decide(StartCounting command, @InjectEntity Meeting meeting, Facts facts, Actor actor) {
        meeting.assertRunBy(actor, command.today(), facts);
        var nothing = new PulseCounted(command.networkId(), command.meetingId(), 0, 0, List.of(), command.on());
        meeting.assertFit(List.of(nothing), command.today());
    }

    @CommandHandler
    void decide(CountPulse command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        var counted = new PulseCounted(
                command.networkId(),
                command.meetingId(),
                command.answers(),
                meeting.life().attendants(),
                command.counts(),
                command.on());
        meeting.assertFit(List.of(counted), command.today());
        events.append(counted);
    }
}
