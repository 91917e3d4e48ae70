package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A network founded in February 2024, and a script that keeps its record and sees what it has written. */
abstract sealed class NetworkOverHttp
        permits CalendarOverHttp, CycleOverHttp, EvaluationOverHttp, MeetingOverHttp, PracticeOverHttp {

    final RecordReader record;
    final String network;
    final String school;

    private final Script solmu;
    private volatile String[] seen = {};

    NetworkOverHttp(Script solmu, RecordReader record, String name) {
        this.solmu = solmu;
        this.record = record;
        this.network = ok(solmu.post("/api/networks", """
                {"name": {"fi": "%s"}, "languages": ["fi", "sv"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """.formatted(name)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        this.school = organisation("Koulu");
    }

    final String organisation(String name) {
        return created("/organisations", "{\"name\": {\"fi\": \"%s\"}, \"on\": \"2024-01-15\"}".formatted(name));
    }

    /** Who joined for the school. */
    final String joined(String title, String on) {
        return created(
                "/members",
                "{\"title\": {\"fi\": \"%s\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}"
                        .formatted(title, school, on));
    }

    final HttpResponse<String> get(String path) {
        return ok(solmu.get(network + path, seen));
    }

    /** What is read elsewhere than at the network, with all that was written here seen. */
    final HttpResponse<String> read(String path, String... headers) {
        return ok(solmu.get(path, Stream.of(seen, headers).flatMap(Stream::of).toArray(String[]::new)));
    }

    final HttpResponse<String> post(String path, String body, String... headers) {
        return written(solmu.post(network + path, body, headers));
    }

    final HttpResponse<String> put(String path, String body, String... headers) {
        return written(solmu.put(network + path, body, headers));
    }

    private HttpResponse<String> written(HttpResponse<String> answer) {
        if (answer.headers().firstValue("Solmu-Position").isPresent()) {
            seen = seen(answer);
        }
        return answer;
    }

    /** The next answers know also of what was written through the other. */
    final void hasHeardOf(NetworkOverHttp other) {
        seen = other.seen;
    }

    final String created(String path, String body) {
        HttpResponse<String> created = post(path, body);
        assertThat(created.statusCode()).as(path + " " + created.body()).isEqualTo(201);
        String id = json(created).path("id").stringValue();
        assertThat(created.headers().firstValue("Location").orElseThrow())
                .as(path)
                .endsWith(id);
        return id;
    }

    /** The fields of each thing in a list, in one line. */
    final List<String> list(String path, String each, String... fields) {
        return json(get(path))
                .path(each)
                .valueStream()
                .map(one -> Stream.of(fields)
                        .map(field -> one.at(field).asString("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The entry of the record by which the last thing was said in the history. */
    final String lastEntry() {
        return list("/history?order=recorded&limit=1", "entries", "/entryId").getFirst();
    }

    /** Until when the record had been written by the last entry, as a time at which to ask what was known. */
    final String lastRecordedAt() {
        return list("/history?order=recorded&limit=1", "entries", "/recordedAt").getFirst();
    }

    /** What the history says of one kind of things in a language, the latest first. */
    final List<String> history(String kind, String language) {
        return list("/history?kind=" + kind + "&order=recorded&limit=100", "entries", "/sentence/" + language);
    }

    /** Nothing was recorded, and the answer tells the rule, or every place at fault. */
    final void refused(String how, String path, String body, int status, String code, String... pointers) {
        long before = record.head();
        HttpResponse<String> response = how.equals("put") ? put(path, body) : post(path, body);
        String as = how + " " + path + " " + body + ": " + response.body();
        assertThat(response.statusCode()).as(as).isEqualTo(status);
        JsonNode problem = json(response);
        assertThat(problem.path("type").stringValue()).as(as).isEqualTo("/problems/" + code);
        assertThat(problem.path("detail").asString("")).as(as).isNotBlank();
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").stringValue()))
                .as(as)
                .containsExactlyInAnyOrder(pointers);
        assertThat(record.head()).as("nothing is recorded").isEqualTo(before);
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
