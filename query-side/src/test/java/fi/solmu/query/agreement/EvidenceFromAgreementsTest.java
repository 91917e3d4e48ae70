package fi.solmu.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.GoalType;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.query.Majakka;
import fi.solmu.query.OpenChecklist;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What agreements show of the items on the checklist of a phase. */
class EvidenceFromAgreementsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate PHASE_BEGAN = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private OpenChecklist checklist;
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
        checklist = new OpenChecklist(house, majakka, PHASE_BEGAN);
        practice = new AgreementStory(majakka.id);
        house.happened(practice.takenUp(FEBRUARY), practice.proposed(first, 1, FEBRUARY));
    }

    @Test
    void itIsAgreedHowDecisionsAreMadeOnceSuchAPracticeIsInForce() {
        EntryId adopted = happened(practice.adopted(first, APRIL)).id();

        assertThat(checklist.evidence("decision-making-agreed", APRIL.minusDays(1)))
                .isEqualTo("0 of 1");
        assertThat(checklist.evidence("decision-making-agreed", APRIL)).isEqualTo("1 of 1 on 2026-04-01!");
        JsonNode shown = checklist.shown("decision-making-agreed", "?asOf=" + APRIL);
        assertThat(shown.path("about").stringValue()).isEqualTo(practice.id.toString());
        assertThat(shown.path("title").path("fi").stringValue()).isEqualTo("Päätöksenteko");
        assertThat(checklist.evidence("goal-adopted", APRIL))
                .as("a practice is no goal")
                .isEqualTo("0 of 1");

        house.happened(practice.withdrawn(first, null, adopted));
        assertThat(checklist.evidence("decision-making-agreed", APRIL))
                .as("what should not have been recorded shows nothing")
                .isEqualTo("0 of 1");
    }

    @Test
    void whatIsShownIsWhatWasKnownAtTheTime() {
        RecordedEvent adopted = happened(practice.adopted(first, APRIL));

        String then = "?asOf=" + MAY + "&knownAt=" + adopted.recordedAt().minusNanos(1_000);
        assertThat(OpenChecklist.told(checklist.shown("decision-making-agreed", then)))
                .isEqualTo("0 of 1");
        assertThat(checklist.evidence("decision-making-agreed", MAY)).endsWith("!");
    }

    @Test
    void aGoalIsAdoptedOnceItIsInForceAndNotBefore() {
        AgreementStory goal = new AgreementStory(majakka.id);
        ProposalId proposal = ProposalId.random();
        house.happened(
                new GoalTakenUp(
                        majakka.id,
                        goal.id,
                        GoalType.PHENOMENON,
                        LocalText.of("fi", "Yksikään ei putoa"),
                        null,
                        null,
                        FEBRUARY),
                goal.proposed(proposal, 1, FEBRUARY),
                goal.adopted(proposal, APRIL),
                goal.ended(proposal, MAY));

        assertThat(checklist.evidence("goal-adopted", APRIL.minusDays(1))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("goal-adopted", APRIL)).isEqualTo("1 of 1 on 2026-04-01!");
        assertThat(checklist.evidence("goal-adopted", MAY)).isEqualTo("0 of 1");
    }

    @Test
    void headingsAreCountedOfWhichThereAreFifteen() {
        AgreementStory own = new AgreementStory(majakka.id);
        ProposalId proposal = ProposalId.random();
        house.happened(
                practice.adopted(first, APRIL),
                new PracticeTakenUp(
                        majakka.id, own.id, "saunailta", LocalText.of("fi", "Saunailta"), 16, null, null, FEBRUARY),
                own.proposed(proposal, 1, FEBRUARY),
                own.adopted(proposal, APRIL));

        assertThat(checklist.evidence("headings-answered", APRIL.minusDays(1))).isEqualTo("0 of 15");
        assertThat(checklist.evidence("headings-answered", APRIL))
                .as("a heading of the network's own is none of the fifteen")
                .isEqualTo("1 of 15");
    }

    @Test
    void aPracticeIsLookedAtAgainByAReviewOrByComingIntoForceInThePhase() {
        house.happened(practice.adopted(first, FEBRUARY.plusDays(5)));
        assertThat(checklist.evidence("practices-reviewed", APRIL)).isEqualTo("0 of 1");

        house.happened(
                practice.reviewed(first, ReviewOutcome.KEPT, null, PHASE_BEGAN.minusDays(1)),
                practice.comment(first, majakka.principal, null, PHASE_BEGAN));
        assertThat(checklist.evidence("practices-reviewed", APRIL))
                .as("neither a review before the phase nor a comment")
                .isEqualTo("0 of 1");

        house.happened(practice.reviewed(first, ReviewOutcome.KEPT, null, APRIL));
        assertThat(checklist.evidence("practices-reviewed", APRIL.minusDays(1))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("practices-reviewed", APRIL)).isEqualTo("1 of 1!");

        ProposalId second = ProposalId.random();
        AgreementStory other = new AgreementStory(majakka.id);
        house.happened(
                new PracticeTakenUp(majakka.id, other.id, "roles", LocalText.of("fi", "Roolit"), 8, null, null, APRIL),
                other.proposed(second, 1, APRIL),
                other.adopted(second, MAY));
        assertThat(checklist.evidence("practices-reviewed", MAY)).isEqualTo("2 of 2!");
    }

    private static RecordedEvent happened(Event event) {
        return house.happened(event).getFirst();
    }
}
