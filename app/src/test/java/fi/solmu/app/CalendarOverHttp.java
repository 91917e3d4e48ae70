package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The clock of a network that has met since 2024, with a ring for its meetings. */
final class CalendarOverHttp {

    private final Script solmu;
    private final RecordReader record;

    final String network;
    final String principal;
    final String ring;
    final String practice;

    private String[] seen = {};

    CalendarOverHttp(RunningSolmu running, String name) {
        this.solmu = running.script();
        this.record = running.bean(RecordReader.class);
        HttpResponse<String> created = ok(solmu.post("/api/networks", """
                {"name": {"fi": "%s"}, "languages": ["fi", "sv"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """.formatted(name)));
        this.network = created.headers().firstValue("Location").orElseThrow();
        String school = created("/organisations", "{\"name\": {\"fi\": \"Koulu\"}, \"on\": \"2024-01-15\"}");
        this.principal = created(
                "/members",
                "{\"title\": {\"fi\": \"Rehtori\"}, \"organisationId\": \"%s\", \"on\": \"2024-02-07\"}"
                        .formatted(school));
        this.practice = created(
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"meetings-encounters\", \"title\": {\"fi\": \"Kokoukset\"}, \"on\": \"2024-02-10\"}");
        this.ring = drawRing("Kokoukset");
    }

    String drawRing(String title) {
        return created("/calendar/rings", "{\"title\": {\"fi\": \"%s\"}, \"on\": \"2025-01-01\"}".formatted(title));
    }

    /** Planned on the 2nd of January 2025, with more details than a title where they are given. */
    String planned(String title, String schedule, String... details) {
        return created("/calendar/entries", entry(title, schedule, details));
    }

    String entry(String title, String schedule, String... details) {
        return "{\"details\": {\"ringId\": \"%s\", \"title\": {\"fi\": \"%s\"}%s}, \"schedule\": {%s}, \"on\": \"2025-01-02\"}"
                .formatted(ring, title, details.length == 0 ? "" : ", " + String.join(", ", details), schedule);
    }

    JsonNode calendar(int year, String... more) {
        return json(get("/calendar?year=" + year + String.join("", more)));
    }

    /** The occurrences of an entry, as the fields that are asked for. */
    List<String> occurrences(String entry, int year, String... fields) {
        return StreamSupport.stream(calendar(year).path("occurrences").spliterator(), false)
                .filter(each -> each.path("entryId").stringValue().equals(entry))
                .map(each -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> each.path(field).asString("-"))
                                .toList()))
                .toList();
    }

    HttpResponse<String> get(String path) {
        return ok(solmu.get(network + path, seen));
    }

    HttpResponse<String> post(String path, String body) {
        return written(solmu.post(network + path, body));
    }

    HttpResponse<String> put(String path, String body) {
        return written(solmu.put(network + path, body));
    }

    /** The next answers know also of what was written through the other. */
    void hasHeardOf(CalendarOverHttp other) {
        seen = other.seen;
    }

    private HttpResponse<String> written(HttpResponse<String> answer) {
        if (answer.headers().firstValue("Solmu-Position").isPresent()) {
            seen = seen(answer);
        }
        return answer;
    }

    String created(String path, String body) {
        HttpResponse<String> created = post(path, body);
        assertThat(created.statusCode()).as(path + " " + created.body()).isEqualTo(201);
        return json(created).path("id").stringValue();
    }

    /** Nothing was recorded, and the answer tells the rule, or every place at fault. */
    void refused(String how, String path, String body, int status, String code, String... pointers) {
        long before = record.head();
        HttpResponse<String> response = how.equals("put") ? put(path, body) : post(path, body);
        String as = how + " " + path + " " + body + ": " + response.body();
        assertThat(response.statusCode()).as(as).isEqualTo(status);
        JsonNode problem = json(response);
        assertThat(problem.path("type").stringValue()).as(as).isEqualTo("/problems/" + code);
        assertThat(problem.path("detail").asString("")).as(as).isNotBlank();
        assertThat(StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .map(fault -> fault.path("pointer").stringValue()))
                .as(as)
                .containsExactlyInAnyOrder(pointers);
        assertThat(record.head()).as("nothing is recorded").isEqualTo(before);
    }

    /** The entry of the record by which the last thing was said in the history. */
    String lastEntry() {
        return json(get("/history?order=recorded&limit=1"))
                .path("entries")
                .path(0)
                .path("entryId")
                .stringValue();
    }

    /** What the history says of the clock in a language, the latest first. */
    List<String> history(String language) {
        return StreamSupport.stream(
                        json(get("/history?kind=calendar&order=recorded&limit=100"))
                                .path("entries")
                                .spliterator(),
                        false)
                .map(entry -> entry.path("sentence").path(language).stringValue())
                .toList();
    }

    static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isBetween(200, 299);
        return response;
    }

    static String someId() {
        return UUID.randomUUID().toString();
    }
}
