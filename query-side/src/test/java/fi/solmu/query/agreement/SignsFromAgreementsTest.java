package fi.solmu.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What agreements show of how the work of a network goes. */
class SignsFromAgreementsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private AgreementStory practice;
    private final ProposalId first = ProposalId.random();

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
        practice = new AgreementStory(majakka.id);
        house.happened(practice.takenUp(MARCH));
    }

    @Test
    void anObjectionIsIntegratedOrNot() {
        ObjectionId heeded = ObjectionId.random();
        house.happened(
                practice.proposed(first, 1, MARCH),
                practice.raised(first, heeded, majakka.principal, MARCH.plusDays(2)),
                practice.raised(first, ObjectionId.random(), majakka.socialWorker, MARCH.plusDays(3)),
                practice.integrated(first, heeded, majakka.principal, APRIL));

        assertThat(sign("objections-integrated", MARCH, APRIL.minusDays(1))).isEqualTo("0 of 2");
        assertThat(sign("objections-integrated", MARCH, APRIL)).isEqualTo("1 of 2");
        assertThat(sign("objections-integrated", MARCH.plusDays(3), APRIL)).isEqualTo("0 of 1");
        assertThat(sign("objections-left-open", MARCH, APRIL.minusDays(1))).isEqualTo("2 of 2");
        assertThat(sign("objections-left-open", MARCH, APRIL)).isEqualTo("1 of 2");
    }

    @Test
    void whatAGroupDecidesOverOthersIsNotDecidedWithThem() {
        AgreementStory byGroup = new AgreementStory(majakka.id);
        DecisionRule group = DecisionRule.byGroup("coordinator");
        ProposalId decidedByGroup = ProposalId.random();
        house.happened(
                majakka.joined(MemberId.random(), "Opettaja", majakka.school, null, List.of(), true, MARCH),
                practice.proposed(first, 1, MARCH),
                practice.adopted(first, APRIL),
                byGroup.takenUp(MARCH),
                byGroup.proposed(decidedByGroup, 1, group, Terms.OPEN, null, MARCH),
                byGroup.adopted(decidedByGroup, group, Terms.OPEN, APRIL));

        assertThat(sign("agreed-with-those-concerned", MARCH, APRIL)).isEqualTo("1 of 2");
        assertThat(sign("in-force-decided-together", MARCH, APRIL)).isEqualTo("1 of 2");
        assertThat(sign("in-force-decided-together", MARCH, APRIL.minusDays(1))).isEqualTo("0 of 0");
        JsonNode things = shown("agreed-with-those-concerned", MARCH, APRIL).path("things");
        assertThat(things.findValues("met").stream().map(JsonNode::intValue))
                .as("whoever only observes is not counted")
                .containsExactlyInAnyOrder(2, 1);
        assertThat(things.findValues("of").stream().map(JsonNode::intValue)).containsExactly(2, 2);
        assertThat(sign("agreed-with-those-concerned", APRIL.plusDays(1), MAY)).isEqualTo("0 of 0");
    }

    @Test
    void whatRanOutHasLapsedUntilSomethingTakesItsPlace() {
        ProposalId second = ProposalId.random();
        Terms untilApril = new Terms(null, null, APRIL, null);
        house.happened(
                practice.proposed(first, 1, AgreementStory.CONSENT, untilApril, null, MARCH),
                practice.adopted(first, untilApril, MARCH.plusDays(5)));

        assertThat(sign("agreements-lapsed", MARCH, APRIL)).isEqualTo("0 of 1");
        assertThat(sign("agreements-lapsed", MARCH, APRIL.plusDays(1))).isEqualTo("1 of 1");
        assertThat(sign("agreements-lapsed", APRIL.plusDays(1), MAY))
                .as("it was in force at no time of these days")
                .isEqualTo("0 of 0");

        house.happened(practice.proposed(second, 2, APRIL), practice.adopted(second, MAY));
        assertThat(sign("agreements-lapsed", MARCH, MAY)).isEqualTo("0 of 1");
    }

    @Test
    void aSecondVersionRenewsAnAgreement() {
        ProposalId second = ProposalId.random();
        house.happened(
                practice.proposed(first, 1, MARCH),
                practice.adopted(first, MARCH.plusDays(5)),
                practice.proposed(second, 2, APRIL),
                practice.adopted(second, APRIL.plusDays(5)));

        assertThat(sign("agreements-renewed", MARCH, APRIL)).isEqualTo("0 of 1");
        assertThat(sign("agreements-renewed", MARCH, MAY)).isEqualTo("1 of 2");
    }

    @Test
    void whoCameLaterCommitsToWhatIsInForceOrNotYet() {
        MemberId teacher = MemberId.random();
        MemberId nurse = MemberId.random();
        house.happened(
                practice.proposed(first, 1, MARCH),
                practice.adopted(first, MARCH.plusDays(5)),
                majakka.joined(teacher, "Opettaja", majakka.school, null, List.of(), true, APRIL),
                majakka.joined(nurse, "Hoitaja", majakka.county, null, List.of(), true, APRIL),
                practice.committed(first, teacher, CommitmentLevel.FULL, APRIL.plusDays(3)),
                practice.committed(first, nurse, CommitmentLevel.NOT_YET, APRIL.plusDays(3)));

        assertThat(sign("newcomers-committed", APRIL, APRIL)).isEqualTo("0 of 2");
        assertThat(sign("newcomers-committed", APRIL, MAY)).isEqualTo("1 of 2");
        assertThat(sign("newcomers-committed", APRIL.plusDays(1), MAY)).isEqualTo("0 of 0");
    }

    private String sign(String key, LocalDate from, LocalDate asOf) {
        JsonNode sign = shown(key, from, asOf);
        return sign.path("met").intValue() + " of " + sign.path("cases").intValue();
    }

    private JsonNode shown(String key, LocalDate from, LocalDate asOf) {
        for (JsonNode sign : house.get(
                        majakka.keeper, "/api/networks/" + majakka.id + "/signs?asOf=" + asOf + "&from=" + from)
                .body()
                .path("signs")) {
            if (sign.path("key").stringValue().equals(key)) {
                return sign;
            }
        }
        throw new AssertionError("no sign " + key);
    }
}
