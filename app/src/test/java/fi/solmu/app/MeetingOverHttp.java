package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A network with two seats of a school since February 2024 and a third since June, which meets in May and in October. */
final class MeetingOverHttp extends NetworkOverHttp {

    final String principal;
    final String nurse;
    final String latecomer;
    final String spring;
    final String autumn;

    MeetingOverHttp(RunningSolmu running) {
        this(running.script(), running.bean(RecordReader.class));
    }

    MeetingOverHttp(Script script, RecordReader record) {
        super(script, record, "Verkosto");
        this.principal = joined("Rehtori", "2024-02-07");
        this.nurse = joined("Terveydenhoitaja", "2024-02-07");
        this.latecomer = joined("Kuraattori", "2024-06-01");
        this.spring = planned("2024-05-14", 2, "");
        this.autumn = planned("2024-10-02", 1, "");
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

    /** Who joined for the school, and can be written to. */
    String withAddress(String title, String address) {
        return created("/members", """
                {"title": {"fi": "%s"}, "organisationId": "%s", "on": "2024-02-07", "person": {"name": "Nimi", "email": "%s"}}
                """.formatted(title, school, address));
    }

    /** A promise is shown among the others; it has no address of its own. */
    String promised(String meeting, String body) {
        HttpResponse<String> made = post("/meetings/" + meeting + "/promises", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).path("id").stringValue();
    }

    void hold(String meeting) {
        ok(post("/meetings/" + meeting + "/holding", "{}"));
    }

    JsonNode shown(String meeting, String... question) {
        return json(get("/meetings/" + meeting + String.join("", question)));
    }

    /** How the two meetings stood on a day. */
    List<String> states(String day) {
        return list("/meetings?asOf=" + day, "meetings", "/state");
    }
}
