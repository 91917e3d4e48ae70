package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Meetings are planned, planned otherwise, cancelled or held. */
final class Planning {

    record PlanMeeting(
            NetworkId networkId,
            MeetingId meetingId,
            MeetingPlan plan,
            @Nullable String ref,
            LocalDate on,
            LocalDate today)
            implements MeetingCommand {}

    record ReplanMeeting(
            NetworkId networkId,
            MeetingId meetingId,
            MeetingPlan plan,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements MeetingCommand {}

    record CancelMeeting(
            NetworkId networkId,
            MeetingId meetingId,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today) implements MeetingCommand {}

    /**
     * The wish to record that a meeting was held.
     *
     * @param days how many days it went on; as many as were planned when none is named
     * @param on the first of them; the day that was planned when none is named
     */
    record HoldMeeting(
            NetworkId networkId,
            MeetingId meetingId,
            @Nullable Integer days,
            @Nullable LocalDate on,
            LocalDate today) implements MeetingCommand {

        @Override
        public MeetingPart part() {
            return MeetingPart.AGENDA;
        }
    }

    record NameNextMeeting(
            NetworkId networkId,
            MeetingId meetingId,
            MeetingId nextMeetingId,
            @Nullable LocalDate on,
            LocalDate today) implements MeetingCommand {}

    @CommandHandler
    void decide(PlanMeeting command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertKeptBy(actor);
        assertSound(command.plan(), command.networkId(), meeting, facts);
        var planned = new MeetingPlanned(
                command.networkId(), command.meetingId(), command.plan(), command.ref(), command.on());
        meeting.assertFit(List.of(planned), command.today());
        events.append(planned);
    }

    @CommandHandler
    void decide(ReplanMeeting command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertKeptBy(actor);
        meeting.assertKnown();
        assertSound(command.plan(), command.networkId(), meeting, facts);
        if (command.plan().equals(meeting.life().plan())) {
            throw new RuleViolation("nothing-changes", "That is how the meeting is planned already.");
        }
        var replanned = new MeetingReplanned(
                command.networkId(), command.meetingId(), command.plan(), command.because(), command.on());
        meeting.assertFit(List.of(replanned), command.today());
        events.append(replanned);
    }

    @CommandHandler
    void decide(CancelMeeting command, @InjectEntity Meeting meeting, Actor actor, EventAppender events) {
        meeting.assertKeptBy(actor);
        meeting.assertKnown();
        var cancelled = new MeetingCancelled(command.networkId(), command.meetingId(), command.because(), command.on());
        meeting.assertFit(List.of(cancelled), command.today());
        events.append(cancelled);
    }

    /** What was promised before and is still open comes up by itself. */
    @CommandHandler
    void decide(HoldMeeting command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        LocalDate on =
                Objects.requireNonNullElse(command.on(), meeting.life().plan().firstDay());
        if (on.isAfter(command.today())) {
            throw new RuleViolation(
                    "not-held-yet", "Nothing was held on " + on + " yet. Plan the meeting for that day instead.");
        }
        List<MeetingEvent> held = new ArrayList<>();
        held.add(new MeetingHeld(
                command.networkId(),
                command.meetingId(),
                Objects.requireNonNullElse(command.days(), meeting.life().plan().days()),
                on));
        takeUpPromises(command, meeting, on, facts, held);
        meeting.assertFit(held, command.today());
        events.append(held);
    }

    @CommandHandler
    void decide(
            NameNextMeeting command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        Meeting next = facts.about(
                Meeting.class, new Meeting.Key(command.networkId(), command.nextMeetingId(), MeetingPart.PLAN));
        next.assertKnown();
        if (!next.life().firstDay().isAfter(meeting.life().firstDay())) {
            throw new RuleViolation(
                    "next-meeting-not-later",
                    "The next meeting begins after this one: on " + next.life().firstDay()
                            + " it would not. Plan that meeting for a later day first.");
        }
        LocalDate on =
                Objects.requireNonNullElseGet(command.on(), () -> meeting.life().dayNearestTo(command.today()));
        var named = new NextMeetingNamed(command.networkId(), command.meetingId(), command.nextMeetingId(), on);
        meeting.assertFit(List.of(named), command.today());
        events.append(named);
    }

    /** Promises of earlier meetings that are open on the day and have not come up at this one yet. */
    static void takeUpPromises(
            MeetingCommand command, Meeting meeting, LocalDate on, Facts facts, List<MeetingEvent> events) {
        List<PromiseId> open = facts.about(Promises.class, command.networkId())
                .openOn(on, command.meetingId(), meeting.life().takenUp());
        if (!open.isEmpty()) {
            events.add(new PromisesTakenUp(command.networkId(), command.meetingId(), open, on));
        }
    }

    private static void assertSound(MeetingPlan plan, NetworkId network, Meeting meeting, Facts facts) {
        meeting.frame().assertOpenOn(plan.firstDay());
        assertTimesExist(plan, meeting.frame().zone());
        for (MemberId member : plan.runners()) {
            MemberPresence presence = facts.about(MemberPresence.class, new MemberPresence.Key(network, member));
            presence.assertKnown();
            presence.assertNotGoneOn(plan.firstDay());
        }
    }

    private static void assertTimesExist(MeetingPlan plan, ZoneId zone) {
        LocalTime start = plan.startsAt();
        LocalTime end = plan.endsAt();
        if (plan.days() == 1 && start != null && end != null && !end.isAfter(start)) {
            throw new RuleViolation(
                    "ends-before-it-begins",
                    "It can't end at " + end + " when it begins at " + start
                            + ". Correct the times, or say that it goes on for another day.");
        }
        assertExists(plan.firstDay(), start, zone);
        assertExists(plan.lastDay(), end, zone);
    }

    private static void assertExists(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        if (time != null && zone.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
            throw new RuleViolation(
                    "time-does-not-exist",
                    "On " + day + " the clocks go forward, and " + time + " does not come. Choose another time.");
        }
    }
}
