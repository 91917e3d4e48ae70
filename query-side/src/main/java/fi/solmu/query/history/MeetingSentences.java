package fi.solmu.query.history;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.query.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in one language what happened about meetings. */
final class MeetingSentences {

    private final Language language;
    private final Labels labels;

    MeetingSentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    String tell(MeetingEvent event) {
        Map<String, String> parts = new HashMap<>();
        parts.put("meeting", labels.name(event.meetingId(), language.code()));
        return switch (event) {
            case MeetingEvent.OfWhole whole -> whole(whole, parts);
            case AttendanceEvent attendance -> attendance(attendance, parts);
            case AgendaEvent agenda -> agenda(agenda, parts);
            case OutcomeEvent outcome -> outcome(outcome, parts);
            case MinutesEvent minutes -> minutes(minutes, parts);
            case PulseEvent pulse -> pulse(pulse, parts);
        };
    }

    private String whole(MeetingEvent.OfWhole event, Map<String, String> parts) {
        return switch (event) {
            case MeetingEvent.MeetingPlanned planned -> {
                parts.put("meeting", text(planned.plan().title()));
                yield say("meeting.planned", on(planned.plan().firstDay(), parts));
            }
            case MeetingEvent.MeetingReplanned replanned -> {
                parts.put("meeting", text(replanned.plan().title()));
                yield say("meeting.replanned", on(replanned.plan().firstDay(), parts));
            }
            case MeetingEvent.MeetingCancelled _ -> say("meeting.cancelled", parts);
            case MeetingEvent.MeetingHeld _ -> say("meeting.held", parts);
            case MeetingEvent.NextMeetingNamed named -> {
                parts.put("next", labels.name(named.nextMeetingId(), language.code()));
                yield say("meeting.next", parts);
            }
            case MeetingEvent.MeetingEntryRedated redated -> say("meeting.redated", on(redated.on(), parts));
            case MeetingEvent.MeetingEntryWithdrawn _ -> say("meeting.withdrawn", parts);
        };
    }

    private String attendance(AttendanceEvent event, Map<String, String> parts) {
        return switch (event) {
            case AttendanceEvent.AttendeeInvited invited -> say("meeting.invited", about(invited.memberId(), parts));
            case AttendanceEvent.InvitationAnswered answered ->
                say("meeting.reply-" + Words.spell(answered.reply()), about(answered.memberId(), parts));
            case AttendanceEvent.AttendanceRecorded recorded ->
                say("meeting.attendance-" + Words.spell(recorded.attendance()), about(recorded.memberId(), parts));
            case AttendanceEvent.GuestsNoted noted -> say("meeting.guests", count(noted.number(), parts));
        };
    }

    private String agenda(AgendaEvent event, Map<String, String> parts) {
        return switch (event) {
            case AgendaEvent.AgendaItemAdded added -> {
                parts.put("item", text(added.title()));
                yield say("meeting.agenda-added", parts);
            }
            case AgendaEvent.AgendaItemChanged changed -> {
                parts.put("item", text(changed.title()));
                yield say("meeting.agenda-changed", parts);
            }
            case AgendaEvent.AgendaItemDropped dropped -> {
                parts.put("item", labels.name(dropped.agendaItemId(), language.code()));
                yield say("meeting.agenda-dropped", parts);
            }
            case AgendaEvent.AgendaReordered _ -> say("meeting.agenda-reordered", parts);
            case AgendaEvent.PromisesTakenUp taken ->
                say("meeting.promises-taken-up", count(taken.promiseIds().size(), parts));
        };
    }

    private String outcome(OutcomeEvent event, Map<String, String> parts) {
        return switch (event) {
            case OutcomeEvent.InformationNoted noted -> say("meeting.information", quoting(noted.text(), parts));
            case OutcomeEvent.DecisionReached reached -> say("meeting.decision", quoting(reached.text(), parts));
            case OutcomeEvent.PromiseMade made ->
                say("promise.made", quoting(made.text(), about(made.memberId(), parts))) + due(made.dueOn());
            case OutcomeEvent.PromiseKept kept -> promise("promise.kept", kept, parts);
            case OutcomeEvent.PromiseMissed missed -> promise("promise.missed", missed, parts);
            case OutcomeEvent.PromiseReleased released -> promise("promise.released", released, parts);
        };
    }

    private String promise(String key, OutcomeEvent.OfPromise event, Map<String, String> parts) {
        parts.put("text", language.quote(labels.name(event.promiseId(), language.code())));
        return say(key, parts);
    }

    private String minutes(MinutesEvent event, Map<String, String> parts) {
        parts.put("version", Integer.toString(event.version()));
        return switch (event) {
            case MinutesEvent.MinutesDrafted _ -> say("minutes.drafted", parts);
            case MinutesEvent.MinutesPublished _ -> say("minutes.published", parts);
            case MinutesEvent.MinutesCorrected _ -> say("minutes.corrected", parts);
            case MinutesEvent.MinutesApproved approved -> {
                parts.put("approving", labels.name(approved.approvingMeetingId(), language.code()));
                yield say("minutes.approved", parts);
            }
        };
    }

    private String pulse(PulseEvent event, Map<String, String> parts) {
        return switch (event) {
            case PulseEvent.PulseOpened opened -> say("pulse.opened", on(opened.answerBy(), parts));
            case PulseEvent.PulseCounted counted -> {
                parts.put("asked", Integer.toString(counted.attendants()));
                yield say("pulse.counted", count(counted.answers(), parts));
            }
        };
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : " " + say("promise.due", Map.of("day", language.day(day)));
    }

    private String say(String key, Map<String, String> parts) {
        return language.sentence(key, parts);
    }

    private Map<String, String> about(MemberId member, Map<String, String> parts) {
        parts.put("member", labels.member(member, language.code()));
        return parts;
    }

    private Map<String, String> on(LocalDate day, Map<String, String> parts) {
        parts.put("day", language.day(day));
        return parts;
    }

    private static Map<String, String> count(int number, Map<String, String> parts) {
        parts.put("count", Integer.toString(number));
        return parts;
    }

    private Map<String, String> quoting(Wording wording, Map<String, String> parts) {
        parts.put("text", language.quote(Labels.pick(wording, language.code())));
        return parts;
    }

    private String text(LocalText text) {
        return Labels.pick(text.texts(), language.code());
    }
}
