package fi.solmu.command.agreement;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ends of versions that were withdrawn from the record, so that the house does not insist on them against a person. */
final class EndsTakenBack {

    private record End(ProposalId version, LocalDate on) {}

    private final Map<EntryId, End> recorded = new HashMap<>();
    private final Set<End> takenBack = new HashSet<>();

    /** Where the version is adopted anew, or notice given anew, all is open again. */
    void evolve(EntryId entry, AgreementEvent event) {
        switch (event) {
            case VersionLapsed lapsed -> record(entry, lapsed);
            case VersionEnded ended -> record(entry, ended);
            case AgreementEntryWithdrawn withdrawn -> {
                End end = recorded.get(withdrawn.entryId());
                if (end != null) {
                    takenBack.add(end);
                }
            }
            case VersionAdopted adopted -> forget(adopted);
            case NoticeGiven given -> forget(given);
            default -> {}
        }
    }

    boolean includes(ProposalId version, LocalDate on) {
        return takenBack.contains(new End(version, on));
    }

    private void record(EntryId entry, ProposalEvent end) {
        recorded.put(entry, new End(end.proposalId(), end.on()));
    }

    private void forget(ProposalEvent event) {
        takenBack.removeIf(end -> end.version().equals(event.proposalId()));
    }
}
