package fi.solmu.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionAgreed;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionDone;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationInterpreted;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorDefined;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorMeasured;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluations of files, whole and broken, on their way into a real record. */
class EvaluationIntakeTest {

    private static CommandSideOnTestDatabase side;

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void everythingThatAFileTellsOfEvaluationsIsOnRecordAfterwards(String key) {
        ObjectNode file = TakenIn.example(key);
        Intake.Outcome outcome = take(file).outcome();
        List<EvaluationEvent> events = events(outcome.id());
        assertThat(outcome.notTaken().keySet()).noneMatch(path -> path.startsWith("evaluations"));
        assertThat(count(events, EvaluationRecorded.class))
                .isEqualTo(evaluations(file).count());
        assertThat(count(events, EvaluationInterpreted.class))
                .isEqualTo(evaluations(file)
                        .filter(each -> each.has("interpretation"))
                        .count());
        assertThat(count(events, ActionAgreed.class))
                .isEqualTo(inside(file, "/actions").count());
        assertThat(count(events, ActionDone.class))
                .isEqualTo(inside(file, "/actions")
                        .filter(each -> each.hasNonNull("doneOn"))
                        .count());
        assertThat(count(events, IndicatorDefined.class))
                .isEqualTo(inside(file, "/results/indicators").count());
        assertThat(count(events, IndicatorMeasured.class))
                .isEqualTo(inside(file, "/results/indicators")
                        .mapToLong(each -> each.path("values").size())
                        .sum());
    }

    @Test
    void everyNumberIsKeptUnderItsNameWhateverTheInstrumentIsCalled() {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        ObjectNode mine = evaluation(file, 0);
        mine.put("instrument", "oma-mittari");
        ObjectNode results = mine.putObject("results");
        results.put("scale", "0-10").put("overall", 7.5);
        results.putObject("mood").put("spring", 3).put("autumn", 4.25).put("scale", "1-5");
        assertThat(events(take(file).outcome().id()))
                .filteredOn(event -> event instanceof EvaluationRecorded recorded
                        && recorded.instrument().equals("oma-mittari"))
                .singleElement()
                .satisfies(event -> assertThat(((EvaluationRecorded) event).figures())
                        .containsExactly(
                                new Figure(null, "overall", null, new BigDecimal("7.5"), "0-10"),
                                new Figure("mood", "spring", null, new BigDecimal("3"), "1-5"),
                                new Figure("mood", "autumn", null, new BigDecimal("4.25"), "1-5")));
    }

    @Test
    void anIndicatorToldOfTwiceIsOneWhoseTargetMayChange() {
        ObjectNode again = TakenIn.example("vip-ita-jarvi");
        long before = inside(again, "/results/indicators")
                .mapToLong(each -> each.path("values").size())
                .sum();
        ObjectNode later = ((ArrayNode) again.path("evaluations")).addObject();
        later.put("id", "e99").put("on", "2026-10-30").put("instrument", "impact-indicators");
        ObjectNode indicator = later.putObject("results").putArray("indicators").addObject();
        indicator
                .put("key", "consultation-lead-time-days")
                .put("fi", "Konsultaation odotusaika")
                .put("target", 8);
        ArrayNode values = indicator.putArray("values");
        values.addObject().put("on", "2024-12-31").put("value", 23.0);
        values.addObject().put("on", "2026-10-30").put("value", 8);
        List<EvaluationEvent> events = events(take(again).outcome().id());
        assertThat(count(events, IndicatorMeasured.class)).isEqualTo(before + 1);
        assertThat(count(events, IndicatorDefined.class)).isEqualTo(4);
    }

    @Test
    void everyFaultOfAnEvaluationIsToldWithItsPlace() {
        assertThat(faults(file -> {
                    evaluation(file, 0).put("on", "2024-13-40");
                    evaluation(file, 1).put("respondents", 27);
                    evaluation(file, 2).put("invited", -1);
                    evaluation(file, 3).put("recordedBy", "nobody");
                    ((ObjectNode) evaluation(file, 1).path("actions").path(0)).put("doneOn", "2024-01-01");
                    ((ObjectNode) evaluation(file, 2).path("actions").path(0)).put("dueOn", "2024-01-01");
                    ((ObjectNode) evaluation(file, 3).path("actions").path(0)).remove("text");
                    ((ObjectNode) evaluation(file, 6).at("/results/themes/0")).put("mentions", "many");
                    ((ObjectNode) evaluation(file, 8).at("/results/indicators/0/values/0")).remove("value");
                    ((ObjectNode) evaluation(file, 8).at("/results/indicators/1")).put("baseline", 1e200);
                    evaluation(file, 9).put("id", "e8");
                    evaluation(file, 9).remove("instrument");
                }))
                .containsExactlyInAnyOrder(
                        "/evaluations/0/on",
                        "/evaluations/1/respondents",
                        "/evaluations/1/actions/0/doneOn",
                        "/evaluations/2/invited",
                        "/evaluations/2/actions/0/dueOn",
                        "/evaluations/3/recordedBy",
                        "/evaluations/3/actions/0/text",
                        "/evaluations/6/results/themes/0/mentions",
                        "/evaluations/8/results/indicators/0/values/0/value",
                        "/evaluations/8/results/indicators/1/baseline",
                        "/evaluations/9/id",
                        "/evaluations/9/instrument");
    }

    @Test
    void twoValuesForOneDayAreAFault() {
        assertThat(faults(file -> ((ArrayNode) evaluation(file, 8).at("/results/indicators/0/values"))
                        .addObject()
                        .put("on", "2024-12-31")
                        .put("value", 24)))
                .containsExactly("/evaluations/8/results/indicators/0/values/4/value");
    }

    private static List<String> faults(Consumer<ObjectNode> breaking) {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        breaking.accept(file);
        return TakenIn.faults(file, side);
    }

    private static Intake.Result take(JsonNode file) {
        return TakenIn.take(file, side);
    }

    private static List<EvaluationEvent> events(NetworkId network) {
        return TakenIn.events(network, EvaluationEvent.class, side);
    }

    private static long count(List<EvaluationEvent> events, Class<? extends EvaluationEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static Stream<JsonNode> evaluations(ObjectNode file) {
        return file.path("evaluations").valueStream();
    }

    private static Stream<JsonNode> inside(ObjectNode file, String pointer) {
        return evaluations(file).flatMap(each -> each.at(pointer).valueStream());
    }

    private static ObjectNode evaluation(ObjectNode file, int index) {
        return (ObjectNode) file.path("evaluations").path(index);
    }
}
