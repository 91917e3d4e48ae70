package fi.solmu.query.history;

import static fi.solmu.query.history.SentencesTest.DAY;
import static fi.solmu.query.history.SentencesTest.DOCTOR;
import static fi.solmu.query.history.SentencesTest.NETWORK;
import static fi.solmu.query.history.SentencesTest.SECOND;
import static fi.solmu.query.history.SentencesTest.WHY;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.GoalType;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about agreements and their proposals. */
final class AgreementExamples {

    static final AgreementId DECIDING = AgreementId.random();

    private AgreementExamples() {}

    static Stream<Event> all() {
        LocalText title = LocalText.of("fi", "Nimi");
        EntryId entry = EntryId.random();
        ObjectionId objection = ObjectionId.random();
        DecisionRule rule = DecisionRule.by(DecisionMethod.CONSENT);
        Stream<Event> once = Stream.of(
                new AgreementEvent.PracticeTakenUp(NETWORK, DECIDING, "decision-making", title, 6, null, null, DAY),
                new AgreementEvent.GoalTakenUp(NETWORK, DECIDING, GoalType.EFFICIENCY, title, null, null, DAY),
                new AgreementEvent.AgreementRetitled(NETWORK, DECIDING, title, null, DAY),
                new AgreementEvent.OwnerChanged(NETWORK, DECIDING, DOCTOR, null, DAY),
                new AgreementEvent.OwnerChanged(NETWORK, DECIDING, null, null, DAY),
                new AgreementEvent.AgreementEntryRedated(NETWORK, DECIDING, null, null, entry, WHY, DAY),
                new AgreementEvent.AgreementEntryWithdrawn(NETWORK, DECIDING, null, null, entry, WHY),
                new ProposalEvent.VersionProposed(
                        NETWORK, DECIDING, SECOND, 2, WHY, rule, Terms.OPEN, null, DOCTOR, null, null, DAY),
                new ProposalEvent.CommentMade(NETWORK, DECIDING, SECOND, DOCTOR, WHY, null, DAY),
                new ProposalEvent.CommentMade(NETWORK, DECIDING, SECOND, null, WHY, null, DAY),
                new ProposalEvent.TextAmended(NETWORK, DECIDING, SECOND, 2, WHY, Terms.OPEN, null, DAY),
                new ProposalEvent.ObjectionRaised(NETWORK, DECIDING, SECOND, objection, DOCTOR, WHY, DAY),
                new ProposalEvent.ObjectionClarified(NETWORK, DECIDING, SECOND, objection, DOCTOR, WHY, DAY),
                new ProposalEvent.ObjectionIntegrated(NETWORK, DECIDING, SECOND, objection, DOCTOR, WHY, DAY),
                new ProposalEvent.ObjectionWithdrawn(NETWORK, DECIDING, SECOND, objection, DOCTOR, null, DAY),
                adopted(0, List.of()),
                new ProposalEvent.VersionNotAdopted(
                        NETWORK, DECIDING, SECOND, rule, new Tally(3, 0, 0, 3, 0, 0, 0, 0, 3), List.of(), null, DAY),
                new ProposalEvent.ProposalWithdrawn(NETWORK, DECIDING, SECOND, null, DAY),
                new ProposalEvent.NoticeGiven(NETWORK, DECIDING, SECOND, DAY.plusDays(30), null, DAY),
                new ProposalEvent.VersionEnded(NETWORK, DECIDING, SECOND, null, DAY),
                new ProposalEvent.VersionLapsed(NETWORK, DECIDING, SECOND, DAY));
        Stream<Event> stances = Arrays.stream(Stance.values())
                .map(stance ->
                        new ProposalEvent.PositionTaken(NETWORK, DECIDING, SECOND, DOCTOR, stance, 1, null, DAY));
        Stream<Event> reviews = Arrays.stream(ReviewOutcome.values())
                .map(outcome -> new ProposalEvent.VersionReviewed(
                        NETWORK, DECIDING, SECOND, outcome, DAY.plusYears(1), null, DAY));
        Stream<Event> commitments = Arrays.stream(CommitmentLevel.values())
                .map(level ->
                        new ProposalEvent.CommitmentConfirmed(NETWORK, DECIDING, SECOND, DOCTOR, level, null, DAY));
        return Stream.of(once, stances, reviews, commitments).flatMap(each -> each);
    }

    static Event adopted(int openObjections, List<Shortfall> shortfalls) {
        return new ProposalEvent.VersionAdopted(
                NETWORK,
                DECIDING,
                SECOND,
                DecisionRule.by(DecisionMethod.SIMPLE_MAJORITY),
                new Tally(3, 2, 0, 1, 0, 0, 0, 0, openObjections),
                shortfalls,
                Terms.OPEN,
                null,
                DAY);
    }
}
