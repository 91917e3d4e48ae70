package fi.solmu.app;

import static fi.solmu.app.CalendarOverHttp.ok;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A network with two seats of a school since February 2024 and a third since June, which meets in May and in October. */
final class MeetingOverHttp {

    private final Script solmu;
    private final RecordReader record;

    final String network;
    final String school;
    final String principal;
    final String nurse;
    final String latecomer;
    final String spring;
    final String autumn;

    private String[] seen = {};

    MeetingOverHttp(RunningSolmu running) {
        this.solmu = running.script();
        this.record = running.bean(RecordReader.class);
        this.network = ok(solmu.post("/api/networks", """
                {"name": {"fi": "Verkosto"}, "languages": ["fi", "sv"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        this.school = created("/organisations", "{\"name\": {\"fi\": \"Koulu\"}, \"on\": \"2024-01-15\"}");
        this.principal = joined("Rehtori", "2024-02-07");
        this.nurse = joined("Terveydenhoitaja", "2024-02-07");
        this.latecomer = joined("Kuraattori", "2024-06-01");
        this.spring = planned("2024-05-14", 2, "");
        this.autumn = planned("2024-10-02", 1, "");
    }

    private String joined(String title, String on) {
        return created(
                "/members",
                "{\"title\": {\"fi\": \"%s\"}, \"organisationId\": \"%s\", \"on\": \"%s\"}"
                        .formatted(title, school, on));
    }

    /** Planned on the 1st of March 2024. */
    String planned(String firstDay, int days, String more) {
        return created("/meetings", plan(firstDay, days, more));
    }

    String plan(String firstDay, int days, String more) {
        return """
                {"title": {"fi": "Tapaaminen"}, "form": "facilitation", "mode": "on-site", "firstDay": "%s", "days": %d,
                 "facilitators": ["%s"], "on": "2024-03-01"%s}
                """.formatted(firstDay, days, principal, more);
    }

    void hold(String meeting) {
        ok(post("/meetings/" + meeting + "/holding", "{}"));
    }

    JsonNode shown(String meeting, String... question) {
        return json(get("/meetings/" + meeting + String.join("", question)));
    }

    List<String> list(String path, String each, String... fields) {
        return StreamSupport.stream(json(get(path)).path(each).spliterator(), false)
                .map(one -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> one.at(field).asString("-"))
                                .toList()))
                .toList();
    }

    /** How the two meetings stood on a day. */
    List<String> states(String day) {
        return list("/meetings?asOf=" + day, "meetings", "/state");
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

    /** Nothing was recorded, and the answer tells the rule and every place at fault. */
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
}
