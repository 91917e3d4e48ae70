package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.PracticeOverHttp.CONSENT;
import static fi.solmu.app.PracticeOverHttp.position;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.GoalType;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a network agrees, wished over HTTP from its being taken up to its end. */
class AgreementWishesIT {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static RunningSolmu running;

    private PracticeOverHttp solmu;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void takeUpAPractice() {
        solmu = new PracticeOverHttp(running);
    }

    @Test
    void aPracticeLivesFromItsProposalToItsEnd() {
        String agreement = "/agreements/" + solmu.practice;
        ok(solmu.put(agreement + "/title", "{\"title\": {\"fi\": \"Miten päätämme\"}, \"on\": \"2024-02-20\"}"));
        ok(solmu.put(agreement + "/owner", "{\"owner\": \"%s\", \"on\": \"2024-02-20\"}".formatted(solmu.nurse)));
        String first = solmu.created(agreement + "/proposals", """
                {"text": {"language": "fi", "texts": {"fi": "Sovimme asiat viikossa.", "sv": "Vi kommer överens på en vecka."}},
                 "rule": {"method": "consent", "quorum": {"by": "organisations", "atLeast": 2}, "silence": "no-position", "overObjections": false},
                 "reviewOn": "2024-09-20", "noticeDays": 30, "commentsUntil": "2024-03-10", "proposedBy": "%s", "on": "2024-03-01"}
                """.formatted(solmu.planner));
        String proposal = "/proposals/" + first;

        ok(solmu.post(
                proposal + "/comments",
                "{\"comment\": \"Miksi viikko?\", \"by\": \"%s\", \"on\": \"2024-03-02\"}".formatted(solmu.observer)));
        String question = solmu.entryOf(CommentMade.class);
        ok(solmu.post(
                proposal + "/comments",
                "{\"comment\": \"Ehdotus\", \"inReplyTo\": \"%s\", \"on\": \"2024-03-02\"}".formatted(question)));
        ok(solmu.put(
                position(first, solmu.principal), "{\"stance\": \"consent\", \"draft\": 1, \"on\": \"2024-03-03\"}"));
        String objection = solmu.objectedTo(first);
        ok(solmu.post(
                proposal + "/objections/" + objection + "/clarification",
                "{\"clarification\": \"Lomat\", \"on\": \"2024-03-06\"}"));
        ok(solmu.post(proposal + "/amendments", """
                {"text": "Sovimme asiat kahdessa viikossa.", "reviewOn": "2024-09-20", "noticeDays": 30,
                 "integrates": [{"objectionId": "%s", "change": "viikko > kaksi viikkoa"}], "on": "2024-03-08"}
                """.formatted(objection)));
        assertThat(solmu.last(ObjectionClarified.class).clarification().author())
                .isNotNull();
        assertThat(solmu.last(ObjectionIntegrated.class).objectionId().toString())
                .isEqualTo(objection);
        ok(solmu.post(
                proposal + "/positions", """
                {"positions": [{"memberId": "%s", "stance": "consent"}, {"memberId": "%s", "stance": "consent-with-concern", "reason": "Ehdimmekö?"},
                               {"memberId": "%s", "stance": "absent"}, {"memberId": "%s", "stance": "heard"}],
                 "draft": 2, "on": "2024-03-15"}
                """.formatted(solmu.principal, solmu.nurse, solmu.planner, solmu.observer)));
        ok(
                solmu.post(
                        proposal + "/outcome",
                        "{\"outcome\": \"adopted\", \"inForceFrom\": \"2024-04-01\", \"because\": \"Kokous päätti\", \"on\": \"2024-03-20\"}"));

        VersionAdopted outcome = solmu.last(VersionAdopted.class);
        assertThat(outcome.tally()).isEqualTo(new Tally(3, 1, 1, 0, 0, 1, 0, 1, 0));
        assertThat(outcome.rule().quorum()).isEqualTo(new Quorum(Quorum.CountedBy.ORGANISATIONS, 2, null));
        assertThat(outcome.shortfalls()).isEmpty();
        assertThat(outcome.because()).isNotNull();
        assertThat(outcome.terms().noticeDays()).isEqualTo(30);
        assertThat(state(first, "2024-03-31")).isEqualTo("adopted");
        JsonNode inForce = solmu.version(first, "2024-04-01");
        assertThat(inForce.path("state").stringValue()).isEqualTo("in-force");
        assertThat(inForce.path("nextReviewOn").stringValue()).isEqualTo("2024-09-20");
        assertThat(inForce.path("consented").size()).isEqualTo(2);

        ok(solmu.put(
                proposal + "/commitments/" + solmu.planner,
                "{\"level\": \"partial\", \"because\": \"Aika puuttuu\", \"on\": \"2024-04-05\"}"));
        ok(solmu.post(
                proposal + "/reviews",
                "{\"outcome\": \"kept\", \"nextReviewOn\": \"2025-03-01\", \"on\": \"2024-09-18\"}"));
        ok(solmu.post(proposal + "/notice", "{\"because\": \"Uusi tapa\", \"on\": \"2024-10-01\"}"));
        assertThat(state(first, "2024-10-30")).isEqualTo("in-force");
        assertThat(state(first, "2024-10-31")).isEqualTo("ended");
        assertThat(solmu.version(first, "2024-10-30").path("nextReviewOn").stringValue())
                .isEqualTo("2025-03-01");
    }

