package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.query.EntryRows;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which agreements were decided, and which were looked at again, at which meeting. */
@Component
final class MeetingAgreementProjection implements ViewProjection {

    private static final EntryRows ENTRIES = new EntryRows(
            "meeting_agreement",
            "agreement_id",
            List.of("network_id", "meeting_id", "proposal_id", "word"),
            EntryRows.Withdrawn.GONE);

    @Override
    public String name() {
        return "meeting-agreements";
    }

    @Override
    public String view() {
        return "meeting";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AgreementEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("meeting_agreement");
    }

    @Override
    public Set<String> readersIndexes() {
        return Set.of("meeting_agreement_meeting_id_idx");
    }

    @Override
    public Identifier streamOf(Event event) {
        return ((AgreementEvent) event).agreementId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        try (EntryRows.Changes changes = ENTRIES.changes(connection)) {
            for (RecordedEvent recorded : events) {
                switch ((AgreementEvent) recorded.event()) {
                    case VersionAdopted adopted -> enter(recorded, adopted, adopted.meetingId(), "adopted", changes);
                    case VersionReviewed reviewed ->
                        enter(recorded, reviewed, reviewed.meetingId(), "reviewed", changes);
                    case AgreementEntryRedated redated ->
                        changes.redated(recorded, List.of(redated.agreementId()), redated.entryId(), redated.on());
                    case AgreementEntryWithdrawn withdrawn ->
                        changes.withdrawn(recorded, List.of(withdrawn.agreementId()), withdrawn.entryId());
                    default -> {
                        // Nothing else names a meeting.
                    }
                }
            }
            changes.complete();
        }
    }

    @Override
    public void forget() {
        // Nothing is remembered from one batch to the next.
    }

    private static void enter(
            RecordedEvent recorded,
            ProposalEvent event,
            @Nullable MeetingId meeting,
            String word,
            EntryRows.Changes changes)
            throws SQLException {
        if (meeting != null) {
            changes.entry(recorded, event.agreementId(), event.on())
                    .id(event.networkId())
                    .id(meeting)
                    .id(event.proposalId())
                    .text(word);
        }
    }
}
