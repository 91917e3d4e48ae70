package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An imported clock occurs on the days that another program worked out from the same file. */
class ExampleCalendarIT {

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
    void occurrencesAreThoseOfTheExample(String key) {
        JsonNode expected = expected(key);
        HttpResponse<String> imported = solmu.post("/api/examples/" + key + "/import", "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(json(imported).path("notTaken").has("calendar")).isFalse();
        String network = "/api/networks/" + json(imported).path("id").stringValue();

        int year = expected.path("year").intValue();
        HttpResponse<String> answer = solmu.get(network + "/calendar?year=" + year, seen(imported));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode calendar = json(answer);
        Map<String, List<String>> occurrences = new TreeMap<>();
        calendar.path("occurrences")
                .forEach(each -> occurrences
                        .computeIfAbsent(each.path("ref").stringValue(), first -> new ArrayList<>())
                        .add(each.path("date").stringValue()));
        assertThat(occurrences).isEqualTo(days(expected.path("occurrences")));

        assertThat(json(solmu.get(network + "/calendar?year=" + year + "&asOf=2025-11-14", seen(imported)))
                        .path("entries"))
                .as("nothing was planned yet")
                .isEmpty();
    }

    @Test
    void aClockIsPlannedMovedAndShownOverHttp() {
        HttpResponse<String> imported = solmu.post("/api/networks/import", file("vip-ita-jarvi", "another-one"));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        String network = "/api/networks/" + json(imported).path("id").stringValue();
        String calendar = network + "/calendar";
        String ring = json(solmu.post(
                        calendar + "/rings",
                        "{\"title\":{\"fi\":\"Omat\"},\"colour\":\"#00aa00\",\"on\":\"2025-12-01\"}"))
                .path("id")
                .stringValue();
        HttpResponse<String> planned = solmu.post(calendar + "/entries", """
                {"details": {"ringId": "%s", "title": {"fi": "Kirje"}, "weekendShift": "previous-working-day",
                             "preparationDays": [7, 3]},
                 "schedule": {"start": "2026-01-10", "startTime": "09:00", "endTime": "10:00",
                              "rrule": "FREQ=MONTHLY;BYMONTHDAY=10;COUNT=3"}, "on": "2026-01-02"}
                """.formatted(ring));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        String entry = json(planned).path("id").stringValue();
        HttpResponse<String> moved = solmu.post(
                calendar + "/entries/" + entry + "/occurrences/2026-02-10/moving",
                "{\"start\": \"2026-02-14\", \"startTime\": \"12:00\", \"endTime\": \"13:00\", \"on\": \"2026-02-01\"}");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
        HttpResponse<String> cancelled = solmu.post(
                calendar + "/entries/" + entry + "/occurrences/2026-03-10/cancellation", "{\"on\": \"2026-02-02\"}");
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);

        List<String> shown = new ArrayList<>();
        json(solmu.get(calendar + "?year=2026", seen(cancelled)))
                .path("occurrences")
                .forEach(each -> {
                    if (each.path("entryId").stringValue().equals(entry)) {
                        shown.add(each.path("date").stringValue() + " "
                                + each.path("state").stringValue() + " "
                                + each.path("startsAt").stringValue() + " " + each.path("preparation"));
                    }
                });
        assertThat(shown)
                .containsExactly(
                        "2026-01-10 planned 2026-01-09T07:00:00Z [\"2026-01-02\",\"2026-01-06\"]",
                        "2026-02-10 moved 2026-02-14T10:00:00Z [\"2026-02-07\",\"2026-02-11\"]",
                        "2026-03-10 cancelled 2026-03-10T07:00:00Z [\"2026-03-03\",\"2026-03-07\"]");

        HttpResponse<String> endless = solmu.post(calendar + "/entries", """
                {"details": {"ringId": "%s", "title": {"fi": "Aina"}},
                 "schedule": {"start": "2026-01-10", "rrule": "FREQ=DAILY"}}
                """.formatted(ring));
        assertThat(endless.statusCode()).isEqualTo(400);
        assertThat(json(endless).path("type").stringValue()).isEqualTo("/problems/rrule-never-ends");
        assertThat(json(endless).path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/schedule/rrule");
    }

    private static Map<String, List<String>> days(JsonNode occurrences) {
        Map<String, List<String>> days = new TreeMap<>();
        occurrences.properties().forEach(entry -> {
            List<String> dates = new ArrayList<>();
            entry.getValue().forEach(date -> dates.add(date.stringValue()));
            days.put(entry.getKey(), dates);
        });
        return days;
    }

    private static JsonNode expected(String key) {
        return read("/examples/" + key + ".calendar.json");
    }

    private static String file(String key, String id) {
        ObjectNode file = (ObjectNode) read("/examples/" + key + ".json");
        ((ObjectNode) file.path("network")).put("id", id);
        return file.toString();
    }

    private static JsonNode read(String resource) {
        try (InputStream content = Objects.requireNonNull(ExampleCalendarIT.class.getResourceAsStream(resource))) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
