package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An imported network is in the phase that its file says, on the days that are expected and on every day of change. */
class ExampleCyclesIT {

    private static RunningSolmu running;
    private static Script solmu;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = running.script();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void aNetworkIsInThePhaseThatIsExpectedAndOnEveryDayWhereItsFileSays(String key) {
        JsonNode file = read("/examples/" + key + ".json");
        HttpResponse<String> imported = solmu.post("/api/examples/" + key + "/import", "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(json(imported).path("taken").path("cycles").intValue())
                .isEqualTo(file.path("cycles").size());
        assertThat(json(imported).path("notTaken").propertyNames()).noneMatch(path -> path.startsWith("cycles"));
        JsonNode answers =
                read("/expected/" + key + ".expected.json").path("agreements").path("answers");
        assertThat(answers.size()).isEqualTo(2);
        for (JsonNode answer : answers) {
            assertAsExpected(answer.path("phase"), cycleOn(answer.path("asOf").stringValue(), imported));
        }
        for (LocalDate day : daysOfChange(file)) {
            assertAsInFile(file, day, cycleOn(day.toString(), imported));
        }
    }

    private static void assertAsExpected(JsonNode expected, JsonNode shown) {
        assertThat(expected.size()).isEqualTo(3);
        expected.properties()
                .forEach(field -> assertThat(shown.get(field.getKey()))
                        .as(expected + " " + field.getKey())
                        .isEqualTo(field.getValue()));
    }

    private static void assertAsInFile(JsonNode file, LocalDate day, JsonNode shown) {
        JsonNode cycle = cycleIn(file, day);
        JsonNode phase = phaseIn(cycle, day);
        String as = "on " + day;
        assertThat(shown.path("cycle").asInt(0))
                .as(as)
                .isEqualTo(cycle.path("no").asInt(0));
        assertThat(shown.path("phase").asInt(0))
                .as(as)
                .isEqualTo(phase.path("phase").asInt(0));
        assertThat(shown.path("since").asString(""))
                .as(as)
                .isEqualTo(phase.path("enteredOn").asString(""));
        assertThat(shown.path("checklist")
                        .valueStream()
                        .map(item -> item.at("/text/fi").stringValue()))
                .as(as)
                .containsExactlyElementsOf(phase.path("exitChecklist")
                        .valueStream()
                        .map(item -> item.path("item").stringValue())
                        .toList());
        assertThat(shown.at("/details/questions/why/texts/fi").asString(""))
                .as(as)
                .isEqualTo(cycle.path("questions").path("why").asString(""));
    }

    private static JsonNode cycleOn(String day, HttpResponse<String> imported) {
        return json(solmu.get(
                "/api/networks/" + json(imported).path("id").stringValue() + "/cycle?asOf=" + day, seen(imported)));
    }

    private static Set<LocalDate> daysOfChange(JsonNode file) {
        Set<LocalDate> days = new TreeSet<>();
        for (String field : new String[] {"startedOn", "enteredOn", "closedOn"}) {
            for (String day : file.path("cycles").findValuesAsString(field)) {
                if (!day.isEmpty() && !day.equals("null")) {
                    days.add(LocalDate.parse(day));
                    days.add(LocalDate.parse(day).minusDays(1));
                }
            }
        }
        return days;
    }

    /** The last one that had begun. */
    private static JsonNode cycleIn(JsonNode file, LocalDate day) {
        return last(file.path("cycles"), "startedOn", day);
    }

    private static JsonNode phaseIn(JsonNode cycle, LocalDate day) {
        boolean closed = cycle.hasNonNull("closedOn")
                && !LocalDate.parse(cycle.path("closedOn").stringValue()).isAfter(day);
        return closed ? JSON.createObjectNode() : last(cycle.path("phases"), "enteredOn", day);
    }

    private static JsonNode last(JsonNode list, String field, LocalDate day) {
        JsonNode found = JSON.createObjectNode();
        for (JsonNode each : list) {
            if (!LocalDate.parse(each.path(field).stringValue()).isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    private static JsonNode read(String resource) {
        try (InputStream content = Objects.requireNonNull(ExampleCyclesIT.class.getResourceAsStream(resource))) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
