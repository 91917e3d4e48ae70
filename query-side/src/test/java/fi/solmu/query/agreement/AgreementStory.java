package fi.solmu.query.agreement;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.query.Majakka;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one practice, in a few words each. */
final class AgreementStory {

    static final DecisionRule CONSENT = DecisionRule.by(DecisionMethod.CONSENT);

    final AgreementId id = AgreementId.random();
    private final NetworkId network;

    AgreementStory(NetworkId network) {
        this.network = network;
    }

    PracticeTakenUp takenUp(LocalDate on) {
        return takenUp(on, null);
    }

    PracticeTakenUp takenUp(LocalDate on, @Nullable MemberId owner) {
        return new PracticeTakenUp(
                network, id, "decision-making", LocalText.of("fi", "Päätöksenteko"), 2, owner, null, on);
    }

    ProposalEvent proposed(ProposalId proposal, int version, LocalDate on) {
        return proposed(proposal, version, CONSENT, Terms.OPEN, null, on);
    }

    ProposalEvent proposed(
            ProposalId proposal,
            int version,
            DecisionRule rule,
            Terms terms,
            @Nullable LocalDate commentsUntil,
            LocalDate on) {
        return new ProposalEvent.VersionProposed(
                network,
                id,
                proposal,
                version,
                Majakka.wording("Teksti " + version),
                rule,
                terms,
                commentsUntil,
                null,
                null,
                null,
                on);
    }

    ProposalEvent amended(ProposalId proposal, int draft, LocalDate on) {
        return new ProposalEvent.TextAmended(
                network,
                id,
                proposal,
                draft,
                Majakka.wording("Luonnos " + draft),
                Terms.OPEN,
                Majakka.wording("Vastalauseen vuoksi"),
                on);
    }

    ProposalEvent position(ProposalId proposal, MemberId member, Stance stance, int draft, LocalDate on) {
        return new ProposalEvent.PositionTaken(
                network,
                id,
                proposal,
                member,
                stance,
                draft,
                stance.needsReason() ? Majakka.wording("Ei sovi meille") : null,
                on);
    }

    ProposalEvent consent(ProposalId proposal, MemberId member, LocalDate on) {
        return position(proposal, member, Stance.CONSENT, 1, on);
    }

    ProposalEvent raised(ProposalId proposal, ObjectionId objection, MemberId member, LocalDate on) {
        return new ProposalEvent.ObjectionRaised(
                network, id, proposal, objection, member, Majakka.wording("Ei sovi meille"), on);
    }

    ProposalEvent clarified(ProposalId proposal, ObjectionId objection, MemberId member, LocalDate on) {
        return new ProposalEvent.ObjectionClarified(
                network, id, proposal, objection, member, Majakka.wording("Aika ei riitä"), on);
    }

    ProposalEvent integrated(ProposalId proposal, ObjectionId objection, MemberId member, LocalDate on) {
        return new ProposalEvent.ObjectionIntegrated(
                network, id, proposal, objection, member, Majakka.wording("Kaksi viikkoa"), on);
    }

    ProposalEvent objectionWithdrawn(ProposalId proposal, ObjectionId objection, MemberId member, LocalDate on) {
        return new ProposalEvent.ObjectionWithdrawn(
                network, id, proposal, objection, member, Majakka.wording("Puhuttiin"), on);
    }

    ProposalEvent adopted(ProposalId proposal, LocalDate on) {
        return adopted(proposal, Terms.OPEN, on);
    }

    ProposalEvent adopted(ProposalId proposal, Terms terms, LocalDate on, Shortfall... shortfalls) {
        return adopted(proposal, CONSENT, terms, on, shortfalls);
    }

    ProposalEvent adopted(ProposalId proposal, DecisionRule rule, Terms terms, LocalDate on, Shortfall... shortfalls) {
        return new ProposalEvent.VersionAdopted(
                network,
                id,
                proposal,
                rule,
                new Tally(2, 2, 0, 0, 0, 0, 0, 0, 0),
                List.of(shortfalls),
                terms,
                null,
                on);
    }

    ProposalEvent notAdopted(ProposalId proposal, LocalDate on) {
        return new ProposalEvent.VersionNotAdopted(
                network,
                id,
                proposal,
                CONSENT,
                new Tally(2, 1, 0, 1, 0, 0, 0, 0, 1),
                List.of(Shortfall.OPEN_OBJECTIONS),
                Majakka.wording("Palataan syksyllä"),
                on);
    }

    ProposalEvent proposalWithdrawn(ProposalId proposal, LocalDate on) {
        return new ProposalEvent.ProposalWithdrawn(network, id, proposal, Majakka.wording("Ei ajankohtainen"), on);
    }

    ProposalEvent reviewed(ProposalId proposal, ReviewOutcome outcome, @Nullable LocalDate next, LocalDate on) {
        return new ProposalEvent.VersionReviewed(network, id, proposal, outcome, next, Majakka.wording("Toimii"), on);
    }

    ProposalEvent notice(ProposalId proposal, LocalDate endsOn, LocalDate on) {
        return new ProposalEvent.NoticeGiven(network, id, proposal, endsOn, Majakka.wording("Rahoitus loppuu"), on);
    }

    ProposalEvent ended(ProposalId proposal, LocalDate on) {
        return new ProposalEvent.VersionEnded(network, id, proposal, null, on);
    }

    ProposalEvent lapsed(ProposalId proposal, LocalDate on) {
        return new ProposalEvent.VersionLapsed(network, id, proposal, on);
    }

    ProposalEvent committed(ProposalId proposal, MemberId member, CommitmentLevel level, LocalDate on) {
        return new ProposalEvent.CommitmentConfirmed(
                network, id, proposal, member, level, Majakka.wording("Luimme sen"), on);
    }

    ProposalEvent comment(ProposalId proposal, @Nullable MemberId member, @Nullable EntryId inReplyTo, LocalDate on) {
        return new ProposalEvent.CommentMade(
                network, id, proposal, member, Majakka.wording("Miten käy lomilla?"), inReplyTo, on);
    }

    AgreementEntryRedated redated(
            @Nullable ProposalId proposal, @Nullable MemberId member, EntryId entry, LocalDate on) {
        return new AgreementEntryRedated(network, id, proposal, member, entry, Majakka.wording("Päivä oli väärä"), on);
    }

    AgreementEntryWithdrawn withdrawn(@Nullable ProposalId proposal, @Nullable MemberId member, EntryId entry) {
        return new AgreementEntryWithdrawn(network, id, proposal, member, entry, Majakka.wording("Kirjattiin väärin"));
    }
}
