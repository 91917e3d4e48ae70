package fi.solmu.query.meeting;

import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import fi.solmu.query.CopyRows;
import fi.solmu.query.EntryRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import fi.solmu.query.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes which meetings a network has on any day and how they stand, and where everything that was said about them is on record. */
@Component
final class MeetingProjection implements ViewProjection {

    static final String NAME = "meetings";

    private static final JsonMapper JSON = EventJson.mapper();

    private static final TemporalTable<Optional<MeetingOnDay>> MEETINGS = new TemporalTable<>(
            "meeting",
            "meeting_id",
            List.of(
                    "plan",
                    "standing",
                    "first_day",
                    "days",
                    "next_meeting_id",
                    "minutes_newest",
                    "minutes_published",
                    "minutes_approved",
                    "ref"),
            (meeting, row) -> write(meeting.orElseThrow(), row));

    private static final EntryRows ENTRIES = new EntryRows(
            "meeting_entry",
            "meeting_id",
            List.of(
                    "network_id",
                    "tells",
                    "word",
                    "member_id",
                    "organisation_id",
                    "promise_ids",
                    "other_meeting_id",
                    "number",
                    "due_on"),
            EntryRows.Withdrawn.MARKED);

    private static final MeetingTimeline MEETING = new MeetingTimeline();

    /** What an entry's row holds besides where it stands. */
    private record Values(
            Tells tells,
            @Nullable String word,
            @Nullable MemberId member,
            @Nullable OrganisationId organisation,
            List<PromiseId> promises,
            @Nullable MeetingId otherMeeting,
            @Nullable Integer number,
            @Nullable LocalDate dueOn) {

        static Values of(Tells tells) {
            return new Values(tells, null, null, null, List.of(), null, null, null);
        }

        static Values ofMember(
                Tells tells, @Nullable String word, MemberId member, @Nullable OrganisationId organisation) {
            return new Values(tells, word, member, organisation, List.of(), null, null, null);
        }

        static Values ofPromise(String word, OutcomeEvent.OfPromise event, @Nullable LocalDate dueOn) {
            return new Values(
                    Tells.PROMISE, word, event.memberId(), null, List.of(event.promiseId()), null, null, dueOn);
        }

        static Values ofMinutes(String word, MinutesEvent event, @Nullable MeetingId approving) {
            return new Values(Tells.MINUTES, word, null, null, List.of(), approving, event.version(), null);
        }

        static Values numbered(Tells tells, int number) {
            return new Values(tells, null, null, null, List.of(), null, number, null);
        }

        static Values naming(Tells tells, MeetingId other) {
            return new Values(tells, null, null, null, List.of(), other, null, null);
        }
    }

    private final TimelineRows<MeetingId, MeetingEvent, Optional<MeetingOnDay>> meetings;

