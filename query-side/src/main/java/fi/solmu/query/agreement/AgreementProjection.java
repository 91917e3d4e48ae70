package fi.solmu.query.agreement;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.query.CopyRows;
import fi.solmu.query.EntryRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.Texts;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import fi.solmu.query.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which goals and practices a network has on any day, how their versions stand, and where members stand on these. */
@Component
final class AgreementProjection implements ViewProjection {

    static final String NAME = "agreements";

    private static final TemporalTable<AgreementOnDay> AGREEMENTS = new TemporalTable<>(
            "agreement",
            "agreement_id",
            List.of("kind", "heading", "goal_type", "title", "place", "owner", "ref"),
            AgreementProjection::write);

    private static final TemporalTable<VersionOnDay> VERSIONS = new TemporalTable<>(
            "agreement_version",
            "proposal_id",
            List.of(
                    "agreement_id",
                    "version",
                    "standing",
                    "rule",
                    "quorum_by",
                    "quorum_at_least",
                    "quorum_percent",
                    "silence",
                    "over_objections",
                    "proposed_on",
                    "draft",
                    "drafted_on",
                    "comments_until",
                    "decided_by",
                    "decided_on",
                    "in_force_from",
                    "next_review_on",
                    "expires_on",
                    "lapsed_on",
                    "ends_on",
                    "shortfalls"),
            AgreementProjection::write);

    private static final EntryRows ENTRIES = new EntryRows(
            "agreement_entry",
            "agreement_id",
            List.of("network_id", "proposal_id", "says", "member_id", "objection_id", "word", "draft"),
            EntryRows.Withdrawn.GONE);

    private static final AgreementTimeline AGREEMENT = new AgreementTimeline();
    private static final VersionTimeline VERSION = new VersionTimeline();

    private final TimelineRows<AgreementId, AgreementEvent.OfWhole, AgreementOnDay> agreements;
    private final TimelineRows<ProposalId, AgreementEvent, VersionOnDay> versions;