    @Test
    void aReviewEndsAVersionAndTheNextOneIsProposed() {
        String first = solmu.inForce();
        ok(solmu.put(
                "/proposals/" + first + "/commitments/" + solmu.planner,
                "{\"level\": \"full\", \"on\": \"2024-04-01\"}"));
        String second = solmu.created("/agreements/" + solmu.practice + "/proposals", """
                {"text": "Sovimme asiat ryhmässä.", "rule": {"method": "simple-majority", "silence": "assent", "overObjections": true},
                 "because": "Kokouksia on liikaa", "on": "2024-05-01"}
                """);
        assertThat(solmu.last(VersionProposed.class).version()).isEqualTo(2);
        ok(solmu.post("/proposals/" + second + "/outcome", "{\"outcome\": \"adopted\", \"on\": \"2024-05-10\"}"));
        assertThat(state(first, "2024-05-09")).isEqualTo("in-force");
        assertThat(state(first, "2024-05-10")).isEqualTo("superseded");
        assertThat(state(second, "2024-05-10")).isEqualTo("in-force");
        ok(solmu.post(
                "/proposals/" + second + "/reviews",
                "{\"outcome\": \"ended\", \"because\": \"Ei toimi\", \"on\": \"2024-06-01\"}"));
        assertThat(state(second, "2024-06-01")).isEqualTo("ended");
    }

    @Test
    void aGoalIsTakenUp() {
        String goal = solmu.created("/agreements", """
                {"kind": "goal", "goalType": "phenomenon", "title": {"fi": "Koulupoissaolot"}, "owner": "%s", "on": "2024-02-10"}
                """.formatted(solmu.nurse));
        GoalTakenUp taken = solmu.last(GoalTakenUp.class);
        assertThat(taken.agreementId().toString()).isEqualTo(goal);
        assertThat(taken.type()).isEqualTo(GoalType.PHENOMENON);
    }

    @Test
    void anObjectionIsWithdrawnAndTheProposalNotAdopted() {
        String proposal = solmu.proposed(CONSENT);
        String objection = solmu.objectedTo(proposal);
        ok(solmu.post(
                "/proposals/" + proposal + "/objections/" + objection + "/withdrawal", "{\"on\": \"2024-03-07\"}"));
        assertThat(solmu.last(ObjectionWithdrawn.class).objectionId().toString())
                .isEqualTo(objection);
        ok(solmu.post(
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"not-adopted\", \"because\": \"Kesken\", \"on\": \"2024-03-20\"}"));
        assertThat(solmu.last(VersionNotAdopted.class).shortfalls()).containsExactly(Shortfall.NOBODY_CONSENTED);
    }