    MeetingProjection(RecordReader record) {
        this.meetings = new TimelineRows<>(
                MeetingEvent.class, MeetingProjection::meetingOf, meeting -> MEETING, MEETINGS, record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "meeting";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(MeetingEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("meeting", "meeting_entry");
    }

    /** What is left are those by which a correction finds its entry, and a new state the one before. */
    @Override
    public Set<String> readersIndexes() {
        return Set.of("meeting_entry_network_id_tells_idx", "meeting_entry_other_meeting_id_idx");
    }

    @Override
    public Identifier streamOf(Event event) {
        return ((MeetingEvent) event).meetingId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        meetings.project(events, connection);
        try (EntryRows.Changes changes = ENTRIES.changes(connection)) {
            for (RecordedEvent recorded : events) {
                enter(recorded, changes);
            }
            changes.complete();
        }
    }

    @Override
    public void forget() {
        meetings.forget();
    }

    /** Who came and what came of it leaves the meeting itself as it is, so that it is not folded with it. */
    private static Collection<MeetingId> meetingOf(MeetingEvent event) {
        return event instanceof MeetingEvent.OfWhole || event instanceof MinutesEvent
                ? List.of(event.meetingId())
                : List.of();
    }

    private static void enter(RecordedEvent recorded, EntryRows.Changes changes) throws SQLException {
        switch ((MeetingEvent) recorded.event()) {
            case MeetingEntryRedated redated ->
                changes.redated(recorded, List.of(redated.meetingId()), redated.entryId(), redated.on());
            case MeetingEntryWithdrawn withdrawn ->
                changes.withdrawn(recorded, List.of(withdrawn.meetingId()), withdrawn.entryId());
            case MeetingEvent.MeetingPlanned e -> enter(recorded, e, e.on(), Values.of(Tells.PLAN), changes);
            case MeetingEvent.MeetingReplanned e -> enter(recorded, e, e.on(), Values.of(Tells.PLAN), changes);
            case MeetingEvent.MeetingCancelled e -> enter(recorded, e, e.on(), Values.of(Tells.PLAN), changes);
            case MeetingEvent.MeetingHeld e -> enter(recorded, e, e.on(), Values.of(Tells.PLAN), changes);
            case NextMeetingNamed e ->
                enter(recorded, e, e.on(), Values.naming(Tells.PLAN, e.nextMeetingId()), changes);
            case AttendanceEvent e -> enter(recorded, e, e.on(), values(e), changes);
            case AgendaEvent e -> enter(recorded, e, e.on(), values(e), changes);
            case OutcomeEvent e -> enter(recorded, e, e.on(), values(e), changes);
            case MinutesEvent e -> enter(recorded, e, e.on(), values(e), changes);
            case PulseEvent e -> enter(recorded, e, e.on(), values(e), changes);
        }
    }

    private static void enter(
            RecordedEvent recorded, MeetingEvent event, LocalDate on, Values values, EntryRows.Changes changes)
            throws SQLException {
        changes.entry(recorded, event.meetingId(), on)
                .id(event.networkId())
                .text(Words.spell(values.tells()))
                .text(values.word())
                .id(values.member())
                .id(values.organisation())
                .ids(values.promises())
                .id(values.otherMeeting())
                .number(values.number())
                .day(values.dueOn());
    }

    private static Values values(AttendanceEvent event) {
        return switch (event) {
            case AttendeeInvited e -> Values.ofMember(Tells.INVITED, null, e.memberId(), e.organisationId());
            case InvitationAnswered e -> Values.ofMember(Tells.REPLIED, Words.spell(e.reply()), e.memberId(), null);
            case AttendanceRecorded e ->
                Values.ofMember(Tells.ATTENDED, Words.spell(e.attendance()), e.memberId(), e.organisationId());
            case GuestsNoted e -> Values.numbered(Tells.GUESTS, e.number());
        };
    }

    private static Values values(AgendaEvent event) {
        return event instanceof PromisesTakenUp taken
                ? new Values(Tells.TAKEN_UP, null, null, null, taken.promiseIds(), null, null, null)
                : Values.of(Tells.AGENDA);
    }

    private static Values values(OutcomeEvent event) {
        return switch (event) {
            case InformationNoted _ -> Values.of(Tells.INFORMATION);
            case DecisionReached _ -> Values.of(Tells.DECISION);
            case PromiseMade e -> Values.ofPromise(Tells.MADE, e, e.dueOn());
            case PromiseKept e -> Values.ofPromise(Tells.KEPT, e, null);
            case PromiseMissed e -> Values.ofPromise(Tells.MISSED, e, null);
            case PromiseReleased e -> Values.ofPromise(Tells.RELEASED, e, null);
        };
    }

    private static Values values(PulseEvent event) {
        return switch (event) {
            case PulseOpened e ->
                new Values(Tells.PULSE, Tells.OPENED, null, null, List.of(), null, null, e.answerBy());
            case PulseCounted _ -> new Values(Tells.PULSE, Tells.COUNTED, null, null, List.of(), null, null, null);
        };
    }

    private static Values values(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted e -> Values.ofMinutes(Tells.DRAFTED, e, null);
            case MinutesPublished e -> Values.ofMinutes(Tells.PUBLISHED, e, null);
            case MinutesCorrected e -> Values.ofMinutes(Tells.CORRECTED, e, null);
            case MinutesApproved e -> Values.ofMinutes(Tells.APPROVED, e, e.approvingMeetingId());
        };
    }

    private static void write(MeetingOnDay meeting, CopyRows row) {
        row.text(JSON.writeValueAsString(meeting.plan()))
                .text(Words.spell(meeting.standing()))
                .day(meeting.firstDay())
                .number(Integer.valueOf(meeting.days()))
                .id(meeting.next())
                .number(Integer.valueOf(meeting.minutes().newest()))
                .number(Integer.valueOf(meeting.minutes().published()))
                .number(Integer.valueOf(meeting.minutes().approved()))
                .text(meeting.ref());
    }
}
