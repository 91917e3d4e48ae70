package fi.solmu.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import fi.solmu.kernel.cycle.Success;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkKind;
import fi.solmu.query.Majakka;
import fi.solmu.query.OpenChecklist;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the record shows of the items that are open in the phase at hand. */
class CycleEvidenceTest {

    private static final LocalDate PHASE_BEGAN = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private OpenChecklist checklist;

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
        checklist = new OpenChecklist(house, majakka, PHASE_BEGAN);
    }

    @Test
    void theFiveQuestionsAreCountedByTheirAnswers() {
        assertThat(checklist.evidence("questions-answered", APRIL)).isEqualTo("1 of 5");

        var text = Majakka.wording("Vastaus");
        house.happened(new CycleEvent.QuestionsAnswered(
                majakka.id, checklist.cycle, new FiveQuestions(text, text, text, text, text), null, APRIL));
        assertThat(checklist.evidence("questions-answered", APRIL)).isEqualTo("5 of 5!");
    }

    @Test
    void aPhaseIsAssessedOnceTheNetworkHasJudgedIt() {
        house.happened(new CycleEvent.PhaseAssessed(
                majakka.id, checklist.cycle, Phase.PROGRESSING, Success.REACHED, null, APRIL));

        assertThat(checklist.evidence("phase-assessed", APRIL.minusDays(1))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("phase-assessed", APRIL)).isEqualTo("1 of 1 on 2026-04-01!");
    }

    @Test
    void theKindIsAssessedOnceBothItAndHowItIsGovernedAre() {
        house.happened(new NetworkEvent.KindAssessed(majakka.id, NetworkKind.FREELY_EVOLVING, null, PHASE_BEGAN));
        assertThat(checklist.evidence("kind-assessed", APRIL)).isEqualTo("1 of 2 on 2026-03-01");

        house.happened(
                new NetworkEvent.GovernanceModeAssessed(majakka.id, GovernanceMode.PARTICIPANT_GOVERNED, null, APRIL));
        assertThat(checklist.evidence("kind-assessed", APRIL.minusDays(1))).isEqualTo("1 of 2 on 2026-03-01");
        assertThat(checklist.evidence("kind-assessed", APRIL)).isEqualTo("2 of 2 on 2026-04-01!");
    }

    @Test
    void sectorsAreThoseOfTheHomesOfMembers() {
        assertThat(checklist.evidence("sectors-present", APRIL)).isEqualTo("1 of 3");

        OrganisationId clinic = homeIn("health");
        homeIn("research");
        house.happened(
                majakka.joined(MemberId.random(), "Lääkäri", clinic, null, List.of(), true, APRIL),
                majakka.joined(MemberId.random(), "Nuori", homeIn("civil-society"), null, List.of(), true, MAY));
        assertThat(checklist.evidence("sectors-present", APRIL))
                .as("a home without a member is not there")
                .isEqualTo("2 of 3");
        assertThat(checklist.evidence("sectors-present", MAY)).isEqualTo("3 of 3!");
    }

    @Test
    void invitationsAreAnsweredWhenNobodyWaits() {
        MemberId doctor = MemberId.random();
        MemberId nurse = MemberId.random();
        house.happened(
                invited(doctor, PHASE_BEGAN.minusDays(20)),
                invited(nurse, APRIL),
                new SeatEvent.InvitationDeclined(majakka.id, doctor, null, null, APRIL.plusDays(1)),
                new SeatEvent.InvitationAccepted(majakka.id, nurse, MAY));

        assertThat(checklist.evidence("invitations-answered", PHASE_BEGAN))
                .as("whoever was asked before the phase is still waited for")
                .isEqualTo("0 of 1");
        assertThat(checklist.evidence("invitations-answered", APRIL)).isEqualTo("0 of 2");
        assertThat(checklist.evidence("invitations-answered", MAY)).isEqualTo("1 of 1!");
    }

    @Test
    void whatIsMetOrWaivedNeedsNoEvidence() {
        var item = checklist.items.stream()
                .filter(each -> each.sign() == Sign.QUESTIONS_ANSWERED)
                .findFirst()
                .orElseThrow()
                .checklistItemId();
        house.happened(new CycleEvent.ChecklistItemMet(majakka.id, checklist.cycle, item, null, APRIL));

        assertThat(checklist.item("questions-answered", "?asOf=" + APRIL).has("evidence"))
                .isFalse();
        assertThat(checklist
                        .item("questions-answered", "?asOf=" + APRIL.minusDays(1))
                        .has("evidence"))
                .isTrue();
    }

    @Test
    void theNetworkAtLargeShowsNothingOfAThemeGroupsOwnCycle() {
        CycleId group = CycleId.random();
        house.happened(
                new CycleEvent.CycleOpened(
                        majakka.id,
                        group,
                        1,
                        LocalText.of("fi", "Kokeilu"),
                        new FiveQuestions(null, null, null, null, null),
                        checklist.cycle,
                        LocalText.of("fi", "Nivelryhmä"),
                        null,
                        APRIL),
                new CycleEvent.PhaseEntered(
                        majakka.id, group, Phase.ASSEMBLING, Movement.FORWARD, checklist.items, null, null, APRIL));

        assertThat(ofGroup(group).findValuesAsString("sign")).hasSize(Sign.values().length);
        assertThat(ofGroup(group).findParents("evidence").stream()
                        .map(item -> item.path("sign").stringValue()))
                .containsExactlyInAnyOrder("questions-answered", "phase-assessed");
    }

    private JsonNode ofGroup(CycleId group) {
        for (JsonNode cycle : house.get(majakka.keeper, "/api/networks/" + majakka.id + "/cycles?asOf=" + MAY)
                .body()
                .path("cycles")) {
            if (cycle.path("id").stringValue().equals(group.toString())) {
                return cycle.path("stays").path(0).path("checklist");
            }
        }
        throw new AssertionError("no such cycle");
    }

    private SeatEvent invited(MemberId member, LocalDate on) {
        return new SeatEvent.MemberInvited(
                majakka.id, member, LocalText.of("fi", "Kutsuttu"), majakka.county, null, null, null, on);
    }

    private OrganisationId homeIn(String sector) {
        OrganisationId home = OrganisationId.random();
        house.happened(new OrganisationEvent.OrganisationRegistered(
                majakka.id,
                home,
                LocalText.of("fi", "Koti"),
                "municipality",
                sector,
                List.of("fi"),
                null,
                PHASE_BEGAN));
        return home;
    }
}
