package fi.solmu.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What waits for whom. */
class WaitingOverHttpTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 19);

    private static QuerySideOverHttp house;

    private final ProposalId proposal = ProposalId.random();
    private final AccountId account = AccountId.random();
    private final MemberId nurse = MemberId.random();
    private Majakka majakka;
    private AgreementStory story;

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
        house.happened(
                majakka.joined(nurse, "Koulukuraattori", majakka.school, null, List.of(), true, SPRING.minusDays(9)));
        house.linked(majakka.id, nurse, account);
        story = new AgreementStory(majakka.id);
    }

    @Test
    void aPositionWaitsUntilItIsTakenAndAgainWhenTheTextHasChanged() {
        house.happened(
                story.takenUp(SPRING),
                story.proposed(proposal, 1, AgreementStory.CONSENT, Terms.OPEN, TODAY.plusDays(7), SPRING));

        assertThat(waiting(account).toString())
                .isEqualTo(
                        ("[{\"kind\":\"take-position\",\"networkId\":\"%s\",\"networkName\":{\"fi\":\"Verkosto Majakka\","
                                        + "\"sv\":\"Nätverket Fyren\"},\"agreementId\":\"%s\",\"proposalId\":\"%s\",\"memberId\":\"%s\","
                                        + "\"title\":{\"fi\":\"Päätöksenteko\"},\"version\":1,\"since\":\"2025-04-01\","
                                        + "\"due\":\"2026-06-26\"}]")
                                .formatted(majakka.id, story.id, proposal, nurse));
        assertThat(kinds(majakka.keeper)).containsExactly("take-position");

        house.happened(story.consent(proposal, nurse, SPRING.plusDays(1)));
        assertThat(waiting(account).size()).isZero();

        house.happened(story.amended(proposal, 2, SPRING.plusDays(5)));
        assertThat(waiting(account).at("/0/since").asString()).isEqualTo("2025-04-06");

        house.happened(story.proposalWithdrawn(proposal, SPRING.plusDays(6)));
        assertThat(waiting(account).size()).isZero();
    }

    @Test
    void whoIsToBeHeardIsAskedWhenAGroupDecides() {
        AccountId observing = AccountId.random();
        house.linked(majakka.id, majakka.socialWorker, observing);
        house.happened(
                story.takenUp(SPRING),
                story.proposed(proposal, 1, DecisionRule.byGroup("steering-group"), Terms.OPEN, null, SPRING));
        assertThat(kinds(account)).containsExactly("take-position");
        assertThat(kinds(observing)).containsExactly("take-position");

        house.happened(story.position(proposal, majakka.socialWorker, Stance.HEARD, 1, SPRING));
        assertThat(kinds(observing)).isEmpty();

        ProposalId byAll = ProposalId.random();
        AgreementStory other = new AgreementStory(majakka.id);
        house.happened(other.takenUp(SPRING), other.proposed(byAll, 1, SPRING));
        assertThat(kinds(observing)).isEmpty();
        assertThat(kinds(account)).containsExactly("take-position", "take-position");
    }

    @Test
    void whatIsInForceWaitsForTheConsentOrTheWordOfEverybodyWithASay() {
        house.happened(
                story.takenUp(SPRING),
                story.proposed(proposal, 1, SPRING),
                story.consent(proposal, majakka.principal, SPRING),
                story.adopted(proposal, SPRING.plusDays(2)));
        assertThat(kinds(majakka.keeper)).isEmpty();
        assertThat(waiting(account).at("/0/kind").asString()).isEqualTo("confirm-commitment");
        assertThat(waiting(account).at("/0/memberId").asString()).isEqualTo(nurse.toString());
        assertThat(waiting(account).at("/0/since").asString()).isEqualTo("2025-04-03");

        house.happened(story.committed(proposal, nurse, CommitmentLevel.NOT_YET, SPRING.plusDays(9)));
        assertThat(kinds(account)).isEmpty();

        // A stay that began anew binds to nothing that was said in the one before.
        house.happened(
                new SeatEvent.MemberLeft(majakka.id, nurse, null, null, SPRING.plusDays(20)),
                new SeatEvent.MemberReturned(
                        majakka.id, nurse, majakka.school, null, List.of(), null, SPRING.plusDays(40)));
        assertThat(waiting(account).at("/0/since").asString()).isEqualTo("2025-05-11");
    }

    @Test
    void aSuccessorsSeatIsConfirmedByItsMemberOrAKeeper() {
        house.happened(
                story.takenUp(SPRING),
                story.proposed(proposal, 1, SPRING),
                story.consent(proposal, nurse, SPRING),
                story.consent(proposal, majakka.principal, SPRING),
                story.adopted(proposal, SPRING.plusDays(2)),
                new SeatEvent.ConfirmationAsked(
                        majakka.id, nurse, List.of(majakka.county), EntryId.random(), SPRING.plusDays(30)));

        assertThat(kinds(account)).containsExactlyInAnyOrder("seat-to-confirm", "confirm-commitment");
        assertThat(kinds(majakka.keeper)).containsExactly("seat-to-confirm");
        assertThat(waiting(majakka.keeper).at("/0/title/fi").asString()).isEqualTo("Koulukuraattori");

        house.happened(new SeatEvent.SeatConfirmed(majakka.id, nurse, majakka.county, SPRING.plusDays(31)));
        assertThat(kinds(account)).containsExactly("confirm-commitment");
        house.happened(story.committed(proposal, nurse, CommitmentLevel.FULL, SPRING.plusDays(31)));
        assertThat(kinds(account)).isEmpty();
    }

    @Test
    void aReviewWaitsFromItsDayForKeepersAndWhoLooksAfterTheAgreement() {
        house.happened(
                story.takenUp(SPRING, nurse),
                story.proposed(proposal, 1, SPRING),
                story.consent(proposal, nurse, SPRING),
                story.consent(proposal, majakka.principal, SPRING),
                story.adopted(proposal, new Terms(null, TODAY, null, null), SPRING.plusDays(2)));
        assertThat(kinds(account)).containsExactly("review-due");
        assertThat(kinds(majakka.keeper)).containsExactly("review-due");
        assertThat(waiting(account).at("/0/due").asString()).isEqualTo(TODAY.toString());

        house.happened(story.reviewed(proposal, ReviewOutcome.KEPT, TODAY.plusDays(1), TODAY));
        assertThat(kinds(majakka.keeper)).isEmpty();
    }

    @Test
    void aProposalIsReadyOnceCommentsAreOverAndTheRuleGivesAnOutcome() {
        ObjectionId objection = ObjectionId.random();
        house.happened(
                story.takenUp(SPRING),
                story.proposed(proposal, 1, AgreementStory.CONSENT, Terms.OPEN, TODAY.minusDays(1), SPRING),
                story.consent(proposal, majakka.principal, SPRING),
                story.position(proposal, nurse, Stance.OBJECTION, 1, SPRING),
                story.raised(proposal, objection, nurse, SPRING));
        assertThat(kinds(majakka.keeper)).isEmpty();

        house.happened(
                story.objectionWithdrawn(proposal, objection, nurse, SPRING.plusDays(1)),
                story.position(proposal, nurse, Stance.STAND_ASIDE, 1, SPRING.plusDays(1)));
        assertThat(kinds(majakka.keeper)).containsExactly("proposal-ready-to-close");
        assertThat(waiting(majakka.keeper).at("/0/since").asString()).isEqualTo(TODAY.toString());
        assertThat(kinds(account)).isEmpty();

        ProposalId later = ProposalId.random();
        AgreementStory other = new AgreementStory(majakka.id);
        house.happened(
                other.takenUp(SPRING),
                other.proposed(later, 1, AgreementStory.CONSENT, Terms.OPEN, TODAY, SPRING),
                other.consent(later, majakka.principal, SPRING),
                other.consent(later, nurse, SPRING),
                story.adopted(proposal, TODAY));
        assertThat(kinds(majakka.keeper)).isEmpty();
    }

    @Test
    void nothingWaitsInANetworkThatHasEndedItsWork() {
        house.happened(story.takenUp(SPRING), story.proposed(proposal, 1, SPRING));
        assertThat(kinds(account)).hasSize(1);

        house.happened(new NetworkEvent.NetworkClosed(majakka.id, Majakka.wording("Valmista tuli"), TODAY));
        assertThat(kinds(account)).isEmpty();
    }

    @Test
    void whatWaitsIsToldOverAllNetworks() {
        Majakka other = new Majakka();
        other.begin(house);
        MemberId there = MemberId.random();
        AgreementStory others = new AgreementStory(other.id);
        house.happened(other.joined(there, "Terveydenhoitaja", other.county, null, List.of(), true, SPRING));
        house.linked(other.id, there, account);
        house.happened(
                others.takenUp(SPRING),
                others.proposed(ProposalId.random(), 1, SPRING),
                story.takenUp(SPRING),
                story.proposed(proposal, 1, SPRING.plusDays(1)));

        assertThat(waiting(account).findValuesAsString("networkId"))
                .containsExactly(other.id.toString(), majakka.id.toString());
    }

    private List<String> kinds(AccountId reader) {
        return waiting(reader).findValuesAsString("kind");
    }

    private static JsonNode waiting(AccountId reader) {
        Answer answer = house.get(reader, "/api/waiting");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
