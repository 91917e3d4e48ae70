package fi.solmu.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a network has agreed and what it is about to decide, as its readers see it over HTTP. */
class AgreementsOverHttpTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 19);

    private static QuerySideOverHttp house;

    private final ProposalId first = ProposalId.random();
    private final ProposalId second = ProposalId.random();
    private final ObjectionId objection = ObjectionId.random();
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
        house.happened(story.takenUp(SPRING), story.proposed(first, 1, SPRING));
    }

    @Test
    void anAgreementTellsEverythingThatWasSaidOfItsVersions() {
        RecordedEvent question = house.happened(story.comment(first, nurse, null, SPRING.plusDays(1)))
                .getFirst();
        house.happened(
                story.comment(first, majakka.principal, question.id(), SPRING.plusDays(2)),
                story.position(first, nurse, Stance.OBJECTION, 1, SPRING.plusDays(3)),
                story.raised(first, objection, nurse, SPRING.plusDays(3)),
                story.clarified(first, objection, nurse, SPRING.plusDays(4)),
                story.amended(first, 2, SPRING.plusDays(5)),
                story.integrated(first, objection, nurse, SPRING.plusDays(5)),
                story.position(first, nurse, Stance.CONSENT, 2, SPRING.plusDays(6)),
                story.position(first, majakka.principal, Stance.CONSENT_WITH_CONCERN, 2, SPRING.plusDays(6)),
                story.adopted(first, new Terms(null, SPRING.plusYears(1), null, 30), SPRING.plusDays(7)),
                story.committed(first, nurse, CommitmentLevel.PARTIAL, SPRING.plusDays(20)),
                story.reviewed(first, ReviewOutcome.KEPT, SPRING.plusYears(3), SPRING.plusYears(1)));

        JsonNode agreement = agreement("");
        assertThat(agreement.at("/id").asString()).isEqualTo(story.id.toString());
        assertThat(agreement.at("/heading").asString()).isEqualTo("decision-making");
        assertThat(agreement.at("/title/fi").asString()).isEqualTo("Päätöksenteko");
        JsonNode version = agreement.at("/versions/0");
        assertThat(version.at("/state").asString()).isEqualTo("in-force");
        assertThat(version.at("/text/texts/fi").asString()).isEqualTo("Luonnos 2");
        assertThat(version.at("/drafts").size()).isEqualTo(2);
        assertThat(version.at("/drafts/1/because/texts/fi").asString()).isEqualTo("Vastalauseen vuoksi");
        assertThat(version.at("/rule").toString())
                .isEqualTo(
                        "{\"name\":\"consent\",\"method\":\"consent\",\"silence\":\"no-position\",\"overObjections\":"
                                + "false}");
        assertThat(version.at("/terms").toString()).isEqualTo("{\"reviewOn\":\"2026-04-01\",\"noticeDays\":30}");
        assertThat(version.at("/agreedOn").asString()).isEqualTo("2025-04-08");
        assertThat(version.at("/inForceFrom").asString()).isEqualTo("2025-04-08");
        assertThat(version.at("/nextReviewOn").asString()).isEqualTo("2028-04-01");
        assertThat(version.at("/outcome/outcome").asString()).isEqualTo("adopted");
        assertThat(version.at("/outcome/tally/entitled").asInt()).isEqualTo(2);

        JsonNode position = position(version, nurse);
        assertThat(position.at("/stance").asString()).isEqualTo("consent");
        assertThat(position.at("/title/fi").asString()).isEqualTo("Koulukuraattori");
        assertThat(position.at("/organisation/fi").asString()).isEqualTo("Sairaalakoulu Majakka");
        assertThat(position.has("recordedAt")).isTrue();
        assertThat(position.at("/earlier").toString())
                .isEqualTo("[{\"stance\":\"objection\",\"draft\":1,\"reason\":{\"language\":\"fi\",\"texts\":"
                        + "{\"fi\":\"Ei sovi meille\"}},\"on\":\"2025-04-04\"}]");
        assertThat(version.at("/objections/0/state").asString()).isEqualTo("integrated");
        assertThat(version.at("/objections/0/change/texts/fi").asString()).isEqualTo("Kaksi viikkoa");
        assertThat(version.at("/objections/0/clarification/texts/fi").asString())
                .isEqualTo("Aika ei riitä");
        assertThat(version.at("/objections/0/life").findValuesAsString("step"))
                .containsExactly("raised", "clarified", "integrated");
        assertThat(version.at("/comments/1/inReplyTo").asString())
                .isEqualTo(question.id().toString());
        assertThat(version.at("/reviews/0/outcome").asString()).isEqualTo("kept");
        assertThat(version.at("/commitments/0/level").asString()).isEqualTo("partial");
    }

    @Test
    void aProposalTellsWhereItStandsAndWhatIsAskedOfTheReader() {
        house.happened(
                story.consent(first, nurse, SPRING),
                story.adopted(first, SPRING.plusDays(7)),
                story.proposed(second, 2, AgreementStory.CONSENT, Terms.OPEN, TODAY, TODAY.minusDays(3)),
                story.position(second, majakka.principal, Stance.OBJECTION, 1, TODAY.minusDays(1)),
                story.raised(second, objection, majakka.principal, TODAY.minusDays(1)));

        JsonNode proposal = proposal(account, second, "");
        assertThat(proposal.at("/before").toString())
                .isEqualTo("{\"version\":1,\"text\":{\"language\":\"fi\",\"texts\":{\"fi\":\"Teksti 1\"}}}");
        assertThat(ids(proposal.at("/ballot/entitled"))).containsExactlyInAnyOrder(id(majakka.principal), id(nurse));
        assertThat(ids(proposal.at("/ballot/answered"))).containsExactly(id(majakka.principal));
        assertThat(ids(proposal.at("/ballot/notAnswered"))).containsExactly(id(nurse));
        assertThat(proposal.at("/ballot/openObjections").asInt()).isEqualTo(1);
        assertThat(proposal.at("/ballot/tally/silent").asInt()).isEqualTo(1);
        assertThat(ids(proposal.at("/ballot/shortfalls")))
                .containsExactly("comment-window-open", "open-objections", "nobody-consented");
        assertThat(proposal.at("/ballot/commentWindowOpen").asBoolean()).isTrue();
        assertThat(proposal.at("/you").toString())
                .isEqualTo("{\"memberId\":\"%s\",\"mayTakePosition\":true,\"keeper\":false}".formatted(nurse));

        house.happened(story.position(second, nurse, Stance.CONSENT, 1, TODAY));
        assertThat(proposal(account, second, "").at("/you").toString())
                .isEqualTo("{\"memberId\":\"%s\",\"mayTakePosition\":true,\"stance\":\"consent\",\"keeper\":false}"
                        .formatted(nurse));
        assertThat(proposal(majakka.keeper, second, "").at("/you/keeper").asBoolean())
                .isTrue();
        assertThat(proposal(account, second, "?asOf=" + TODAY.minusDays(1))
                        .at("/you/mayTakePosition")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aChangedTextAsksEverybodyAgain() {
        house.happened(story.consent(first, nurse, SPRING), story.amended(first, 2, SPRING.plusDays(1)));

        JsonNode proposal = proposal(account, first, "");
        assertThat(position(proposal.at("/version"), nurse).at("/draft").asInt())
                .isEqualTo(1);
        assertThat(ids(proposal.at("/ballot/notAnswered"))).contains(id(nurse));
        assertThat(ids(proposal.at("/ballot/shortfalls"))).containsExactly("nobody-consented");
        assertThat(proposal.at("/you").has("stance")).isFalse();
    }

    @Test
    void aDecidedProposalStandsAsItStoodAtItsOutcome() {
        house.happened(
                story.consent(first, nurse, SPRING),
                story.consent(first, majakka.principal, SPRING),
                story.adopted(first, SPRING.plusDays(7)),
                new SeatEvent.MemberLeft(majakka.id, nurse, null, null, SPRING.plusDays(30)));

        JsonNode proposal = proposal(majakka.keeper, first, "");
        assertThat(ids(proposal.at("/ballot/answered"))).containsExactlyInAnyOrder(id(majakka.principal), id(nurse));
        assertThat(proposal.at("/ballot/shortfalls").size()).isZero();
        assertThat(proposal.at("/you/mayTakePosition").asBoolean()).isFalse();
    }

    @Test
    void aQuorumOfOrganisationsIsAskedForAsItWasStated() {
        ProposalId open = ProposalId.random();
        AgreementStory other = new AgreementStory(majakka.id);
        DecisionRule rule = new DecisionRule(
                DecisionMethod.TWO_THIRDS_MAJORITY,
                null,
                new Quorum(Quorum.CountedBy.ORGANISATIONS, 2, null),
                Silence.NO_POSITION,
                false);
        house.happened(
                other.takenUp(SPRING),
                other.proposed(open, 1, rule, Terms.OPEN, null, SPRING),
                other.consent(open, nurse, SPRING),
                other.consent(open, majakka.principal, SPRING),
                new SeatEvent.SayChanged(majakka.id, majakka.socialWorker, true, null, SPRING));

        JsonNode proposal = proposal(account, open, "");
        assertThat(proposal.at("/version/rule").toString())
                .isEqualTo("{\"name\":\"two-thirds-majority\",\"method\":\"two-thirds-majority\",\"quorum\":{\"by\":"
                        + "\"organisations\",\"atLeast\":2},\"silence\":\"no-position\",\"overObjections\":false}");
        assertThat(ids(proposal.at("/ballot/shortfalls"))).containsExactly("quorum-not-reached");

        house.happened(other.position(open, majakka.socialWorker, Stance.STAND_ASIDE, 1, SPRING));
        assertThat(proposal(account, open, "").at("/ballot/shortfalls").size()).isZero();
    }

    @Test
    void aDayOrAMomentBeforeItIsAnsweredAsItWasThen() {
        RecordedEvent late =
                house.happened(story.consent(first, nurse, SPRING.plusDays(1))).getFirst();

        String network = "/api/networks/" + majakka.id;
        assertThat(house.get(account, network + "/agreements/" + story.id + "?asOf=" + SPRING.minusDays(1))
                        .status())
                .isEqualTo(404);
        Answer before = house.get(account, network + "/proposals/" + first + "?asOf=" + SPRING.minusDays(1));
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.body().at("/type").asString()).isEqualTo("/problems/unknown-proposal");
        assertThat(agreement("?asOf=" + SPRING).at("/versions/0/positions").size())
                .isZero();
        assertThat(agreement("?asOf=" + SPRING.plusDays(1))
                        .at("/versions/0/positions")
                        .size())
                .isEqualTo(1);
        assertThat(agreement("?knownAt=" + late.recordedAt().minusNanos(1_000))
                        .at("/versions/0/positions")
                        .size())
                .isZero();

        house.happened(story.redated(first, nurse, late.id(), SPRING.plusDays(5)));
        assertThat(agreement("?asOf=" + SPRING.plusDays(4))
                        .at("/versions/0/positions")
                        .size())
                .isZero();
        assertThat(agreement("").at("/versions/0/positions/0/on").asString()).isEqualTo("2025-04-06");
        house.happened(story.withdrawn(first, nurse, late.id()));
        assertThat(agreement("").at("/versions/0/positions").size()).isZero();
    }

    @Test
    void whoeverWasHeardBeforeJoiningIsNamedAsTheSeatIsCalled() {
        MemberId later = MemberId.random();
        house.happened(
                story.position(first, later, Stance.HEARD, 1, SPRING),
                new SeatEvent.MemberJoined(
                        majakka.id,
                        later,
                        LocalText.of("fi", "Nuorisotyöntekijä"),
                        majakka.school,
                        null,
                        List.of(),
                        true,
                        null,
                        null,
                        null,
                        "a77",
                        SPRING.plusDays(60)));

        JsonNode all = read(account, "/api/networks/" + majakka.id + "/agreements?asOf=" + SPRING);
        assertThat(ids(all.at("/agreements/0/heardOnly"))).containsExactly("a77");
        assertThat(position(agreement("?asOf=" + SPRING).at("/versions/0"), later)
                        .at("/title/fi")
                        .asString())
                .isEqualTo("Nuorisotyöntekijä");
    }

    @Test
    void agreementsAreReadByThoseWhoMayReadTheNetworkAndByNobodyElse() {
        AccountId stranger = AccountId.random();
        String network = "/api/networks/" + majakka.id;
        List<String> addresses = List.of("/agreements", "/agreements/" + story.id, "/proposals/" + first);
        for (String address : addresses) {
            assertThat(house.get(majakka.keeper, network + address).status()).isEqualTo(200);
            assertThat(house.get(account, network + address).status()).isEqualTo(200);
            assertThat(house.get(stranger, network + address).status()).isEqualTo(404);
            assertThat(house.getAsNobody(network + address).status()).isIn(401, 403);
        }
        assertThat(house.getAsNobody("/api/waiting").status()).isIn(401, 403);

        house.happened(new SeatEvent.MemberLeft(majakka.id, nurse, null, null, TODAY));
        for (String address : addresses) {
            assertThat(house.get(account, network + address).status()).isEqualTo(404);
            assertThat(house.get(account, network + address + "?asOf=" + SPRING).status())
                    .isEqualTo(404);
        }
        assertThat(read(account, "/api/waiting").size()).isZero();
    }

    @Test
    void anotherNetworksAgreementIsNotFoundInThisOne() {
        Majakka other = new Majakka();
        other.begin(house);
        house.happened(new AccessEvent.KeeperNamed(other.id, majakka.keeper, null));

        String network = "/api/networks/" + other.id;
        assertThat(house.get(majakka.keeper, network + "/agreements/" + story.id)
                        .status())
                .isEqualTo(404);
        assertThat(house.get(majakka.keeper, network + "/proposals/" + first).status())
                .isEqualTo(404);
        assertThat(house.get(majakka.keeper, network + "/proposals/x").status()).isEqualTo(404);
    }

    private JsonNode agreement(String clocks) {
        return read(account, "/api/networks/" + majakka.id + "/agreements/" + story.id + clocks);
    }

    private JsonNode proposal(AccountId reader, ProposalId proposal, String clocks) {
        return read(reader, "/api/networks/" + majakka.id + "/proposals/" + proposal + clocks);
    }

    private static JsonNode read(AccountId reader, String path) {
        Answer answer = house.get(reader, path);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode position(JsonNode version, MemberId member) {
        for (JsonNode position : version.at("/positions")) {
            if (position.at("/memberId").asString().equals(id(member))) {
                return position;
            }
        }
        throw new AssertionError("no position of " + member + " in " + version);
    }

    private static List<String> ids(JsonNode array) {
        List<String> ids = new ArrayList<>();
        array.forEach(each -> ids.add(each.asString()));
        return ids;
    }

    private static String id(MemberId member) {
        return member.toString();
    }
}
