package fi.solmu.app;

import static fi.solmu.app.Script.json;

import fi.solmu.eventstore.RecordReader;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The clock of a network that has met since 2024, with a ring for its meetings. */
final class CalendarOverHttp extends NetworkOverHttp {

    final String principal;
    final String ring;
    final String practice;

    CalendarOverHttp(RunningSolmu running, String name) {
        super(running.script(), running.bean(RecordReader.class), name);
        this.principal = joined("Rehtori", "2024-02-07");
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
}
