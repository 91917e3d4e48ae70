package fi.solmu.query.history;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.ImpactEvent;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.CopyRows;
import fi.solmu.query.EntryRows;
import fi.solmu.query.Texts;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes where each entry of a network's history stands in the record, whether it still counts as it stood, and what the members and
 * organisations that it tells of were called. What an entry says stays in the record.
 */
@Component
final class HistoryProjection implements ViewProjection {

    static final String NAME = "history";
    static final Set<Class<? extends Event>> READS = Set.of(
            NetworkEvent.class,
            OrganisationEvent.class,
            SeatEvent.class,
            AgreementEvent.class,
            CalendarEvent.class,
            MeetingEvent.class,
            CycleEvent.class,
            EvaluationEvent.class,
            AccessEvent.class);

    private static final EntryRows ENTRIES =
            new EntryRows("history_entry", "subject_id", List.of("network_id", "kind"), EntryRows.Withdrawn.MARKED);
    private static final EntryRows LABELS = new EntryRows(
            "history_label", "subject_id", List.of("title", "organisation_id", "number"), EntryRows.Withdrawn.GONE);

    private final ZoneMemory zones;

    HistoryProjection(RecordReader record) {
        this.zones = new ZoneMemory(record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "history";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return READS;
    }

    @Override
    public List<String> tables() {
        return List.of("history_entry", "history_mention", "history_label");
    }

    /** What is left is the one by which a correction finds its entry. */
    @Override
    public Set<String> readersIndexes() {
        return Set.of(
                "history_entry_network_id_position_happened_on_idx",
                "history_entry_network_id_happened_on_position_idx",
                "history_entry_network_id_kind_position_happened_on_idx",
                "history_mention_member_id_position_idx");
    }

    /** A correction must find the entry that it names, and both are about the same member or agreement, or about the network at large. */
    @Override
    public Identifier streamOf(Event event) {
        return switch (event) {
            case SeatEvent seat -> seat.memberId();
            case AgreementEvent agreement -> agreement.agreementId();
            case CalendarEvent calendar -> ofCalendar(calendar);
            case MeetingEvent meeting -> meeting.meetingId();
            case CycleEvent.OfCycle cycle -> cycle.cycleId();
            case EvaluationEvent evaluation -> evaluation.subject();
            default -> event.networkId();
        };
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        zones.learn(events);
        writeEntries(events, connection);
        writeLabels(events, connection);
        writeMentions(events, connection);
    }

    @Override
    public void forget() {
        zones.forget();
    }

    private void writeEntries(List<RecordedEvent> events, Connection connection) throws SQLException {
        try (EntryRows.Changes changes = ENTRIES.changes(connection)) {
            for (RecordedEvent recorded : events) {
                Event event = recorded.event();
                changes.entry(recorded, subjectOf(event), dayOf(recorded))
                        .id(event.networkId())
                        .text(HistoryKind.of(event).spelled());
                correct(recorded, changes);
            }
            changes.complete();
        }
    }

    private static void writeLabels(List<RecordedEvent> events, Connection connection) throws SQLException {
        try (EntryRows.Changes changes = LABELS.changes(connection)) {
            for (RecordedEvent recorded : events) {
                if (recorded.event() instanceof DatedEvent dated && !(dated instanceof Correction)) {
                    label(recorded, dated, changes);
                }
                correct(recorded, changes);
            }
            changes.complete();
        }
    }

    private static void writeMentions(List<RecordedEvent> events, Connection connection) throws SQLException {
        try (CopyRows mentions = CopyRows.into(connection, "history_mention", List.of("member_id", "position"))) {
            for (RecordedEvent recorded : events) {
                for (MemberId mentioned : mentionedBy(recorded.event())) {
                    mentions.row().id(mentioned).number(recorded.position());
                }
            }
            mentions.end();
        }
    }

    private static void correct(RecordedEvent recorded, EntryRows.Changes changes) {
        if (!(recorded.event() instanceof Correction correction)) {
            return;
        }
        if (correction instanceof Correction.Redating redating) {
            changes.redated(recorded, subjectsOf(correction), redating.entryId(), redating.on());
        } else {
            changes.withdrawn(recorded, subjectsOf(correction), correction.entryId());
        }
    }

    private LocalDate dayOf(RecordedEvent recorded) {
        return recorded.event() instanceof DatedEvent dated
                ? dated.on()
                : LocalDate.ofInstant(
                        recorded.recordedAt(), zones.of(recorded.event().networkId()));
    }

    private static Identifier subjectOf(Event event) {
        return subjectsOf(event).getFirst();
    }

    private static List<? extends Identifier> subjectsOf(Event event) {
        return switch (event) {
            case SeatEvent seat -> List.of(seat.memberId());
            case OrganisationEvent organisation -> organisationsOf(organisation);
            case AgreementEvent agreement -> List.of(agreement.agreementId());
            case CalendarEvent calendar -> List.of(ofCalendar(calendar));
            case MeetingEvent meeting -> ofMeeting(meeting);
            case CycleEvent.OfCycle cycle -> List.of(cycle.cycleId());
            case EvaluationEvent evaluation -> List.of(evaluation.subject());
            default -> List.of(event.networkId());
        };
    }

    /** A correction finds what a promise was called by the promise. */
    private static List<? extends Identifier> ofMeeting(MeetingEvent event) {
        PromiseId promise = switch (event) {
            case MeetingEvent.MeetingEntryRedated redated -> redated.promiseId();
            case MeetingEvent.MeetingEntryWithdrawn withdrawn -> withdrawn.promiseId();
            default -> null;
        };
        return promise == null ? List.of(event.meetingId()) : List.of(event.meetingId(), promise);
    }

    private static Identifier ofCalendar(CalendarEvent event) {
        return switch (event) {
            case RingEvent ring -> ring.ringId();
            case CalendarEntryEvent entry -> entry.calendarEntryId();
        };
    }

    private static List<? extends Identifier> organisationsOf(OrganisationEvent event) {
        List<OrganisationId> organisations = switch (event) {
            case OrganisationEvent.OrganisationRegistered registered -> List.of(registered.organisationId());
            case OrganisationEvent.OrganisationRenamed renamed -> List.of(renamed.organisationId());
            case OrganisationEvent.OrganisationEnded ended -> List.of(ended.organisationId());
            case OrganisationEvent.OrganisationSucceeded succeeded -> succeeded.from();
            case OrganisationEvent.OrganisationEntryRedated redated -> redated.organisationIds();
            case OrganisationEvent.OrganisationEntryWithdrawn withdrawn -> withdrawn.organisationIds();
        };
        return organisations.isEmpty() ? List.of(event.networkId()) : organisations;
    }

    private static void label(RecordedEvent recorded, DatedEvent event, EntryRows.Changes changes) throws SQLException {
        switch (event) {
            case NetworkEvent.NetworkInitiated e -> label(recorded, e.name(), null, e.on(), changes);
            case NetworkEvent.NetworkRenamed e -> label(recorded, e.name(), null, e.on(), changes);
            case OrganisationEvent.OrganisationRegistered e -> label(recorded, e.name(), null, e.on(), changes);
            case OrganisationEvent.OrganisationRenamed e -> label(recorded, e.name(), null, e.on(), changes);
            case SeatEvent.MemberInvited e -> label(recorded, e.title(), e.organisationId(), e.on(), changes);
            case SeatEvent.MemberJoined e -> label(recorded, e.title(), e.organisationId(), e.on(), changes);
            case SeatEvent.TitleChanged e -> label(recorded, e.title(), null, e.on(), changes);
            case SeatEvent.HomeOrganisationChanged e -> label(recorded, null, e.organisationId(), e.on(), changes);
            case SeatEvent.SeatConfirmed e -> label(recorded, null, e.organisationId(), e.on(), changes);
            case SeatEvent.MemberReturned e -> label(recorded, null, e.organisationId(), e.on(), changes);
            case AgreementEvent.PracticeTakenUp e -> label(recorded, e.title(), null, e.on(), changes);
            case AgreementEvent.GoalTakenUp e -> label(recorded, e.title(), null, e.on(), changes);
            case AgreementEvent.AgreementRetitled e -> label(recorded, e.title(), null, e.on(), changes);
            case ProposalEvent.VersionProposed e ->
                changes.entry(recorded, e.proposalId(), e.on())
                        .text(null)
                        .id(null)
                        .number(Integer.valueOf(e.version()));
            case RingEvent.RingDrawn e -> label(recorded, e.title(), null, e.on(), changes);
            case RingEvent.RingRedrawn e -> label(recorded, e.title(), null, e.on(), changes);
            case CalendarEntryEvent.CalendarEntryPlanned e ->
                label(recorded, e.details().title(), null, e.on(), changes);
            case CalendarEntryEvent.CalendarEntryChanged e ->
                label(recorded, e.details().title(), null, e.on(), changes);
            case MeetingEvent.MeetingPlanned e -> label(recorded, e.plan().title(), null, e.on(), changes);
            case MeetingEvent.MeetingReplanned e -> label(recorded, e.plan().title(), null, e.on(), changes);
            case AgendaEvent.AgendaItemAdded e -> label(recorded, e.agendaItemId(), e.title(), null, e.on(), changes);
            case AgendaEvent.AgendaItemChanged e -> label(recorded, e.agendaItemId(), e.title(), null, e.on(), changes);
            case OutcomeEvent.PromiseMade e ->
                label(recorded, e.promiseId(), new LocalText(e.text().texts()), null, e.on(), changes);
            case CycleEvent.CycleOpened e -> label(recorded, e.title(), null, e.on(), changes);
            case CycleEvent.CycleRetitled e -> label(recorded, e.title(), null, e.on(), changes);
            case EvaluationEvent.EvaluationOpened e -> label(recorded, e.title(), null, e.on(), changes);
            case EvaluationEvent.EvaluationRecorded e ->
                label(recorded, EvaluationSentences.title(e), null, e.on(), changes);
            case ImpactEvent.IndicatorDefined e -> label(recorded, e.name(), null, e.on(), changes);
            case ImpactEvent.DisseminationAgreed e ->
                label(recorded, new LocalText(e.what().texts()), null, e.on(), changes);
            case EvaluationEvent.ActionAgreed e ->
                label(recorded, e.actionId(), new LocalText(e.text().texts()), null, e.on(), changes);
            case CycleEvent.PhaseEntered e -> label(recorded, e.checklist(), e.on(), changes);
            case CycleEvent.ChecklistChanged e -> label(recorded, e.checklist(), e.on(), changes);
            default -> {}
        }
    }

    private static void label(
            RecordedEvent recorded, List<ChecklistItem> checklist, LocalDate on, EntryRows.Changes changes)
            throws SQLException {
        for (ChecklistItem item : checklist) {
            label(recorded, item.checklistItemId(), item.text(), null, on, changes);
        }
    }

    private static void label(
            RecordedEvent recorded,
            @Nullable LocalText title,
            @Nullable OrganisationId organisation,
            LocalDate on,
            EntryRows.Changes changes)
            throws SQLException {
        label(recorded, subjectOf(recorded.event()), title, organisation, on, changes);
    }

    private static void label(
            RecordedEvent recorded,
            Identifier subject,
            @Nullable LocalText title,
            @Nullable OrganisationId organisation,
            LocalDate on,
            EntryRows.Changes changes)
            throws SQLException {
        changes.entry(recorded, subject, on)
                .text(title == null ? null : Texts.json(title))
                .id(organisation)
                .number((Integer) null);
    }

    private static List<MemberId> mentionedBy(Event event) {
        if (event instanceof AccessEvent.PersonErased erased) {
            return erased.memberIds();
        }
        MemberId mentioned = memberIn(event);
        return mentioned == null ? List.of() : List.of(mentioned);
    }

    private static @Nullable MemberId memberIn(Event event) {
        return switch (event) {
            case NetworkEvent.NetworkFounded founded -> founded.foundedBy();
            case SeatEvent.MemberInvited invited -> invited.invitedBy();
            case SeatEvent.MemberJoined joined -> joined.continuesFrom();
            case SeatEvent.RoleTaken taken -> taken.from();
            case SeatEvent.RoleLaidDown laidDown -> laidDown.to();
            case CalendarEntryEvent.CalendarEntryPlanned planned -> planned.responsible();
            case CalendarEntryEvent.CalendarEntryChanged changed -> changed.responsible();
            case AttendanceEvent.OfMember attended -> attended.memberId();
            case OutcomeEvent.OfPromise promised -> promised.memberId();
            case CycleEvent.PhaseEntered entered -> entered.enteredBy();
            case EvaluationEvent.EvaluationRecorded recorded -> recorded.recordedBy();
            case EvaluationEvent.ActionAgreed agreed -> agreed.owner();
            case ImpactEvent.DisseminationAgreed agreed -> agreed.owner();
            case AccessEvent.KeeperNamed named -> named.memberId();
            case AccessEvent.SeatLinked linked -> linked.memberId();
            case AccessEvent.SeatUnlinked unlinked -> unlinked.memberId();
            case ProposalEvent.VersionProposed proposed -> proposed.proposedBy();
            case ProposalEvent.CommentMade made -> made.memberId();
            case ProposalEvent.PositionTaken taken -> taken.memberId();
            case ProposalEvent.ObjectionRaised raised -> raised.memberId();
            case ProposalEvent.ObjectionClarified clarified -> clarified.memberId();
            case ProposalEvent.ObjectionIntegrated integrated -> integrated.memberId();
            case ProposalEvent.ObjectionWithdrawn withdrawn -> withdrawn.memberId();
            case ProposalEvent.CommitmentConfirmed confirmed -> confirmed.memberId();
            case AgreementEvent.OwnerChanged changed -> changed.owner();
            default -> null;
        };
    }
}
