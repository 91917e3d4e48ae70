package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSE_CONSENTS;
import static fi.solmu.command.agreement.Practice.OBSERVER;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PLANNER_CONSENTS;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.PRINCIPAL_CONSENTS;
import static fi.solmu.command.agreement.Practice.adopt;
import static fi.solmu.command.agreement.Practice.amended;
import static fi.solmu.command.agreement.Practice.left;
import static fi.solmu.command.agreement.Practice.objection;
import static fi.solmu.command.agreement.Practice.objects;
import static fi.solmu.command.agreement.Practice.position;
import static fi.solmu.command.agreement.Practice.proposed;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proposal is adopted when its rule is met, and not before. */
class RuleDecisionsTest {

    @Test
    void whatNobodyObjectsToIsAdoptedByConsent() {
        proposed(CONSENT, NURSE_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(CONSENT, new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0)));
    }

    @Test
    void anOpenObjectionHoldsConsentBack() {
        proposed(CONSENT, PRINCIPAL_CONSENTS, objects(NURSE), objection(NURSE, "Aika", "2024-03-05"))
                .when(adopt("2024-03-20"))
                .isRefused("open-objections");
    }

    @Test
    void anIntegratedObjectionNoLongerHoldsConsentBack() {
        proposed(
                        CONSENT,
                        PRINCIPAL_CONSENTS,
                        objects(NURSE),
                        objection(NURSE, "Aika", "2024-03-05"),
                        new ObjectionIntegrated(
                                NETWORK,
                                PRACTICE,
                                FIRST,
                                Practice.OBJECTION,
                                NURSE,
                                because("Sanat"),
                                day("2024-03-06")))
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(CONSENT, new Tally(3, 1, 0, 1, 0, 0, 1, 0, 0)));
    }

    @Test
    void theObjectionOfSomeoneWhoHasLeftHoldsNobodyBack() {
        proposed(
                        CONSENT,
                        PRINCIPAL_CONSENTS,
                        objects(NURSE),
                        objection(NURSE, "Aika", "2024-03-05"),
                        left(NURSE, "2024-03-10"))
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(CONSENT, new Tally(2, 1, 0, 0, 0, 0, 1, 0, 0)));
    }

    @Test
    void theObjectionOfSomeoneWhoseSayEndedIsHeardOnly() {
        proposed(
                        CONSENT,
                        PRINCIPAL_CONSENTS,
                        objects(NURSE),
                        objection(NURSE, "Aika", "2024-03-05"),
                        new SayChanged(NETWORK, NURSE, false, null, day("2024-03-10")))
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(CONSENT, new Tally(2, 1, 0, 0, 0, 0, 1, 1, 0)));
    }

    @Test
    void silenceIsNotConsentUnlessTheRuleSaidSo() {
        proposed(CONSENT).when(adopt("2024-03-20")).isRefused("nobody-consented");
        DecisionRule silent = new DecisionRule(DecisionMethod.CONSENSUS, null, null, Silence.ASSENT, false);
        proposed(silent).when(adopt("2024-03-20")).isRecorded(outcome(silent, new Tally(3, 0, 0, 0, 0, 0, 3, 0, 0)));
    }

    @Test
    void consensusWantsEverybodyWithASay() {
        DecisionRule rule = DecisionRule.by(DecisionMethod.CONSENSUS);
        proposed(rule, NURSE_CONSENTS, PRINCIPAL_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRefused("not-all-consented");
        proposed(rule, NURSE_CONSENTS, PRINCIPAL_CONSENTS, PLANNER_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(rule, new Tally(3, 3, 0, 0, 0, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY", "TWO_THIRDS_MAJORITY"})
    void oneOfThreeIsNoMajority(DecisionMethod method) {
        Event against = position(PLANNER, Stance.OBJECTION, "Ei", "2024-03-05");
        proposed(DecisionRule.by(method), NURSE_CONSENTS, against)
                .when(adopt("2024-03-20"))
                .isRefused("majority-not-reached");
    }

    @ParameterizedTest
    @EnumSource(names = {"SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY", "TWO_THIRDS_MAJORITY"})
    void anObjectionThatTheRulePassesOverStaysVisible(DecisionMethod method) {
        DecisionRule rule = DecisionRule.by(method);
        proposed(rule, NURSE_CONSENTS, PRINCIPAL_CONSENTS, objects(PLANNER), objection(PLANNER, "Aika", "2024-03-05"))
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(rule, new Tally(3, 2, 0, 1, 0, 0, 0, 0, 1)));
    }

    @Test
    void aMajorityMayHaveToSettleObjectionsFirst() {
        DecisionRule patient = new DecisionRule(DecisionMethod.SIMPLE_MAJORITY, null, null, Silence.NO_POSITION, false);
        proposed(
                        patient,
                        NURSE_CONSENTS,
                        PRINCIPAL_CONSENTS,
                        objects(PLANNER),
                        objection(PLANNER, "Aika", "2024-03-05"))
                .when(adopt("2024-03-20"))
                .isRefused("open-objections");
    }

    @Test
    void aQuorumCountsMembersOrOrganisations() {
        DecisionRule members = withQuorum(new Quorum(CountedBy.MEMBERS, null, 67));
        proposed(members, NURSE_CONSENTS, PRINCIPAL_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRefused("quorum-not-reached");
        DecisionRule organisations = withQuorum(new Quorum(CountedBy.ORGANISATIONS, 2, null));
        proposed(organisations, PRINCIPAL_CONSENTS, PLANNER_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRefused("quorum-not-reached");
        proposed(organisations, PRINCIPAL_CONSENTS, NURSE_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(organisations, new Tally(3, 2, 0, 0, 0, 0, 1, 0, 0)));
    }

    @Test
    void aGroupDecidesOnceTheOthersHaveBeenHeard() {
        DecisionRule rule = DecisionRule.byGroup("steering-group");
        Event seated = new RoleTaken(NETWORK, NURSE, "steering-group", null, null, day("2024-02-08"));
        proposed(rule, seated, NURSE_CONSENTS).when(adopt("2024-03-20")).isRefused("others-not-heard");
        proposed(rule, seated, PRINCIPAL_CONSENTS).when(adopt("2024-03-20")).isRefused("nobody-consented");
        proposed(rule, seated, NURSE_CONSENTS, position(OBSERVER, Stance.HEARD, null, "2024-03-05"))
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(rule, new Tally(1, 1, 0, 0, 0, 0, 0, 1, 0)));
    }

    @Test
    void coordinatorsDecideAmongThemselves() {
        DecisionRule rule = DecisionRule.by(DecisionMethod.COORDINATORS);
        proposed(rule, PRINCIPAL_CONSENTS, NURSE_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRefused("nobody-consented");
        Event coordinates = new RoleTaken(NETWORK, NURSE, "coordinator", null, null, day("2024-03-20"));
        proposed(rule, coordinates, NURSE_CONSENTS)
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(rule, new Tally(1, 1, 0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void aChangedTextAsksEverybodyAnew() {
        var onTheNewText =
                new PositionTaken(NETWORK, PRACTICE, FIRST, NURSE, Stance.CONSENT, 2, null, day("2024-03-11"));
        proposed(CONSENT, NURSE_CONSENTS, PRINCIPAL_CONSENTS, amended(2, "2024-03-10"))
                .when(adopt("2024-03-20"))
                .isRefused("nobody-consented");
        proposed(CONSENT, NURSE_CONSENTS, PRINCIPAL_CONSENTS, amended(2, "2024-03-10"), onTheNewText)
                .when(adopt("2024-03-20"))
                .isRecorded(outcome(CONSENT, new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0)));
    }

    private static DecisionRule withQuorum(Quorum quorum) {
        return new DecisionRule(DecisionMethod.CONSENT, null, quorum, Silence.NO_POSITION, false);
    }

    private static VersionAdopted outcome(DecisionRule rule, Tally tally) {
        return new VersionAdopted(
                NETWORK, PRACTICE, FIRST, rule, tally, List.of(), Terms.OPEN, null, day("2024-03-20"));
    }
}
