package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;
import static fi.solmu.app.PracticeOverHttp.CONSENT;
import static fi.solmu.app.PracticeOverHttp.position;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules refuse about agreements: each with its own problem, and nothing recorded. */
class AgreementRefusalsIT {

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
    void aPositionIsRefusedForItsOwnReason() {
        String proposal = solmu.proposed(CONSENT);
        String left = solmu.leave(solmu.planner, "2024-03-04");
        ok(solmu.post("/proposals/" + proposal + "/amendments", "{\"text\": \"Toisin\", \"on\": \"2024-03-03\"}"));
        String consent = "{\"stance\": \"consent\", \"draft\": 2, \"on\": \"2024-03-05\"}";
        solmu.refused("put", position(proposal, solmu.observer), consent, 409, "no-say");
        solmu.refused("put", position(proposal, left), consent, 409, "not-a-member-on-that-day");
        solmu.refused("put", position(proposal, someId()), consent, 404, "unknown-member");
        solmu.refused("put", position(someId(), solmu.nurse), consent, 404, "unknown-proposal");
        solmu.refused("put", position(proposal, solmu.nurse), consent.replace("2,", "1,"), 409, "text-has-changed");
        solmu.refused("put", position(proposal, solmu.nurse), consent.replace("2,", "3,"), 409, "text-has-changed");
        solmu.refused(
                "put",
                position(proposal, solmu.nurse),
                consent.replace("consent", "objection"),
                409,
                "objection-needs-reason");
        solmu.refused(
                "put",
                position(proposal, solmu.nurse),
                consent.replace("consent", "stand-aside"),
                409,
                "stand-aside-needs-reason");
        solmu.refused(
                "put",
                position(proposal, solmu.nurse),
                consent.replace("2024-03-05", "2024-02-28"),
                409,
                "before-it-was-proposed");
        solmu.refused(
                "put",
                position(proposal, solmu.nurse),
                consent.replace("2024-03-05", "2199-03-05"),
                409,
                "day-has-not-come");
        ok(solmu.post("/proposals/" + proposal + "/outcome", "{\"outcome\": \"withdrawn\", \"on\": \"2024-03-20\"}"));
        solmu.refused("put", position(proposal, solmu.nurse), consent, 409, "proposal-already-closed");
        solmu.refused(
                "post",
                "/proposals/" + proposal + "/comments",
                "{\"comment\": \"Miksi?\", \"on\": \"2024-03-05\"}",
                409,
                "proposal-already-closed");
        solmu.refused(
                "post",
                "/proposals/" + proposal + "/amendments",
                "{\"text\": \"T\", \"on\": \"2024-03-05\"}",
                409,
                "proposal-already-closed");
        solmu.refused(
                "post",
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"adopted\", \"on\": \"2024-03-21\"}",
                409,
                "proposal-already-closed");
    }

    @Test
    void positionsOfAMeetingAreRefusedTogetherEachAtItsPlace() {
        String proposal = solmu.proposed(CONSENT);
        solmu.refused(
                "post",
                "/proposals/" + proposal + "/positions",
                """
                {"positions": [{"memberId": "%s", "stance": "consent"}, {"memberId": "%s", "stance": "consent"},
                               {"memberId": "%s", "stance": "objection"}, {"memberId": "%s", "stance": "absent"}, {"memberId": "%s", "stance": "heard"}],
                 "draft": 1, "on": "2024-03-15"}
                """.formatted(solmu.principal, solmu.observer, solmu.nurse, solmu.principal, someId()),
                400,
                "bad-input",
                "/positions/1",
                "/positions/2",
                "/positions/3",
                "/positions/4");
    }

    @Test
    void anOutcomeIsRefusedThatTheRuleDoesNotGive() {
        String proposal = solmu.created("/agreements/" + solmu.practice + "/proposals", """
                {"text": "Teksti", "rule": %s, "commentsUntil": "2024-03-10", "on": "2024-03-01"}""".formatted(CONSENT));
        String outcome = "/proposals/" + proposal + "/outcome";
        String adopted = "{\"outcome\": \"adopted\", \"on\": \"2024-03-11\"}";
        solmu.refused("post", outcome, adopted, 409, "nobody-consented");
        String objection = solmu.objectedTo(proposal);
        solmu.refused("post", outcome, adopted, 409, "open-objections");
        solmu.refused("post", outcome, adopted.replace("11", "10"), 409, "comment-window-open");
        solmu.refused(
                "post", outcome, "{\"outcome\": \"not-adopted\", \"on\": \"2024-03-10\"}", 409, "comment-window-open");
        solmu.refused("post", outcome, adopted.replace("2024", "2199"), 409, "day-has-not-come");
        String objections = "/proposals/" + proposal + "/objections/";
        solmu.refused("post", objections + someId() + "/withdrawal", "{}", 404, "unknown-objection");
        ok(solmu.post(objections + objection + "/withdrawal", "{\"on\": \"2024-03-06\"}"));
        solmu.refused(
                "post",
                objections + objection + "/integration",
                "{\"change\": \"Sanat\", \"on\": \"2024-03-07\"}",
                409,
                "objection-not-open");
        solmu.refused(
                "post",
                "/agreements/" + solmu.practice + "/proposals",
                "{\"text\": \"T\", \"rule\": %s}".formatted(CONSENT),
                409,
                "proposal-still-open");
    }