    AgreementProjection(RecordReader record) {
        this.agreements = new TimelineRows<>(
                AgreementEvent.OfWhole.class,
                event -> List.of(event.agreementId()),
                agreement -> AGREEMENT,
                AGREEMENTS,
                record);
        this.versions = new TimelineRows<>(
                AgreementEvent.class, AgreementProjection::versionOf, proposal -> VERSION, VERSIONS, record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "agreement";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AgreementEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("agreement", "agreement_version", "agreement_entry");
    }

    /** What is left are those by which a correction finds its entry, and a new state the one before. */
    @Override
    public Set<String> readersIndexes() {
        return Set.of("agreement_entry_network_id_says_idx", "agreement_entry_proposal_id_idx");
    }

    @Override
    public Identifier streamOf(Event event) {
        return ((AgreementEvent) event).agreementId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        List<RecordedEvent> ofWholes = events.stream()
                .filter(recorded -> recorded.event() instanceof AgreementEvent.OfWhole)
                .toList();
        agreements.project(ofWholes, connection);
        versions.project(events, connection);
        try (EntryRows.Changes changes = ENTRIES.changes(connection)) {
            for (RecordedEvent recorded : events) {
                enter(recorded, changes);
            }
            changes.complete();
        }
    }

    @Override
    public void forget() {
        agreements.forget();
        versions.forget();
    }

    /** What a member said leaves the version as it is, so that it is not folded with it. */
    private static Collection<ProposalId> versionOf(AgreementEvent event) {
        return switch (event) {
            case ProposalEvent.CommentMade _,
                    ProposalEvent.PositionTaken _,
                    ProposalEvent.ObjectionRaised _,
                    ProposalEvent.ObjectionClarified _,
                    ProposalEvent.ObjectionIntegrated _,
                    ProposalEvent.ObjectionWithdrawn _,
                    ProposalEvent.CommitmentConfirmed _ -> List.of();
            case ProposalEvent ofVersion -> List.of(ofVersion.proposalId());
            case AgreementEvent.AgreementEntryRedated redated -> about(redated.proposalId());
            case AgreementEvent.AgreementEntryWithdrawn withdrawn -> about(withdrawn.proposalId());
            case AgreementEvent.PracticeTakenUp _,
                    AgreementEvent.GoalTakenUp _,
                    AgreementEvent.AgreementRetitled _,
                    AgreementEvent.OwnerChanged _ -> List.of();
        };
    }

    private static Collection<ProposalId> about(@Nullable ProposalId proposal) {
        return proposal == null ? List.of() : List.of(proposal);
    }

    private static void enter(RecordedEvent recorded, EntryRows.Changes changes) throws SQLException {
        switch ((AgreementEvent) recorded.event()) {
            case AgreementEvent.AgreementEntryRedated redated ->
                changes.redated(recorded, List.of(redated.agreementId()), redated.entryId(), redated.on());
            case AgreementEvent.AgreementEntryWithdrawn withdrawn ->
                changes.withdrawn(recorded, List.of(withdrawn.agreementId()), withdrawn.entryId());
            case ProposalEvent said -> enter(recorded, said, changes);
            case AgreementEvent.PracticeTakenUp _,
                    AgreementEvent.GoalTakenUp _,
                    AgreementEvent.AgreementRetitled _,
                    AgreementEvent.OwnerChanged _ -> {
                // These make the agreement itself; nobody says anything about a version.
            }
        }
    }

    private static void enter(RecordedEvent recorded, ProposalEvent event, EntryRows.Changes changes)
            throws SQLException {
        CopyRows row = changes.entry(recorded, event.agreementId(), event.on())
                .id(event.networkId())
                .id(event.proposalId());
        switch (event) {
            case ProposalEvent.PositionTaken taken ->
                said(row, Says.POSITION, taken.memberId(), null, Words.spell(taken.stance()), taken.draft());
            case ProposalEvent.ObjectionRaised raised ->
                said(row, Says.OBJECTION, raised.memberId(), raised.objectionId(), Says.RAISED, null);
            case ProposalEvent.ObjectionClarified clarified ->
                said(row, Says.OBJECTION, clarified.memberId(), clarified.objectionId(), Says.CLARIFIED, null);
            case ProposalEvent.ObjectionIntegrated integrated ->
                said(row, Says.OBJECTION, integrated.memberId(), integrated.objectionId(), Says.INTEGRATED, null);
            case ProposalEvent.ObjectionWithdrawn withdrawn ->
                said(row, Says.OBJECTION, withdrawn.memberId(), withdrawn.objectionId(), Says.WITHDRAWN, null);
            case ProposalEvent.CommitmentConfirmed confirmed ->
                said(row, Says.COMMITMENT, confirmed.memberId(), null, Words.spell(confirmed.level()), null);
            case ProposalEvent.VersionAdopted _, ProposalEvent.VersionNotAdopted _, ProposalEvent.ProposalWithdrawn _ ->
                said(row, Says.OUTCOME, null, null, null, null);
            case ProposalEvent.VersionProposed _,
                    ProposalEvent.CommentMade _,
                    ProposalEvent.TextAmended _,
                    ProposalEvent.VersionReviewed _,
                    ProposalEvent.NoticeGiven _,
                    ProposalEvent.VersionEnded _,
                    ProposalEvent.VersionLapsed _ -> said(row, Says.MORE, null, null, null, null);
        }
    }

    private static void said(
            CopyRows row,
            Says says,
            @Nullable MemberId member,
            @Nullable ObjectionId objection,
            @Nullable String word,
            @Nullable Integer draft) {
        row.text(Words.spell(says)).id(member).id(objection).text(word).number(draft);
    }

    private static void write(AgreementOnDay agreement, CopyRows row) {
        row.text(agreement.goalType() == null ? "practice" : "goal")
                .text(agreement.heading())
                .text(agreement.goalType() == null ? null : Words.spell(agreement.goalType()))
                .text(Texts.json(Objects.requireNonNull(agreement.title())))
                .number(agreement.order())
                .id(agreement.owner())
                .text(agreement.ref());
    }

    private static void write(VersionOnDay version, CopyRows row) {
        Quorum quorum = version.rule().quorum();
        row.id(Objects.requireNonNull(version.agreementId()))
                .number(Integer.valueOf(version.version()))
                .text(Words.spell(version.standing()))
                .text(version.rule().name())
                .text(quorum == null ? null : Words.spell(quorum.by()))
                .number(quorum == null ? null : quorum.atLeast())
                .number(quorum == null ? null : quorum.percent())
                .text(Words.spell(version.rule().silence()))
                .truth(version.rule().overObjections())
                .day(version.proposedOn())
                .number(Integer.valueOf(version.draft()))
                .day(version.draftedOn())
                .day(version.commentsUntil())
                .id(version.decidedBy())
                .day(version.decidedOn())
                .day(version.inForceFrom())
                .day(version.nextReviewOn())
                .day(version.terms().expiresOn())
                .day(version.lapsedOn())
                .day(version.endsOn())
                .texts(version.shortfalls().stream().map(Words::spell).toList());
    }
}
