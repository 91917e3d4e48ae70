package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Imported meetings are, on every day around them, what the file itself says. */
class ExampleMeetingsIT {

    private static RunningSolmu running;
    private static Script solmu;

    private String network = "";
    private String[] seen = {};

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
    void meetingsAndPromisesAreThoseOfTheFile(String key) {
        JsonNode file = read("/examples/" + key + ".json");
        HttpResponse<String> imported = solmu.post("/api/examples/" + key + "/import", "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(json(imported).path("notTaken").propertyNames())
                .noneMatch(part ->
                        part.startsWith("meetings") || part.endsWith("decidedInMeeting") || part.endsWith("meetingId"));
        network = "/api/networks/" + json(imported).path("id").stringValue();
        seen = seen(imported);
        Map<String, String> home = homes(file);
        Map<String, String> ids = new HashMap<>();
        get("/meetings")
                .path("meetings")
                .forEach(meeting -> ids.put(
                        meeting.path("ref").stringValue(), meeting.path("id").stringValue()));
        assertThat(ids.keySet()).isEqualTo(new TreeSet<>(strings(file.path("meetings"), "id")));

        Set<LocalDate> days = new TreeSet<>();
        for (JsonNode meeting : file.path("meetings")) {
            LocalDate first = LocalDate.parse(meeting.path("date").stringValue());
            LocalDate last = last(meeting);
            days.addAll(List.of(first.minusDays(1), first, last, last.plusDays(1)));
        }
        for (LocalDate day : days) {
            for (JsonNode summary : get("/meetings?asOf=" + day).path("meetings")) {
                compareSummary(summary, byId(file, summary.path("ref").stringValue()), day);
            }
            comparePromises(file, day);
        }
        for (JsonNode meeting : file.path("meetings")) {
            compare(
                    get("/meetings/" + ids.get(meeting.path("id").stringValue()) + "?asOf=" + last(meeting)),
                    meeting,
                    file,
                    home);
        }
        compareYears(file);
    }

    /** Before its first day it was planned at most; from its last day on all of it is told. */
    private static void compareSummary(JsonNode shown, JsonNode meeting, LocalDate day) {
        String as = shown.path("ref").stringValue() + " on " + day;
        LocalDate first = LocalDate.parse(meeting.path("date").stringValue());
        boolean held = !day.isBefore(first);
        boolean over = !day.isBefore(last(meeting));
        assertThat(shown.path("firstDay").stringValue()).as(as).isEqualTo(first.toString());
        assertThat(shown.path("lastDay").stringValue())
                .as(as)
                .isEqualTo(last(meeting).toString());
        assertThat(shown.path("form").stringValue())
                .as(as)
                .isEqualTo(meeting.path("form").stringValue());
        assertThat(shown.path("title")).as(as).isEqualTo(meeting.path("title"));
        assertThat(shown.path("state").stringValue()).as(as).isEqualTo(over ? "published" : held ? "held" : "planned");
        if (over || !held) {
            assertThat(shown.at("/turnout/present").asInt())
                    .as(as)
                    .isEqualTo(over ? meeting.path("present").size() : 0);
            assertThat(shown.at("/turnout/excused").asInt())
                    .as(as)
                    .isEqualTo(over ? meeting.path("excused").size() : 0);
            assertThat(shown.path("decisions").asInt())
                    .as(as)
                    .isEqualTo(over ? meeting.path("decisions").size() : 0);
            assertThat(shown.path("promises").asInt())
                    .as(as)
                    .isEqualTo(over ? meeting.path("actionItems").size() : 0);
        }
    }

    private void comparePromises(JsonNode file, LocalDate day) {
        List<String> expected = new ArrayList<>();
        for (JsonNode meeting : file.path("meetings")) {
            if (!last(meeting).isAfter(day)) {
                for (JsonNode item : meeting.path("actionItems")) {
                    boolean kept = item.path("doneOn").isString()
                            && !day(item, "doneOn").isAfter(day);
                    expected.add(meeting.path("id").stringValue() + " "
                            + item.path("owner").stringValue() + " "
                            + item.path("text").stringValue() + " "
                            + item.path("dueOn").stringValue() + " "
                            + (kept ? "kept" : day(item, "dueOn").isBefore(day) ? "overdue" : "open"));
                }
            }
        }
        assertThat(get("/promises?asOf=" + day).path("promises").valueStream())
                .as(day.toString())
                .extracting(promise -> promise.at("/madeAt/ref").stringValue() + " "
                        + promise.at("/by/ref").stringValue() + " "
                        + promise.at("/text/texts/fi").stringValue() + " "
                        + promise.path("dueOn").stringValue() + " "
                        + promise.path("state").stringValue())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void compare(JsonNode shown, JsonNode meeting, JsonNode file, Map<String, String> home) {
        String as = meeting.path("id").stringValue();
        Map<String, String> attendance = new TreeMap<>();
        Map<String, Integer> present = new TreeMap<>();
        meeting.path("present").forEach(actor -> {
            attendance.put(actor.stringValue(), "present");
            present.merge(home.getOrDefault(actor.stringValue() + " " + as, "?"), 1, Integer::sum);
        });
        meeting.path("excused").forEach(actor -> attendance.put(actor.stringValue(), "excused"));
        Map<String, String> shownAttendance = new TreeMap<>();
        shown.path("attendees")
                .forEach(each -> shownAttendance.put(
                        each.at("/seat/ref").stringValue(),
                        each.path("attendance").stringValue()));
        assertThat(shownAttendance).as(as).isEqualTo(attendance);
        Map<String, Integer> shownPresent = new TreeMap<>();
        shown.path("homes").forEach(each -> {
            if (each.at("/turnout/present").asInt() > 0) {
                shownPresent.merge(
                        each.at("/organisation/fi").stringValue(),
                        each.at("/turnout/present").asInt(),
                        Integer::sum);
            }
        });
        assertThat(shownPresent).as(as).isEqualTo(present);
        assertThat(texts(shown.path("agenda"), "/title/fi")).as(as).isEqualTo(values(meeting.path("agenda")));
        assertThat(texts(shown.path("outcomes"), "/text/texts/fi")).as(as).isEqualTo(values(meeting.path("decisions")));
        assertThat(texts(shown.at("/plan/facilitators"), "/ref"))
                .as(as)
                .isEqualTo(values(meeting.path("facilitators")));
        assertThat(shown.at("/minutes/versions/0/sections/0/text/texts/fi").stringValue())
                .as(as)
                .isEqualTo(meeting.at("/minutes/fi").stringValue());
        assertThat(shown.at("/next/ref").asString("-"))
                .as(as)
                .isEqualTo(meeting.path("nextMeeting").asString("-"));

        List<String> decided = new ArrayList<>();
        for (JsonNode practice : file.path("practices")) {
            for (JsonNode version : practice.path("versions")) {
                String called = practice.at("/title/fi").stringValue() + " "
                        + version.path("version").asInt();
                if (version.path("decidedInMeeting").asString("").equals(as)) {
                    decided.add("adopted " + called);
                }
                for (JsonNode review : version.path("reviews")) {
                    if (review.path("meetingId").asString("").equals(as)
                            && !day(review, "on").isAfter(last(meeting))) {
                        decided.add("reviewed " + called);
                    }
                }
            }
        }
        assertThat(shown.path("agreements").valueStream())
                .as(as)
                .extracting(each -> each.path("kind").stringValue() + " "
                        + each.at("/title/fi").stringValue() + " "
                        + each.path("version").asInt())
                .containsExactlyInAnyOrderElementsOf(decided);
    }

    private void compareYears(JsonNode file) {
        Map<String, Integer> days = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (JsonNode meeting : file.path("meetings")) {
            LocalDate first = LocalDate.parse(meeting.path("date").stringValue());
            first.datesUntil(last(meeting).plusDays(1)).forEach(day -> {
                years.add(day.getYear());
                days.merge(day.getYear() + " " + meeting.path("form").stringValue(), 1, Integer::sum);
            });
        }
        for (int year : years) {
            JsonNode shown = get("/meetings/year?year=" + year);
            int all = shown.path("days").asInt();
            for (JsonNode form : shown.path("forms")) {
                int expected = days.getOrDefault(year + " " + form.path("form").stringValue(), 0);
                assertThat(form.path("days").asInt()).isEqualTo(expected);
                assertThat(form.path("share").asDouble()).isEqualTo((double) expected / all);
            }
        }
    }

    /** By actor and meeting: the name of the home organisation on the first day on which the actor was there. */
    private static Map<String, String> homes(JsonNode file) {
        Map<String, String> names = new HashMap<>();
        file.path("organisations")
                .forEach(each -> names.put(
                        each.path("id").stringValue(), each.path("name").stringValue()));
        Map<String, String> homes = new HashMap<>();
        for (JsonNode meeting : file.path("meetings")) {
            for (JsonNode actor : file.path("actors")) {
                LocalDate day = LocalDate.parse(meeting.path("date").stringValue());
                LocalDate joined = day(actor, "joinedOn");
                LocalDate on = joined.isAfter(day) ? joined : day;
                String organisation = actor.path("organisationId").stringValue();
                for (JsonNode affiliation : actor.path("affiliations")) {
                    boolean begun = !day(affiliation, "from").isAfter(on);
                    boolean over = affiliation.path("to").isString()
                            && !day(affiliation, "to").isAfter(on);
                    if (begun && !over) {
                        organisation = affiliation.path("organisationId").stringValue();
                    }
                }
                homes.put(
                        actor.path("id").stringValue() + " "
                                + meeting.path("id").stringValue(),
                        String.valueOf(names.get(organisation)));
            }
        }
        return homes;
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).stringValue());
    }

    private static LocalDate last(JsonNode meeting) {
        return LocalDate.parse(meeting.path("date").stringValue())
                .plusDays(meeting.path("durationDays").asInt(1) - 1L);
    }

    private static JsonNode byId(JsonNode file, String id) {
        return file.path("meetings")
                .valueStream()
                .filter(meeting -> meeting.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonNode nodes, String field) {
        return nodes.valueStream().map(node -> node.path(field).stringValue()).toList();
    }

    private static List<String> texts(JsonNode nodes, String pointer) {
        return nodes.valueStream().map(node -> node.at(pointer).stringValue()).toList();
    }

    private static List<String> values(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = solmu.get(network + path, seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode read(String resource) {
        try (InputStream content = Objects.requireNonNull(ExampleMeetingsIT.class.getResourceAsStream(resource))) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