    @Test
    void whatDoesNotHoldIsNotReviewedEndedOrCommittedTo() {
        String open = solmu.proposed(CONSENT);
        String commitment = "/commitments/" + solmu.planner;
        solmu.refused(
                "put",
                "/proposals/" + open + commitment,
                "{\"level\": \"full\", \"on\": \"2024-03-25\"}",
                409,
                "not-in-force");
        solmu.refused(
                "post",
                "/proposals/" + open + "/reviews",
                "{\"outcome\": \"kept\", \"on\": \"2024-03-25\"}",
                409,
                "not-in-force");
        ok(solmu.post("/proposals/" + open + "/outcome", "{\"outcome\": \"withdrawn\", \"on\": \"2024-03-01\"}"));
        String proposal = "/proposals/" + solmu.inForce();
        solmu.refused(
                "put",
                proposal + commitment,
                "{\"level\": \"partial\", \"on\": \"2024-03-25\"}",
                409,
                "commitment-needs-reason");
        solmu.refused(
                "put", proposal + commitment, "{\"level\": \"full\", \"on\": \"2024-03-19\"}", 409, "not-in-force");
        solmu.refused(
                "put",
                proposal + "/commitments/" + solmu.leave(solmu.principal, "2024-03-22"),
                "{\"level\": \"full\", \"on\": \"2024-03-25\"}",
                409,
                "not-a-member-on-that-day");
        solmu.refused(
                "post",
                proposal + "/reviews",
                "{\"outcome\": \"kept\", \"nextReviewOn\": \"2024-03-25\", \"on\": \"2024-03-25\"}",
                409,
                "next-review-not-later");
        solmu.refused(
                "post",
                proposal + "/reviews",
                "{\"outcome\": \"ended\", \"on\": \"2024-03-25\"}",
                409,
                "notice-too-short");
        solmu.refused(
                "post",
                proposal + "/notice",
                "{\"endsOn\": \"2024-04-23\", \"on\": \"2024-03-25\"}",
                409,
                "notice-too-short");
        ok(solmu.post(proposal + "/notice", "{\"endsOn\": \"2099-04-24\", \"on\": \"2024-03-25\"}"));
        solmu.refused(
                "post",
                proposal + "/notice",
                "{\"endsOn\": \"2024-05-24\", \"on\": \"2024-03-26\"}",
                409,
                "notice-already-given");
    }

    @Test
    void aHeadingIsTakenOnceAndWhatIsNotThereIsNotFound() {
        solmu.refused(
                "post",
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"decision-making\", \"title\": {\"fi\": \"T\"}}",
                409,
                "agreement-heading-taken");
        solmu.refused(
                "post",
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"owner\": \"%s\"}"
                        .formatted(someId()),
                404,
                "unknown-member");
        solmu.refused(
                "put", "/agreements/" + someId() + "/title", "{\"title\": {\"fi\": \"T\"}}", 404, "unknown-agreement");
        solmu.refused(
                "put", "/agreements/nothing/title", "{\"title\": {\"fi\": \"T\"}}", 400, "bad-input", "/agreement");
        solmu.refused(
                "post",
                "/agreements/" + solmu.practice + "/entries/" + someId() + "/withdrawal",
                "{\"because\": \"Virhe\"}",
                404,
                "unknown-entry");
        solmu.refused(
                "put",
                "/agreements/" + solmu.practice + "/title",
                "{\"title\": {\"fi\": \"T\"}, \"on\": \"2024-02-09\"}",
                409,
                "before-it-was-taken-up");
    }

    @Test
    void nothingIsToldOfTheAgreementsOfOthers() {
        PracticeOverHttp other = new PracticeOverHttp(running);
        String proposal = other.proposed(CONSENT);
        String objection = other.objectedTo(proposal);
        solmu.refused(
                "put",
                "/agreements/" + other.practice + "/title",
                "{\"title\": {\"fi\": \"T\"}}",
                404,
                "unknown-agreement");
        solmu.refused(
                "put",
                position(proposal, solmu.nurse),
                "{\"stance\": \"consent\", \"draft\": 1}",
                404,
                "unknown-proposal");
        solmu.refused(
                "put",
                position(proposal, other.nurse),
                "{\"stance\": \"consent\", \"draft\": 1}",
                404,
                "unknown-proposal");
        solmu.refused(
                "post",
                "/proposals/" + proposal + "/objections/" + objection + "/withdrawal",
                "{}",
                404,
                "unknown-objection");
    }
}
