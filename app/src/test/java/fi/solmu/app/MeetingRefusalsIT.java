package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be recorded of meetings: each wish is refused by the name of what is wrong, and nothing is recorded. */
class MeetingRefusalsIT {

    private static final String PRESENT = "{\"attendance\": \"present\"}";

    private static RunningSolmu running;

    private MeetingOverHttp network;
    private String spring = "";
    private String autumn = "";

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aNetworkThatMeets() {
        network = new MeetingOverHttp(running);
        spring = "/meetings/" + network.spring;
        autumn = "/meetings/" + network.autumn;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-05-14|1|, \"startsAt\": \"15:00\", \"endsAt\": \"09:00\"|409|ends-before-it-begins|",
                "2025-03-30|1|, \"startsAt\": \"03:30\"|409|time-does-not-exist|",
                "2025-03-29|2|, \"endsAt\": \"03:00\"|409|time-does-not-exist|",
                "2023-05-14|1||409|before-the-network-began|",
                "2024-05-14|0||400|bad-input|/days",
                "2024-05-14|32||400|bad-input|/days",
                "2024-02-30|1||400|bad-input|/firstDay",
                "2024-05-14|1|, \"link\": \"javascript:alert(1)\"|400|bad-input|/link",
                "2024-05-14|1|, \"chair\": \"00000000-0000-4000-8000-00000000abcd\"|404|unknown-member|",
                "2024-05-14|1|, \"title\": {\"fi\": \"A\\u0000\"}|400|bad-input|/title",
            })
    void aPlanThatCannotBeIsRefused(String firstDay, int days, String more, int status, String code, String pointer) {
        String[] pointers = pointer == null ? new String[0] : new String[] {pointer};
        String body = network.plan(firstDay, days, more == null ? "" : more);
        network.refused("post", "/meetings", body, status, code, pointers);
        network.refused("put", spring + "/plan", body, status, code, pointers);
    }

    @Test
    void nothingIsTakenForAMeetingBeforeItWasHeldOrBeforeItsDay() {
        network.refused("put", spring + "/attendance/" + network.nurse, PRESENT, 409, "meeting-not-held");
        network.refused("post", spring + "/decisions", "{\"text\": \"Päätös\"}", 409, "meeting-not-held");
        network.refused("post", spring + "/information", "{\"text\": \"Tieto\"}", 409, "meeting-not-held");
        network.refused(
                "post",
                spring + "/promises",
                "{\"memberId\": \"%s\", \"text\": \"Teen\"}".formatted(network.nurse),
                409,
                "meeting-not-held");
        network.refused("post", spring + "/guests", "{\"number\": 1}", 409, "meeting-not-held");
        network.refused("post", spring + "/minutes/publication", "{\"version\": 1}", 409, "meeting-not-held");
        network.refused(
                "post",
                spring + "/pulse",
                "{\"answerBy\": \"2024-06-01\", \"on\": \"2024-05-20\"}",
                409,
                "meeting-not-held");
        network.refused("put", spring + "/minutes/draft/" + someId(), typed("Alku"), 409, "meeting-not-held");
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(2).toString();
        network.refused("post", spring + "/holding", "{\"on\": \"" + tomorrow + "\"}", 409, "not-held-yet");
        network.refused(
                "post", "/meetings/" + network.planned(tomorrow, 1, "") + "/holding", "{}", 409, "not-held-yet");
        network.hold(network.spring);
        network.refused("post", spring + "/holding", "{}", 409, "meeting-already-held");
        network.refused("post", spring + "/cancellation", "{\"on\": \"2024-05-20\"}", 409, "meeting-already-held");
        network.refused(
                "post",
                spring + "/decisions",
                "{\"text\": \"Päätös\", \"on\": \"2024-05-16\"}",
                409,
                "not-a-day-of-the-meeting");
        network.refused("post", spring + "/invitations", "{\"on\": \"2024-05-16\"}", 409, "meeting-already-held");
        ok(network.post(autumn + "/cancellation", "{\"on\": \"2024-09-01\"}"));
        network.refused("post", autumn + "/holding", "{}", 409, "meeting-cancelled");
    }

    @Test
    void whoWasNoMemberOnThatDayDidNotAttendAndTheRestOfTheRollIsNotRecordedEither() {
        network.hold(network.spring);
        network.refused(
                "put", spring + "/attendance/" + network.latecomer, PRESENT, 409, "not-a-member-on-that-day", "");
        network.refused("put", spring + "/attendance/" + someId(), PRESENT, 409, "unknown-member", "");
        network.refused(
                "post",
                spring + "/attendance",
                "{\"attendance\": [{\"memberId\": \"%s\", \"attendance\": \"present\"}, {\"memberId\": \"%s\", \"attendance\": \"present\"}]}"
                        .formatted(network.principal, network.latecomer),
                409,
                "not-a-member-on-that-day",
                "/attendance/1");
        network.refused(
                "post",
                spring + "/attendance",
                "{\"attendance\": [{\"memberId\": \"%s\", \"attendance\": \"present\"}, {\"memberId\": \"%s\", \"attendance\": \"absent\"}]}"
                        .formatted(network.principal, network.principal),
                409,
                "named-twice",
                "/attendance/1");
        network.refused(
                "put",
                spring + "/attendance/" + network.nurse,
                "{\"attendance\": \"present\", \"deputy\": {\"fi\": \"Sijainen\"}}",
                409,
                "deputy-where-none-came",
                "");
        network.refused(
                "put",
                spring + "/attendance/" + network.nurse,
                "{\"attendance\": \"asleep\"}",
                400,
                "bad-input",
                "/attendance");
    }

    @Test
    void invitationsAndAgendasAreRefusedForTheirOwnReason() {
        network.refused(
                "post",
                spring + "/invitations",
                "{\"members\": [\"%s\"], \"on\": \"2024-04-01\"}".formatted(network.latecomer),
                409,
                "not-a-member-on-that-day",
                "/members/0");
        ok(network.post(spring + "/invitations", "{\"on\": \"2024-04-01\"}"));
        network.refused("post", spring + "/invitations", "{\"on\": \"2024-04-02\"}", 409, "already-invited");
        network.refused("post", spring + "/agenda", "{\"items\": []}", 400, "bad-input", "/items");
        network.refused(
                "post",
                spring + "/agenda",
                "{\"items\": [{\"title\": {\"fi\": \"A\"}, \"proposalId\": \"%s\"}]}".formatted(someId()),
                404,
                "unknown-proposal");
        network.refused(
                "put",
                spring + "/agenda/" + someId(),
                "{\"title\": {\"fi\": \"A\"}, \"on\": \"2024-04-01\"}",
                409,
                "agenda-item-not-there");
        network.refused(
                "put",
                spring + "/agenda/order",
                "{\"order\": [\"%s\"], \"on\": \"2024-04-01\"}".formatted(someId()),
                409,
                "agenda-order-incomplete");
    }

    @Test
    void minutesAreRefusedForTheirOwnReason() {
        network.hold(network.spring);
        network.refused("post", spring + "/minutes", "{}", 400, "bad-input", "/sections");
        network.refused("post", spring + "/minutes/publication", "{}", 400, "bad-input", "/version");
        network.refused("post", spring + "/minutes/publication", "{\"version\": 1}", 409, "no-minutes-drafted");
        ok(network.post(spring + "/minutes", "{\"sections\": [{\"text\": \"Sovittiin\"}], \"on\": \"2024-05-20\"}"));
        String approval = "{\"version\": 1, \"meetingId\": \"%s\"}".formatted(network.autumn);
        network.refused("post", spring + "/minutes/approval", approval, 409, "approving-meeting-not-held");
        network.hold(network.autumn);
        network.refused("post", spring + "/minutes/approval", approval, 409, "minutes-not-published");
        network.refused(
                "post",
                spring + "/minutes/correction",
                "{\"version\": 1, \"sections\": [{\"text\": \"A\"}], \"because\": \"B\"}",
                409,
                "minutes-not-published");
        ok(network.post(spring + "/minutes/publication", "{\"version\": 1, \"on\": \"2024-05-21\"}"));
        network.refused("post", spring + "/minutes/publication", "{\"version\": 1}", 409, "minutes-already-published");
        network.refused(
                "post", spring + "/minutes/approval", approval.replace(": 1", ": 2"), 409, "not-the-current-minutes");
        network.refused(
                "post",
                spring + "/minutes/approval",
                approval.replace(network.autumn, network.spring),
                409,
                "approving-meeting-not-later");
        ok(network.post(spring + "/minutes/approval", approval));
        network.refused("post", spring + "/minutes/approval", approval, 409, "minutes-already-approved");
    }

    @Test
    void promisesAreRefusedForTheirOwnReason() {
        network.hold(network.spring);
        String promise = "{\"memberId\": \"%s\", \"text\": \"Teen\"%s}";
        network.refused(
                "post",
                spring + "/promises",
                promise.formatted(network.latecomer, ""),
                409,
                "not-a-member-on-that-day");
        network.refused(
                "post",
                spring + "/promises",
                promise.formatted(network.nurse, ", \"dueOn\": \"2024-05-01\""),
                409,
                "due-before-it-was-promised");
        String made = network.promised(network.spring, promise.formatted(network.nurse, ""));
        network.refused(
                "post", "/promises/" + made + "/keeping", "{\"on\": \"2024-05-01\"}", 409, "before-it-was-promised");
        network.refused("post", "/promises/" + made + "/release", "{}", 400, "bad-input", "/because");
        ok(network.post("/promises/" + made + "/keeping", "{\"on\": \"2024-06-01\"}"));
        network.refused(
                "post", "/promises/" + made + "/missing", "{\"on\": \"2024-07-01\"}", 409, "promise-already-kept");
        network.refused("post", "/promises/" + someId() + "/keeping", "{}", 404, "unknown-promise");
    }

    @Test
    void whatIsNamedMustBeThere() {
        network.refused("post", "/meetings/" + someId() + "/holding", "{}", 404, "unknown-meeting");
        network.refused("put", spring + "/next", "{\"meetingId\": \"%s\"}".formatted(someId()), 404, "unknown-meeting");
        String practice = network.created(
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"decision-making\", \"title\": {\"fi\": \"Päätöksenteko\"}, \"on\": \"2024-02-10\"}");
        String proposal = network.created(
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"Yhdessä\", \"rule\": {\"method\": \"consent\", \"silence\": \"no-position\", \"overObjections\": false}, \"on\": \"2024-05-01\"}");
        String outcome = "{\"outcome\": \"%s\", \"asItHappened\": true, \"meetingId\": \"%s\", \"on\": \"2024-05-14\"}";
        network.refused(
                "post",
                "/proposals/" + proposal + "/outcome",
                outcome.formatted("adopted", someId()),
                404,
                "unknown-meeting");
        network.refused(
                "post",
                "/proposals/" + proposal + "/outcome",
                outcome.formatted("not-adopted", network.spring),
                400,
                "bad-input",
                "/meetingId");
        ok(network.post("/proposals/" + proposal + "/outcome", outcome.formatted("adopted", network.spring)));
        network.refused(
                "post",
                "/proposals/" + proposal + "/reviews",
                "{\"outcome\": \"kept\", \"meetingId\": \"%s\", \"on\": \"2024-10-02\"}".formatted(someId()),
                404,
                "unknown-meeting");
    }

    private static String typed(String text) {
        return "{\"revision\": 0, \"place\": 1, \"language\": \"fi\", \"text\": \"%s\"}".formatted(text);
    }
}
