package fi.solmu.kernel.agreement;

import static fi.solmu.kernel.agreement.DecisionMethod.ABSOLUTE_MAJORITY;
import static fi.solmu.kernel.agreement.DecisionMethod.CONSENSUS;
import static fi.solmu.kernel.agreement.DecisionMethod.COORDINATORS;
import static fi.solmu.kernel.agreement.DecisionMethod.SIMPLE_MAJORITY;
import static fi.solmu.kernel.agreement.DecisionMethod.TWO_THIRDS_MAJORITY;
import static fi.solmu.kernel.agreement.Stance.ABSENT;
import static fi.solmu.kernel.agreement.Stance.CONSENT_WITH_CONCERN;
import static fi.solmu.kernel.agreement.Stance.HEARD;
import static fi.solmu.kernel.agreement.Stance.NO_RESPONSE;
import static fi.solmu.kernel.agreement.Stance.OBJECTION;
import static fi.solmu.kernel.agreement.Stance.STAND_ASIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {

    private static final DecisionRule CONSENT = DecisionRule.by(DecisionMethod.CONSENT);
    private static final OrganisationId SCHOOL = OrganisationId.random();
    private static final OrganisationId CLINIC = OrganisationId.random();

    private final List<Voice> voices = new ArrayList<>();

    @Test
    void consentHoldsWhenNobodyObjects() {
        say(Stance.CONSENT, CONSENT_WITH_CONCERN, STAND_ASIDE, ABSENT, NO_RESPONSE, null);
        assertThat(CONSENT.shortfalls(ballot())).isEmpty();
    }

    @Test
    void anOpenObjectionStandsInTheWayOfConsent() {
        say(Stance.CONSENT, Stance.CONSENT);
        voices.add(new Voice(true, SCHOOL, OBJECTION, true));
        assertThat(CONSENT.shortfalls(ballot())).containsExactly(Shortfall.OPEN_OBJECTIONS);
    }

    @Test
    void anIntegratedObjectionDoesNotStandInTheWay() {
        say(Stance.CONSENT);
        voices.add(new Voice(true, SCHOOL, OBJECTION, false));
        assertThat(CONSENT.shortfalls(ballot())).isEmpty();
    }

    @Test
    void theObjectionOfSomeoneWithoutASayIsHeardAndBlocksNothing() {
        say(Stance.CONSENT);
        voices.add(new Voice(false, SCHOOL, OBJECTION, true));
        assertThat(CONSENT.shortfalls(ballot())).isEmpty();
        assertThat(ballot().tally().heard()).isEqualTo(1);
        assertThat(ballot().tally().openObjections()).isZero();
    }

    @Test
    void silenceAloneIsNoConsent() {
        say(NO_RESPONSE, null, ABSENT);
        assertThat(CONSENT.shortfalls(ballot())).containsExactly(Shortfall.NOBODY_CONSENTED);
    }

    @Test
    void silenceIsAssentOnlyWhereTheRuleSaysSo() {
        say(NO_RESPONSE, null);
        assertThat(rule(CONSENSUS, null, Silence.ASSENT).shortfalls(ballot())).isEmpty();
        assertThat(rule(CONSENSUS, null, Silence.NO_POSITION).shortfalls(ballot()))
                .containsExactly(Shortfall.NOBODY_CONSENTED);
    }

    @Test
    void whoWasAbsentWasNotSilent() {
        say(Stance.CONSENT, ABSENT);
        assertThat(rule(CONSENSUS, null, Silence.ASSENT).shortfalls(ballot()))
                .containsExactly(Shortfall.NOT_ALL_CONSENTED);
    }

    @Test
    void consensusWantsEverybody() {
        say(Stance.CONSENT, STAND_ASIDE);
        assertThat(DecisionRule.by(CONSENSUS).shortfalls(ballot())).containsExactly(Shortfall.NOT_ALL_CONSENTED);
    }

    @Test
    void aSimpleMajorityIsMoreForThanAgainst() {
        say(Stance.CONSENT, OBJECTION, STAND_ASIDE, ABSENT);
        assertThat(DecisionRule.by(SIMPLE_MAJORITY).shortfalls(ballot()))
                .containsExactly(Shortfall.MAJORITY_NOT_REACHED);
        say(CONSENT_WITH_CONCERN);
        assertThat(DecisionRule.by(SIMPLE_MAJORITY).shortfalls(ballot())).isEmpty();
    }

    @Test
    void anAbsoluteMajorityIsMoreThanHalfOfAllWithASay() {
        say(Stance.CONSENT, Stance.CONSENT, ABSENT, null);
        assertThat(DecisionRule.by(ABSOLUTE_MAJORITY).shortfalls(ballot()))
                .containsExactly(Shortfall.MAJORITY_NOT_REACHED);
        say(Stance.CONSENT);
        assertThat(DecisionRule.by(ABSOLUTE_MAJORITY).shortfalls(ballot())).isEmpty();
    }

    @Test
    void twoThirdsAreTwoOfThree() {
        say(Stance.CONSENT, Stance.CONSENT, OBJECTION, ABSENT);
        assertThat(DecisionRule.by(TWO_THIRDS_MAJORITY).shortfalls(ballot())).isEmpty();
        say(OBJECTION);
        assertThat(DecisionRule.by(TWO_THIRDS_MAJORITY).shortfalls(ballot()))
                .containsExactly(Shortfall.MAJORITY_NOT_REACHED);
    }

    @Test
    void aMajorityMayHaveToSettleObjectionsFirst() {
        say(Stance.CONSENT, Stance.CONSENT, Stance.CONSENT);
        voices.add(new Voice(true, CLINIC, OBJECTION, true));
        var patient = new DecisionRule(SIMPLE_MAJORITY, null, null, Silence.NO_POSITION, false);
        assertThat(patient.shortfalls(ballot())).containsExactly(Shortfall.OPEN_OBJECTIONS);
        assertThat(DecisionRule.by(SIMPLE_MAJORITY).shortfalls(ballot())).isEmpty();
    }

    @Test
    void aQuorumCountsThoseWhoTakePart() {
        say(Stance.CONSENT, STAND_ASIDE, ABSENT, null);
        assertThat(rule(SIMPLE_MAJORITY, new Quorum(CountedBy.MEMBERS, null, 50), Silence.NO_POSITION)
                        .shortfalls(ballot()))
                .isEmpty();
        assertThat(rule(SIMPLE_MAJORITY, new Quorum(CountedBy.MEMBERS, 3, null), Silence.NO_POSITION)
                        .shortfalls(ballot()))
                .containsExactly(Shortfall.QUORUM_NOT_REACHED);
    }

    @Test
    void aQuorumByOrganisationsCountsEachOnce() {
        voices.add(new Voice(true, SCHOOL, Stance.CONSENT, false));
        voices.add(new Voice(true, SCHOOL, Stance.CONSENT, false));
        voices.add(new Voice(true, CLINIC, ABSENT, false));
        var two = rule(SIMPLE_MAJORITY, new Quorum(CountedBy.ORGANISATIONS, 2, null), Silence.NO_POSITION);
        assertThat(two.shortfalls(ballot())).containsExactly(Shortfall.QUORUM_NOT_REACHED);
        voices.add(new Voice(true, CLINIC, Stance.CONSENT, false));
        assertThat(two.shortfalls(ballot())).isEmpty();
    }

    @Test
    void aGroupDecidesOnlyAfterHearingTheOthers() {
        DecisionRule rule = DecisionRule.byGroup("steering-group");
        voices.add(new Voice(true, SCHOOL, Stance.CONSENT, false));
        voices.add(new Voice(false, CLINIC, null, false));
        assertThat(rule.shortfalls(ballot())).containsExactly(Shortfall.OTHERS_NOT_HEARD);
        voices.add(new Voice(false, CLINIC, HEARD, false));
        assertThat(rule.shortfalls(ballot())).isEmpty();
    }

    @Test
    void aGroupsChairDecidesAndItsSecretaryIsHeard() {
        DecisionRule rule = DecisionRule.byGroup("steering-group");
        assertThat(rule.decides(true, Set.of("steering-group"))).isTrue();
        assertThat(rule.decides(true, Set.of("steering-group-chair"))).isTrue();
        assertThat(rule.decides(true, Set.of("steering-group-secretary"))).isFalse();
        assertThat(rule.decides(false, Set.of("steering-group"))).isFalse();
    }

    @Test
    void coordinatorsDecideAmongThemselves() {
        DecisionRule rule = DecisionRule.by(COORDINATORS);
        assertThat(rule.decides(true, Set.of("coordinator", "host"))).isTrue();
        assertThat(rule.decides(true, Set.of("host"))).isFalse();
    }

    @Test
    void aRuleIsFoundByItsName() {
        assertThat(DecisionRule.named("consent")).contains(CONSENT);
        assertThat(DecisionRule.named("two-thirds-majority")).contains(DecisionRule.by(TWO_THIRDS_MAJORITY));
        assertThat(DecisionRule.named("core-group-decides-after-hearing")).contains(DecisionRule.byGroup("core-group"));
        assertThat(DecisionRule.named("coordinators-decide")).contains(DecisionRule.by(COORDINATORS));
        assertThat(DecisionRule.named("drawing-lots")).isEmpty();
        for (DecisionMethod method : DecisionMethod.values()) {
            if (method != DecisionMethod.GROUP_AFTER_HEARING) {
                DecisionRule rule = DecisionRule.by(method);
                assertThat(DecisionRule.named(rule.name())).contains(rule);
            }
        }
    }

    @Test
    void noRuleOfConsentPassesOverObjections() {
        assertThatThrownBy(() -> new DecisionRule(CONSENSUS, null, null, Silence.NO_POSITION, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(CountedBy.MEMBERS, 2, 50)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DecisionRule rule(DecisionMethod method, @Nullable Quorum quorum, Silence silence) {
        return new DecisionRule(method, null, quorum, silence, false);
    }

    private void say(@Nullable Stance... stances) {
        for (Stance stance : stances) {
            voices.add(new Voice(true, SCHOOL, stance, false));
        }
    }

    private Ballot ballot() {
        return new Ballot(voices);
    }
}
