package fi.solmu.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.solmu.command.Actor;
import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.Request;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files of networks, whole and broken, on their way into a real record. */
class IntakeTest {

    private static final JsonMapper JSON = EventJson.mapper();

    private static CommandSideOnTestDatabase side;

    private final Actor actor = new Actor(AccountId.random(), "token");

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void whatNoCapabilityCanTakeIsCountedAndNothingIsDroppedSilently() {
        ObjectNode file = example();
        ((ObjectNode) file.path("actors").path(0)).put("shoeSize", 42);
        ((ObjectNode) file.path("actors").path(1)).put("shoeSize", 43);
        file.putArray("songs").add("one").add("two").add("three");
        var outcome = take(file).outcome();
        assertThat(outcome.taken())
                .containsEntry("actors", file.path("actors").size())
                .containsEntry("organisations", file.path("organisations").size())
                .containsEntry("meetings", file.path("meetings").size());
        assertThat(outcome.notTaken())
                .containsEntry("relations", file.path("relations").size())
                .containsEntry("actors[].shoeSize", 2)
                .containsEntry("songs", 3)
                .doesNotContainKeys("actors", "organisations", "meetings", "timeline", "schema")
                .doesNotContainKeys(
                        "practices[].versions[].decidedInMeeting", "practices[].versions[].reviews[].meetingId");
    }

    @Test
    void aNetworkIsTakenInOnce() {
        take(example());
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> take(example()));
        assertThat(refusal.code()).isEqualTo("network-already-exists");
    }

    @Test
    void theSameRequestAgainIsAnsweredFromTheRecord() {
        UUID request = UUID.randomUUID();
        var first =
                side.bean(Intake.class).take(example(), actor, new Request(request, false), (stage, done, total) -> {});
        var again =
                side.bean(Intake.class).take(example(), actor, new Request(request, true), (stage, done, total) -> {});
        assertThat(again).isEqualTo(first);
    }

    @Test
    void twoAccountsMayTakeTheSameFileInEachForThemselves() {
        var one = take(example()).outcome();
        var other = side.bean(Intake.class)
                .take(
                        example(),
                        new Actor(AccountId.random(), "token"),
                        new Request(UUID.randomUUID(), false),
                        (stage, done, total) -> {})
                .outcome();
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingIsWritten() {
        ObjectNode file = example();
        ((ObjectNode) file.path("actors").path(2)).put("joinedOn", "2024-13-40");
        ((ObjectNode) file.path("actors").path(3)).put("organisationId", "nowhere");
        ((ObjectNode) file.path("actors").path(4)).remove("role");
        ((ObjectNode) file.path("organisations").path(1)).put("id", "o-yo");
        ((ObjectNode) file.path("network").path("kindHistory").path(0)).put("kind", "unheard-of");
        ((ObjectNode) file.path("organisationSuccessions").path(0))
                .putArray("to")
                .add("gone");
        assertThat(faults(file))
                .contains(
                        "/actors/2/joinedOn",
                        "/actors/3/organisationId",
                        "/actors/4/role",
                        "/organisations/1/id",
                        "/network/kindHistory/0/kind",
                        "/organisationSuccessions/0/to/0");
    }

    @Test
    void aFileThatARuleRefusesIsToldWithTheReasonOfEachRefusal() {
        ObjectNode file = example();
        ((ObjectNode) file.path("actors").path(4)).put("leftOn", "2024-01-20");
        ((ObjectNode) file.path("actors").path(3)).put("joinedOn", "2023-01-01").remove("invitedOn");
        assertThat(faults(file)).as("and whatever rests on these").contains("/actors/4/leftOn", "/actors/3/joinedOn");
    }

    @Test
    void whatRestsOnARefusedThingIsNoFaultOfItsOwn() {
        ObjectNode file = example();
        ((ObjectNode) file.path("actors").path(0)).put("joinedOn", "2023-01-01");
        assertThat(file.at("/practices/0/versions/0/responses/0/actorId")).isEqualTo(file.at("/actors/0/id"));
        assertThat(faults(file)).containsExactly("/actors/0/joinedOn");
    }

    @Test
    void aPracticeOfWhichTheDaysCantBeRightIsRefused() {
        ObjectNode file = example();
        version(file, 0).put("agreedOn", "2024-06-11");
        version(file, 1).put("expiresOn", "2024-01-01");
        ((ObjectNode) version(file, 2).path("responses").path(0)).put("on", "2026-11-01");
        ((ObjectNode) version(file, 3).path("responses").path(0)).put("on", "2023-11-01");
        version(file, 4).put("version", 0);
        ((ArrayNode) file.at("/practices/5/versions")).add(version(file, 5).deepCopy());
        assertThat(faults(file))
                .contains(
                        "/practices/0/versions/0/agreedOn",
                        "/practices/1/versions/0/expiresOn",
                        "/practices/2/versions/0/responses/0/on",
                        "/practices/3/versions/0/responses/0/on",
                        "/practices/4/versions/0/version",
                        "/practices/5/versions/0/version")
                .doesNotHaveDuplicates();
    }

    @Test
    void whoStoodAsideIsTakenInWithoutAReasonThatNobodyNoted() {
        ObjectNode file = example();
        ((ObjectNode) version(file, 0).path("responses").path(0)).put("stance", "stand-aside");
        assertThat(take(file).outcome().taken())
                .containsEntry("practices", file.path("practices").size());
    }

    private static ObjectNode version(ObjectNode file, int practice) {
        return (ObjectNode) file.at("/practices/" + practice + "/versions/0");
    }

    @Test
    void aFileThatWouldKeepOthersWaitingTooLongIsRefusedBeforeAnythingIsDecided() {
        ObjectNode file = example();
        ArrayNode actors = (ArrayNode) file.path("actors");
        ObjectNode someone = (ObjectNode) actors.path(0);
        for (int i = 0; i < Intake.MOST_HAPPENINGS; i++) {
            actors.add(someone.deepCopy().put("id", "another-" + i));
        }
        RecordReader record = side.bean(RecordReader.class);
        long before = record.head();
        List<Intake.Stage> stages = new ArrayList<>();
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> side.bean(Intake.class)
                        .take(
                                file,
                                actor,
                                new Request(UUID.randomUUID(), false),
                                (stage, done, total) -> stages.add(stage)));
        assertThat(refusal.code()).isEqualTo("too-many-happenings");
        assertThat(stages).containsOnly(Intake.Stage.CHECKING);
        assertThat(record.head()).as("nothing is written").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]|''", "{}|/schema", "42|''", "{\"schema\": \"solmu-network/1\", \"network\": []}|/network"})
    void whatIsNoNetworkFileIsRefused(String content, String pointer) {
        assertThat(faults(JSON.readTree(content))).contains(pointer);
    }

    private Intake.Result take(JsonNode file) {
        return TakenIn.take(file, actor, side);
    }

    private static List<String> faults(JsonNode file) {
        return TakenIn.faults(file, side);
    }

    private static ObjectNode example() {
        return TakenIn.example("vip-ita-jarvi");
    }
}
