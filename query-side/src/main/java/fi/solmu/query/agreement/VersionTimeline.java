package fi.solmu.query.agreement;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.query.Timeline;
import fi.solmu.query.agreement.VersionOnDay.Standing;
import java.util.List;

/**
 * How a version's entries make it, but for what members said. Corrections can bring entries into an order that no decision would have
 * allowed; an entry that finds the version where it can't have happened changes nothing: the first outcome is the outcome, and only
 * what was adopted ages.
 */
final class VersionTimeline implements Timeline<AgreementEvent, VersionOnDay> {

    @Override
    public VersionOnDay beginning() {
        return VersionOnDay.BEFORE;
    }

    @Override
    public boolean seen(VersionOnDay version) {
        return version.standing() != Standing.UNKNOWN;
    }

    @Override
    public VersionOnDay after(VersionOnDay version, Chronicle.Entry<AgreementEvent> entry) {
        return switch (version.standing()) {
            case UNKNOWN -> entry.event() instanceof VersionProposed proposed ? proposed(proposed, entry) : version;
            case PROPOSED -> whileProposed(version, entry);
            case ADOPTED -> onceAdopted(version, entry);
            case NOT_ADOPTED, WITHDRAWN -> version;
        };
    }

    private static VersionOnDay proposed(VersionProposed proposed, Chronicle.Entry<AgreementEvent> entry) {
        return new VersionOnDay(
                proposed.agreementId(),
                proposed.version(),
                Standing.PROPOSED,
                proposed.rule(),
                proposed.terms(),
                entry.on(),
                1,
                entry.on(),
                proposed.commentsUntil(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static VersionOnDay whileProposed(VersionOnDay version, Chronicle.Entry<AgreementEvent> entry) {
        return switch (entry.event()) {
            case TextAmended amended -> version.amended(amended.draft(), amended.terms(), entry.on());
            case VersionAdopted adopted ->
                version.decided(
                        Standing.ADOPTED,
                        adopted.rule(),
                        adopted.terms(),
                        adopted.shortfalls(),
                        entry.id(),
                        entry.on());
            case VersionNotAdopted notAdopted ->
                version.decided(
                        Standing.NOT_ADOPTED,
                        notAdopted.rule(),
                        version.terms(),
                        notAdopted.shortfalls(),
                        entry.id(),
                        entry.on());
            case ProposalWithdrawn _ ->
                version.decided(Standing.WITHDRAWN, version.rule(), version.terms(), List.of(), entry.id(), entry.on());
            default -> version;
        };
    }

    private static VersionOnDay onceAdopted(VersionOnDay version, Chronicle.Entry<AgreementEvent> entry) {
        return switch (entry.event()) {
            case VersionReviewed reviewed -> version.reviewed(reviewed.nextReviewOn());
            case NoticeGiven notice -> version.ending(notice.endsOn());
            case VersionEnded _ -> version.ending(entry.on());
            case VersionLapsed _ -> version.lapsed(entry.on());
            default -> version;
        };
    }
}
