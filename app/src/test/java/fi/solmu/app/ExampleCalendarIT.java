package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        assertThat(json(imported).path("notTaken").propertyNames())
                .noneMatch(part -> part.equals("calendar") || part.startsWith("calendar."));
        String network = "/api/networks/" + json(imported).path("id").stringValue();

        int year = expected.path("year").intValue();
        assertThat(occurrences(network, year, seen(imported))).isEqualTo(days(expected.path("occurrences")));

        assertThat(json(solmu.get(network + "/calendar?year=" + year + "&asOf=2025-11-14", seen(imported)))
                        .path("entries"))
                .as("nothing was planned yet")
                .isEmpty();
    }

    /** Whatever the rules of another file say: every entry a week later, on whole days, one of them but once, in another year. */
    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void anotherFileOccursOnItsOwnDays(String key) {
        ObjectNode file = (ObjectNode) JSON.readTree(file(key, "changed-" + key));
        Map<String, List<String>> expected = new TreeMap<>();
        int number = 0;
        for (JsonNode each : file.path("calendar").path("entries")) {
            ObjectNode entry = (ObjectNode) each;
            String start = "2027-%02d-%02d".formatted(1 + number % 12, 1 + number);
            entry.put("start", start).put("end", start).put("allDay", true);
            entry.remove(List.of("time", "exdates", "rrule", "practiceId", "responsible"));
            List<String> days = new ArrayList<>();
            if (number % 3 > 0) {
                entry.put("rrule", "FREQ=DAILY;INTERVAL=%d;COUNT=4".formatted(number));
                for (int i = 0; i < 4; i++) {
                    days.add(LocalDate.parse(start).plusDays((long) i * number).toString());
                }
                entry.putArray("exdates").add(days.remove(number % 4));
            } else {
                days.add(start);
            }
            days.removeIf(day -> !day.startsWith("2027"));
            expected.put(entry.path("id").stringValue(), days);
            number++;
        }
        HttpResponse<String> imported = solmu.post("/api/networks/import", file.toString());
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        String network = "/api/networks/" + json(imported).path("id").stringValue();
        assertThat(occurrences(network, 2027, seen(imported))).isEqualTo(expected);
        assertThat(occurrences(network, 2026, seen(imported))).isEmpty();
    }

    private static Map<String, List<String>> occurrences(String network, int year, String[] seen) {
        HttpResponse<String> answer = solmu.get(network + "/calendar?year=" + year, seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, List<String>> occurrences = new TreeMap<>();
        json(answer)
                .path("occurrences")
                .forEach(each -> occurrences
                        .computeIfAbsent(each.path("ref").stringValue(), first -> new ArrayList<>())
                        .add(each.path("date").stringValue()));
        return occurrences;
    }

    @Test
    void aFeedIsReadWithoutSigningInUntilItIsRevoked() throws Exception {
        HttpResponse<String> imported = solmu.post("/api/networks/import", file("tyokyky-lansirinne", "for-the-feed"));
        String network = "/api/networks/" + json(imported).path("id").stringValue();
        assertThat(solmu.get(network + "/calendar", seen(imported)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> made = solmu.post(network + "/calendar/feeds", "{}", "Idempotency-Key", "a-feed");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        String address = json(made).path("address").stringValue();

        HttpResponse<String> stream = asNobody(address);
        assertThat(stream.statusCode()).as(stream.body()).isEqualTo(200);
        assertThat(days(stream.body()))
                .containsExactlyInAnyOrderElementsOf(
                        days(expected("tyokyky-lansirinne").path("occurrences")).values().stream()
                                .flatMap(List::stream)
                                .toList());
        assertThat(asNobody(address.replace("/calendar.ics", "x/calendar.ics")).statusCode())
                .isEqualTo(404);
        assertThat(asNobody(address.replace("/calendar.ics", "/other.ics")).statusCode())
                .isIn(401, 403);

        HttpResponse<String> again = solmu.post(network + "/calendar/feeds", "{}", "Idempotency-Key", "a-feed");
        String feed = json(made).path("id").stringValue();
        assertThat(json(again).path("id").stringValue()).isEqualTo(feed);
        assertThat(asNobody(address).statusCode())
                .as("no secret was kept to be repeated")
                .isEqualTo(404);
        address = json(again).path("address").stringValue();
        assertThat(asNobody(address).statusCode()).isEqualTo(200);
        assertThat(running.bean(JdbcClient.class)
                        .sql(
                                "select count(*) from command_side.request where convert_from(body, 'UTF8') like '%/feeds/%'")
                        .query(Long.class)
                        .single())
                .isZero();

        assertThat(json(solmu.get(network + "/calendar/feeds"))
                        .path("feeds")
                        .path(0)
                        .path("id")
                        .stringValue())
                .isEqualTo(feed);
        assertThat(solmu.delete(network + "/calendar/feeds/" + feed).statusCode())
                .isEqualTo(204);
        assertThat(asNobody(address).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> asNobody(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** On which days of 2026 the stream's events start, worked out by a library of its own. */
    private static List<String> days(String stream) throws IOException, ParserException {
        ZoneId zone = ZoneId.of("Europe/Helsinki");
        List<String> days = new ArrayList<>();
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(stream)).getComponents("VEVENT");
        for (VEvent event : events) {
            if (Objects.requireNonNull(event.getDateTimeStart()).getDate() instanceof LocalDate) {
                Set<Period<LocalDate>> periods =
                        event.calculateRecurrenceSet(new Period<>(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
                periods.forEach(period -> days.add(period.getStart().toString()));
            } else {
                Set<Period<ZonedDateTime>> periods = event.calculateRecurrenceSet(new Period<>(
                        LocalDate.of(2026, 1, 1).atStartOfDay(zone),
                        LocalDate.of(2027, 1, 1).atStartOfDay(zone)));
                periods.forEach(
                        period -> days.add(period.getStart().toLocalDate().toString()));
            }
        }
        return days;
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
        return read("/expected/" + key + ".expected.json").path("calendar");
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
