package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.someId;
import static fi.solmu.app.PracticeOverHttp.CONSENT;
import static fi.solmu.app.PracticeOverHttp.position;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent about agreements and can't be taken in: every fault is told with its place, and nothing is recorded. */
class AgreementBadInputIT {

    private static RunningSolmu running;
    private static PracticeOverHttp solmu;
    private static String practice;
    private static String proposal;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = new PracticeOverHttp(running);
        proposal = solmu.proposed(CONSENT);
        practice = solmu.takeUp("roles");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/kind,/title",
                "{\"kind\": \"song\", \"title\": {\"fi\": \"T\"}}|/kind",
                "{\"kind\": \"practice\", \"title\": {\"fi\": \"T\"}}|/heading",
                "{\"kind\": \"practice\", \"heading\": \"Two Words\", \"title\": {\"fi\": \"T\"}}|/heading",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"goalType\": \"efficiency\", \"title\": {\"fi\": \"T\"}}|/goalType",
                "{\"kind\": \"goal\", \"title\": {\"fi\": \"T\"}}|/goalType",
                "{\"kind\": \"goal\", \"goalType\": \"efficiency\", \"heading\": \"own\", \"order\": 3, \"title\": {\"fi\": \"T\"}}|/heading,/order",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"order\": 0, \"title\": {\"fi\": \"T\"}}|/order",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {}}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \" \"}}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": \"T\"}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"xq\": \"T\"}}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"A\\u0000B\"}}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"A\\ud800B\"}}|/title",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"owner\": \"someone\"}|/owner",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"on\": \"2024-02-30\"}|/on",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"on\": \"+999999999-12-31\"}|/on",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"on\": [2024, 2, 3]}|/on",
                "{\"kind\": \"practice\", \"heading\": \"own\", \"title\": {\"fi\": \"T\"}, \"colour\": \"red\"}|/colour",
            })
    void aQuestionIsNotTakenUpFromWhatDoesNotGoTogether(String body, String pointers) {
        badInput("post", "/agreements", body, pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"method\": \"consent\", \"silence\": \"no-position\", \"overObjections\": true|/rule/overObjections",
                "\"method\": \"consensus\", \"silence\": \"no-position\", \"overObjections\": true|/rule/overObjections",
                "\"method\": \"dice\", \"silence\": \"no-position\", \"overObjections\": false|/rule/method",
                "\"method\": \"consent\", \"silence\": \"maybe\", \"overObjections\": false|/rule/silence",
                "\"silence\": \"no-position\"|/rule/method,/rule/overObjections",
                "\"method\": \"consent\"|/rule/silence,/rule/overObjections",
                "\"method\": \"group-after-hearing\", \"silence\": \"no-position\", \"overObjections\": true|/rule/group",
                "\"method\": \"group-after-hearing\", \"group\": \" \", \"silence\": \"no-position\", \"overObjections\": true|/rule/group",
                "\"method\": \"coordinators\", \"group\": \"board\", \"silence\": \"no-position\", \"overObjections\": true|/rule/group",
                "\"method\": \"consent\", \"quorum\": {\"by\": \"members\"}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum",
                "\"method\": \"consent\", \"quorum\": {\"by\": \"members\", \"atLeast\": 2, \"percent\": 50}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum",
                "\"method\": \"consent\", \"quorum\": {\"by\": \"members\", \"atLeast\": 0}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum/atLeast",
                "\"method\": \"consent\", \"quorum\": {\"by\": \"organisations\", \"percent\": 101}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum/percent",
                "\"method\": \"consent\", \"quorum\": {\"atLeast\": 1}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum/by",
                "\"method\": \"consent\", \"quorum\": {\"by\": \"members\", \"atLeast\": 1.5}, \"silence\": \"no-position\", \"overObjections\": false|/rule/quorum/atLeast",
                "\"method\": \"coordinators\", \"group\": \"board\", \"quorum\": {\"by\": \"members\"}, \"silence\": \"assent\", \"overObjections\": true|/rule/group,/rule/quorum",
            })
    void aRuleThatCannotComputeIsRefused(String rule, String pointers) {
        badInput(
                "post",
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"Teksti\", \"rule\": {" + rule + "}}",
                pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"text\": \" \"|/text",
                "\"text\": 5|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"sv\": \"T\"}}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"fi\": \"T\", \"sv\": \"\"}}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"fi\": \"T\", \"klingon\": \"T\"}}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"fi\": {\"a\": 1}}}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"fi\": 5}}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": []}|/text",
                "\"text\": {\"language\": \"fi\", \"texts\": {\"fi\": \"T\"}, \"author\": \"x\"}|/text",
                "\"text\": \"T\", \"noticeDays\": -1|/noticeDays",
                "\"text\": \"T\", \"noticeDays\": 100000|/noticeDays",
                "\"text\": \"T\", \"inForceFrom\": \"2024-05-02\", \"expiresOn\": \"2024-05-01\"|/expiresOn",
                "\"text\": \"T\", \"reviewOn\": \"soon\"|/reviewOn",
                "\"text\": \"T\", \"proposedBy\": \"nobody\"|/proposedBy",
            })
    void aProposalThatCannotBeReadIsRefused(String parts, String pointers) {
        badInput(
                "post",
                "/agreements/" + practice + "/proposals",
                "{" + parts + ", \"rule\": " + CONSENT + "}",
                pointers);
    }

    @Test
    void textsThatNobodyWouldReadToTheEndAreRefused() {
        String endless = "x".repeat(60_000);
        badInput(
                "put",
                "/agreements/" + practice + "/title",
                "{\"title\": {\"fi\": \"%s\"}}".formatted("x".repeat(301)),
                "/title");
        badInput("post", "/proposals/" + proposal + "/amendments", "{\"text\": \"%s\"}".formatted(endless), "/text");
        badInput(
                "post", "/proposals/" + proposal + "/comments", "{\"comment\": \"%s\"}".formatted(endless), "/comment");
        badInput(
                "put",
                position(proposal, solmu.nurse),
                "{\"stance\": \"objection\", \"draft\": 1, \"reason\": \"%s\"}".formatted(endless),
                "/reason");
        badInput(
                "post",
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"T\", \"rule\": {\"method\": \"group-after-hearing\", \"group\": \"%s\", \"silence\": \"assent\", \"overObjections\": true}}"
                        .formatted("x".repeat(101)),
                "/rule/group");
    }

    @Test
    void whatMustBeThereIsNamed() {
        String objection = "/proposals/" + proposal + "/objections/" + solmu.objectedTo(proposal);
        badInput("put", position(proposal, solmu.nurse), "{}", "/stance,/draft");
        badInput("put", position(proposal, solmu.nurse), "{\"stance\": \"consent\", \"draft\": 0}", "/draft");
        badInput("put", position(proposal, solmu.nurse), "{\"stance\": \"abstain\", \"draft\": 1}", "/stance");
        badInput("put", position(proposal, "nobody"), "{\"stance\": \"consent\", \"draft\": 1}", "/member");
        badInput("post", "/proposals/" + proposal + "/positions", "{\"positions\": [], \"draft\": 1}", "/positions");
        badInput(
                "post",
                "/proposals/" + proposal + "/positions",
                "{\"positions\": [null, {\"stance\": \"consent\"}], \"draft\": 1}",
                "/positions/0,/positions/1/memberId");
        badInput("post", "/proposals/" + proposal + "/comments", "{}", "/comment");
        badInput(
                "post",
                "/proposals/" + proposal + "/amendments",
                "{\"text\": \"T\", \"integrates\": [{}]}",
                "/integrates/0/objectionId,/integrates/0/change");
        badInput("post", objection + "/clarification", "{}", "/clarification");
        badInput("post", objection + "/integration", "{}", "/change");
        badInput("post", "/proposals/" + proposal + "/outcome", "{}", "/outcome");
        badInput(
                "post",
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"not-adopted\", \"expiresOn\": \"2025-01-01\", \"noticeDays\": 3}",
                "/expiresOn,/noticeDays");
        badInput("post", "/proposals/" + proposal + "/reviews", "{}", "/outcome");
        badInput(
                "post",
                "/proposals/" + proposal + "/reviews",
                "{\"outcome\": \"ended\", \"nextReviewOn\": \"2025-01-01\"}",
                "/nextReviewOn");
        badInput("put", "/proposals/" + proposal + "/commitments/" + solmu.nurse, "{}", "/level");
        badInput("post", "/agreements/" + practice + "/entries/" + someId() + "/redating", "{}", "/on,/because");
        badInput("post", "/agreements/" + practice + "/entries/" + someId() + "/withdrawal", "{}", "/because");
    }

    private static void badInput(String how, String path, String body, String pointers) {
        solmu.refused(how, path, body, 400, "bad-input", pointers.split(","));
    }
}