    @Test
    void anObjectionIsIntegratedWithoutAnotherText() {
        String proposal = solmu.proposed(CONSENT);
        String objection = solmu.objectedTo(proposal);
        ok(solmu.post(
                "/proposals/" + proposal + "/objections/" + objection + "/integration",
                "{\"change\": \"Jo tekstissä\", \"on\": \"2024-03-07\"}"));
        assertThat(solmu.last(ObjectionIntegrated.class).change().texts()).containsEntry("fi", "Jo tekstissä");
    }

    @Test
    void aProposalIsTakenBack() {
        String proposal = solmu.proposed(CONSENT);
        ok(solmu.post("/proposals/" + proposal + "/outcome", "{\"outcome\": \"withdrawn\", \"on\": \"2024-03-02\"}"));
        assertThat(solmu.last(ProposalWithdrawn.class).on()).isEqualTo(LocalDate.of(2024, 3, 2));
    }

    @Test
    void whatWasDecidedBeforeTheRecordIsRecordedAsItHappened() {
        String proposal = solmu.proposed(CONSENT);
        solmu.objectedTo(proposal);
        ok(solmu.post(
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"adopted\", \"asItHappened\": true, \"on\": \"2024-03-20\"}"));
        assertThat(solmu.last(VersionAdopted.class).shortfalls())
                .containsExactly(Shortfall.OPEN_OBJECTIONS, Shortfall.NOBODY_CONSENTED);
        assertThat(solmu.version(proposal, "2024-03-20")
                        .path("unresolvedObjections")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatNamesNoDayHappenedTodayWhereTheNetworkIs() {
        String proposal = solmu.proposed(CONSENT);
        LocalDate before = LocalDate.now(HELSINKI);
        ok(solmu.put(position(proposal, solmu.nurse), "{\"stance\": \"consent\", \"draft\": 1}"));
        assertThat(solmu.last(PositionTaken.class).on()).isBetween(before, LocalDate.now(HELSINKI));
    }

    @Test
    void aDoubleClickOnAPositionIsOnePosition() throws Exception {
        String proposal = solmu.proposed(CONSENT);
        String key = UUID.randomUUID().toString();
        String body = "{\"stance\": \"consent\", \"draft\": 1, \"on\": \"2024-03-05\"}";
        List<Callable<HttpResponse<String>>> clicks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clicks.add(() -> solmu.put(position(proposal, solmu.nurse), body, "Idempotency-Key", key));
            clicks.add(() -> solmu.put(position(proposal, solmu.nurse), body));
        }
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            for (Future<HttpResponse<String>> click : many.invokeAll(clicks)) {
                ok(click.get());
            }
        }
        assertThat(solmu.recorded()).filteredOn(PositionTaken.class::isInstance).hasSize(1);
        ok(solmu.put(position(proposal, solmu.nurse), body.replace("\"consent\"", "\"consent-with-concern\"")));
        assertThat(solmu.last(PositionTaken.class).stance()).isEqualTo(Stance.CONSENT_WITH_CONCERN);
    }

    @Test
    void entriesAreCorrected() {
        String proposal = solmu.proposed(CONSENT);
        ok(solmu.put(
                position(proposal, solmu.nurse), "{\"stance\": \"consent\", \"draft\": 1, \"on\": \"2024-03-05\"}"));
        String entry = "/agreements/" + solmu.practice + "/entries/" + solmu.entryOf(PositionTaken.class);
        ok(solmu.post(entry + "/redating", "{\"on\": \"2024-03-06\", \"because\": \"Väärä päivä\"}"));
        ok(solmu.post(entry + "/withdrawal", "{\"because\": \"Väärä jäsen\"}"));
        assertThat(solmu.last(AgreementEntryWithdrawn.class).memberId()).hasToString(solmu.nurse);
    }

    private String state(String proposal, String asOf) {
        return solmu.version(proposal, asOf).path("state").stringValue();
    }
}
