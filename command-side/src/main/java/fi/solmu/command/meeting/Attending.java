package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Assembly;
import fi.solmu.command.Facts;
import fi.solmu.command.Refusals;
import fi.solmu.command.Refusals.Refusal;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Members are invited, answer, and come; each for the home organisation of the day. */
final class Attending {

    /**
     * The wish to ask members to a meeting. Whoever was asked before is not asked twice.
     *
     * @param members everybody who is there on the day when nobody is named
     */
    record InviteToMeeting(
            NetworkId networkId, MeetingId meetingId, List<MemberId> members, LocalDate on, LocalDate today)
            implements MeetingCommand {}

    record AnswerInvitation(
            NetworkId networkId,
            MeetingId meetingId,
            MemberId memberId,
            Reply reply,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements MeetingCommand {}

    /**
     * Whether one member came.
     *
     * @param on the day of the meeting; the first one on which the member is there when none is named
     * @param pointer the place in what was sent
     */
    record Attended(
            MemberId memberId,
            Attendance attendance,
            @Nullable LocalText deputy,
            @Nullable Wording because,
            @Nullable LocalDate on,
            String pointer) {}

    /** The wish to record who came; all of it, or nothing when one of them can't be recorded so. */
    record RecordAttendance(NetworkId networkId, MeetingId meetingId, List<Attended> attended, LocalDate today)
            implements MeetingCommand {}

    record NoteGuests(
            NetworkId networkId,
            MeetingId meetingId,
            int number,
            @Nullable LocalText title,
            @Nullable LocalText organisation,
            @Nullable LocalDate on,
            LocalDate today)
            implements MeetingCommand {}

    @CommandHandler
    void decide(
            InviteToMeeting command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        Collection<MemberId> members = command.members().isEmpty()
                ? facts.about(Assembly.class, command.networkId())
                        .on(command.on())
                        .keySet()
                : new ArrayList<>(command.members());
        List<MeetingEvent> invited = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<MemberId> asked = new HashSet<>();
        int place = 0;
        for (MemberId member : members) {
            String pointer = "/members/" + place++;
            Attendee attendee = attendee(command, member, facts);
            if (!attendee.isInvited() && asked.add(member)) {
                collect(
                        pointer,
                        refusals,
                        () -> invited.add(new AttendeeInvited(
                                command.networkId(),
                                command.meetingId(),
                                member,
                                attendee.organisationOn(command.on()),
                                command.on())));
            }
        }
        refuse(refusals);
        if (invited.isEmpty()) {
            throw new RuleViolation("already-invited", "Everybody has been invited to this meeting already.");
        }
        meeting.assertFit(invited, command.today());
        events.append(invited);
    }

    @CommandHandler
    void decide(
            AnswerInvitation command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.frame().assertActsFor(command.memberId(), actor, command.today(), facts);
        meeting.assertKnown();
        attendee(command, command.memberId(), facts).assertThereOn(command.on());
        var answered = new InvitationAnswered(
                command.networkId(),
                command.meetingId(),
                command.memberId(),
                command.reply(),
                by(command.memberId(), command.because()),
                command.on());
        meeting.assertFit(List.of(answered), command.today());
        events.append(answered);
    }

    /** What is on record already in the same words is not recorded again: two people may call the roll at once. */
    @CommandHandler
    void decide(
            RecordAttendance command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        assertRollCalledBy(actor, command, meeting, facts);
        meeting.assertKnown();
        meeting.assertHeld();
        List<MeetingEvent> recorded = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<MemberId> named = new HashSet<>();
        for (Attended attended : command.attended()) {
            collect(attended.pointer(), refusals, () -> {
                if (!named.add(attended.memberId())) {
                    throw new RuleViolation("named-twice", "This member is named twice. Say once whether they came.");
                }
                AttendanceRecorded event = attendance(attended, command, meeting, facts);
                if (event != null) {
                    recorded.add(event);
                }
            });
        }
        refuse(refusals);
        if (!recorded.isEmpty()) {
            meeting.assertFit(recorded, command.today());
            events.append(recorded);
        }
    }

    @CommandHandler
    void decide(NoteGuests command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        LocalDate on =
                Objects.requireNonNullElseGet(command.on(), () -> meeting.life().dayNearestTo(command.today()));
        var noted = new GuestsNoted(
                command.networkId(),
                command.meetingId(),
                command.number(),
                command.title(),
                command.organisation(),
                on);
        meeting.assertFit(List.of(noted), command.today());
        events.append(noted);
    }

    /** A member may say for themselves whether they came; who runs the meeting says it for all. */
    private static void assertRollCalledBy(Actor actor, RecordAttendance command, Meeting meeting, Facts facts) {
        Set<MemberId> callers = new HashSet<>(meeting.life().runners());
        if (command.attended().size() == 1) {
            callers.add(command.attended().getFirst().memberId());
        }
        meeting.frame().assertActsForOneOf(callers, actor, command.today(), facts);
    }

    private static @Nullable AttendanceRecorded attendance(
            Attended attended, RecordAttendance command, Meeting meeting, Facts facts) {
        if (attended.deputy() != null && attended.attendance() != Attendance.BY_DEPUTY) {
            throw new RuleViolation(
                    "deputy-where-none-came", "A deputy is described only where one came for the member.");
        }
        Attendee attendee = attendee(command, attended.memberId(), facts);
        MeetingLife life = meeting.life();
        LocalDate on = attended.on() == null ? attendee.firstDayThere(life.firstDay(), life.lastDay()) : attended.on();
        var recorded = new AttendanceRecorded(
                command.networkId(),
                command.meetingId(),
                attended.memberId(),
                attendee.organisationOn(on),
                attended.attendance(),
                attended.deputy(),
                attended.because(),
                on);
        meeting.assertFit(List.of(recorded), command.today());
        boolean known = attendee.attendance()
                .filter(entry -> entry.event().equals(recorded) && entry.on().equals(on))
                .isPresent();
        return known ? null : recorded;
    }

    private static Attendee attendee(MeetingCommand command, MemberId member, Facts facts) {
        return facts.about(Attendee.class, new Attendee.Key(command.networkId(), command.meetingId(), member));
    }

    private static @Nullable Wording by(MemberId member, @Nullable Wording because) {
        return because == null ? null : because.by(member);
    }

    private static void collect(String pointer, List<Refusal> refusals, Runnable one) {
        try {
            one.run();
        } catch (RuleViolation violation) {
            refusals.add(Refusal.at(pointer, violation));
        } catch (Unknown unknown) {
            refusals.add(new Refusal(pointer, "unknown-member", String.valueOf(unknown.getMessage())));
        }
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refusals(refusals);
        }
    }
}
