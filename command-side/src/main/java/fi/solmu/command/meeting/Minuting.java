package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.MinutesSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Minutes are drafted, published, corrected and approved. */
final class Minuting {

    interface MinutesCommand extends MeetingCommand {

        LocalDate today();

        @Override
        default MeetingPart part() {
            return MeetingPart.MINUTES;
        }
    }

    /** The wish to know whether the actor may go on writing; records nothing. */
    record GoOnWriting(NetworkId networkId, MeetingId meetingId, LocalDate today) implements MinutesCommand {}

    record DraftMinutes(
            NetworkId networkId,
            MeetingId meetingId,
            List<MinutesSection> sections,
            List<MemberId> authors,
            LocalDate on,
            LocalDate today)
            implements MinutesCommand {}

    /** @param version the draft that was looked at */
    record PublishMinutes(NetworkId networkId, MeetingId meetingId, int version, LocalDate on, LocalDate today)
            implements MinutesCommand {}

    /** @param version the published text that is corrected */
    record CorrectMinutes(
            NetworkId networkId,
            MeetingId meetingId,
            int version,
            List<MinutesSection> sections,
            List<MemberId> authors,
            Wording because,
            LocalDate on,
            LocalDate today)
            implements MinutesCommand {}

    /**
     * The wish that minutes be approved.
     *
     * @param version the text that was looked at
     * @param approvingMeetingId the later meeting that looked at it
     * @param on a day of that meeting; its first one when none is named
     */
    record ApproveMinutes(
            NetworkId networkId,
            MeetingId meetingId,
            int version,
            MeetingId approvingMeetingId,
            @Nullable LocalDate on,
            LocalDate today)
            implements MinutesCommand {}

    /** What is typed once the minutes are published would never be put down. */
    @CommandHandler
    void decide(GoOnWriting command, @InjectEntity Meeting meeting, Facts facts, Actor actor) {
        meeting.assertRunBy(actor, command.today(), facts);
        meeting.assertHeld();
        if (meeting.life().minutes().published() > 0) {
            throw new RuleViolation(
                    "minutes-already-published",
                    "The minutes have been published. Correct them instead of typing on in the draft.");
        }
    }

    @CommandHandler
    void decide(DraftMinutes command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        assertAboutAgenda(command, command.sections(), facts);
        assertKnown(command.authors(), command, facts);
        var drafted = new MinutesDrafted(
                command.networkId(),
                command.meetingId(),
                meeting.life().minutes().next(),
                command.sections(),
                command.authors(),
                command.on());
        meeting.assertFit(List.of(drafted), command.today());
        events.append(drafted);
    }

    /** A draft that was put down since another was looked at is not published unseen. */
    @CommandHandler
    void decide(PublishMinutes command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        var published = new MinutesPublished(command.networkId(), command.meetingId(), command.version(), command.on());
        meeting.assertFit(List.of(published), command.today());
        events.append(published);
    }

    /** Of two who correct the same text at once the second looks at the first one's text before going on. */
    @CommandHandler
    void decide(CorrectMinutes command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        meeting.life().minutes().assertPublished(command.version());
        assertAboutAgenda(command, command.sections(), facts);
        assertKnown(command.authors(), command, facts);
        var corrected = new MinutesCorrected(
                command.networkId(),
                command.meetingId(),
                meeting.life().minutes().next(),
                command.sections(),
                command.authors(),
                command.because(),
                command.on());
        meeting.assertFit(List.of(corrected), command.today());
        events.append(corrected);
    }

    /** A text that was corrected since it was looked at is not approved unseen. */
    @CommandHandler
    void decide(ApproveMinutes command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        Meeting approving = facts.about(
                Meeting.class, new Meeting.Key(command.networkId(), command.approvingMeetingId(), MeetingPart.PLAN));
        approving.assertRunBy(actor, command.today(), facts);
        meeting.assertKnown();
        assertLater(approving.life(), meeting.life());
        LocalDate on = Objects.requireNonNullElse(command.on(), approving.life().firstDay());
        if (!approving.life().includes(on)) {
            throw new RuleViolation(
                    "not-a-day-of-the-meeting",
                    "The approving meeting was held from " + approving.life().firstDay() + " to "
                            + approving.life().lastDay() + "; " + on + " is not among these days.");
        }
        var approved = new MinutesApproved(
                command.networkId(), command.meetingId(), command.version(), command.approvingMeetingId(), on);
        meeting.assertFit(List.of(approved), command.today());
        events.append(approved);
    }

    private static void assertLater(MeetingLife approving, MeetingLife meeting) {
        if (!approving.isHeld()) {
            throw new RuleViolation(
                    "approving-meeting-not-held",
                    "The meeting that approves the minutes has not been held. Record first that it was.");
        }
        if (!approving.firstDay().isAfter(meeting.firstDay())) {
            throw new RuleViolation(
                    "approving-meeting-not-later",
                    "Minutes are approved at a later meeting than the one of " + meeting.firstDay()
                            + ". Name a later one.");
        }
    }

    private static void assertAboutAgenda(MinutesCommand command, List<MinutesSection> sections, Facts facts) {
        List<AgendaItemId> items = sections.stream()
                .map(MinutesSection::agendaItemId)
                .filter(Objects::nonNull)
                .toList();
        if (!items.isEmpty()) {
            Set<AgendaItemId> agenda = facts.about(
                            Meeting.class,
                            new Meeting.Key(command.networkId(), command.meetingId(), MeetingPart.AGENDA))
                    .life()
                    .agenda();
            if (!agenda.containsAll(items)) {
                throw new RuleViolation(
                        "agenda-item-not-there",
                        "The minutes speak of an item that is not on the agenda of the meeting. Put it there first.");
            }
        }
    }

    private static void assertKnown(List<MemberId> authors, MinutesCommand command, Facts facts) {
        for (MemberId author : authors) {
            facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), author))
                    .assertKnown();
        }
    }
}
