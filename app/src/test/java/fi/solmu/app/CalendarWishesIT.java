package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What may be wished about the clock, what it is then, what it was on the days before, and how the history tells it. */
class CalendarWishesIT {

    private static final String MONTHLY =
            "\"start\": \"2026-01-10\", \"startTime\": \"09:00\", \"endTime\": \"10:00\", \"rrule\": \"FREQ=MONTHLY;BYMONTHDAY=10;COUNT=3\"";

    private static RunningSolmu running;

    private CalendarOverHttp clock;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aNetwork() {
        clock = new CalendarOverHttp(running, "Verkosto");
    }

    @Test
    void anEntryIsPlannedWithAllThatItIs() {
        String entry = clock.planned(
                "Kokous",
                MONTHLY + ", \"exdates\": [\"2026-03-10\"]",
                "\"form\": \"facilitation\"",
                "\"place\": {\"fi\": \"Kirjasto\"}",
                "\"preparationDays\": [45, 14]",
                "\"weekendShift\": \"previous-working-day\"",
                "\"responsible\": \"" + clock.principal + "\"",
                "\"practiceId\": \"" + clock.practice + "\"");
        JsonNode shown = clock.calendar(2026).path("entries").path(0);
        assertThat(shown.path("id").stringValue()).isEqualTo(entry);
        assertThat(shown.path("form").stringValue()).isEqualTo("facilitation");
        assertThat(shown.path("place").path("fi").stringValue()).isEqualTo("Kirjasto");
        assertThat(shown.path("responsibleId").stringValue()).isEqualTo(clock.principal);
        assertThat(shown.path("practiceId").stringValue()).isEqualTo(clock.practice);
        assertThat(shown.path("timeZone").stringValue()).isEqualTo("Europe/Helsinki");
        assertThat(clock.occurrences(entry, 2026, "date", "shiftedDate", "startsAt", "state"))
                .containsExactly(
                        "2026-01-10 2026-01-09 2026-01-09T07:00:00Z planned",
                        "2026-02-10 - 2026-02-10T07:00:00Z planned");
        assertThat(clock.calendar(2026)
                        .path("occurrences")
                        .path(0)
                        .path("preparation")
                        .valueStream())
                .extracting(JsonNode::stringValue)
                .containsExactly("2025-11-25", "2025-12-26");
    }

    @Test
    void whatIsWishedLaterDoesNotChangeTheDaysBefore() {
        String entry = clock.planned("Kokous", MONTHLY);
        String path = "/calendar/entries/" + entry;
        String other = clock.drawRing("Viestintä");
        ok(clock.put(
                path,
                "{\"details\": {\"ringId\": \"%s\", \"title\": {\"fi\": \"Tapaaminen\"}}, \"because\": \"Nimi oli huono\", \"on\": \"2025-03-01\"}"
                        .formatted(other)));
        ok(
                clock.put(
                        path + "/schedule",
                        "{\"schedule\": {\"start\": \"2026-01-12\", \"rrule\": \"FREQ=MONTHLY;BYMONTHDAY=12;COUNT=2\"}, \"on\": \"2025-04-01\"}"));
        ok(clock.post(path + "/occurrences/2026-02-12/moving", "{\"start\": \"2026-02-14\", \"on\": \"2025-05-01\"}"));
        ok(clock.post(path + "/occurrences/2026-01-12/cancellation", "{\"on\": \"2025-06-01\"}"));
        assertThat(titleOn("2025-02-28")).isEqualTo("Kokous");
        assertThat(titleOn("2025-03-01")).isEqualTo("Tapaaminen");
        assertThat(occurrencesOn("2025-01-01")).isEmpty();
        assertThat(occurrencesOn("2025-03-31"))
                .containsExactly("2026-01-10 planned", "2026-02-10 planned", "2026-03-10 planned");
        assertThat(occurrencesOn("2025-04-30")).containsExactly("2026-01-12 planned", "2026-02-12 planned");
        assertThat(occurrencesOn("2025-05-31")).containsExactly("2026-01-12 planned", "2026-02-12 moved");
        assertThat(occurrencesOn("2025-06-01")).containsExactly("2026-01-12 cancelled", "2026-02-12 moved");

        String cancellation = clock.lastEntry();
        String before = clock.lastRecordedAt();
        ok(clock.post(path + "/entries/" + cancellation + "/withdrawal", "{\"because\": \"Väärä kuukausi\"}"));
        assertThat(occurrencesOn("2025-06-01")).containsExactly("2026-01-12 planned", "2026-02-12 moved");
        assertThat(occurrencesOn("2025-06-01&knownAt=" + before))
                .containsExactly("2026-01-12 cancelled", "2026-02-12 moved");

        ok(clock.post(path + "/cancellation", "{\"because\": \"Ei enää\", \"on\": \"2025-07-01\"}"));
        assertThat(occurrencesOn("2025-06-30")).containsExactly("2026-01-12 planned", "2026-02-12 moved");
        assertThat(occurrencesOn("2025-07-01")).containsExactly("2026-01-12 cancelled", "2026-02-12 cancelled");
    }

    @Test
    void ringsAreDrawnOtherwiseDroppedAndCorrected() {
        String ring = clock.drawRing("Maailma");
        String path = "/calendar/rings/" + ring;
        ok(
                clock.put(
                        path,
                        "{\"title\": {\"fi\": \"Ulkoiset rytmit\"}, \"colour\": \"#123abc\", \"order\": 7, \"external\": true, \"on\": \"2025-02-01\"}"));
        ok(clock.post(path + "/dropping", "{\"because\": \"Turha\", \"on\": \"2025-03-01\"}"));
        assertThat(ringsOn("2025-01-31")).containsExactlyInAnyOrder("Kokoukset", "Maailma");
        assertThat(ringsOn("2025-02-28")).containsExactly("Ulkoiset rytmit", "Kokoukset");
        assertThat(ringsOn("2025-03-01")).containsExactly("Kokoukset");
        String dropping = clock.lastEntry();
        ok(clock.post(
                path + "/entries/" + dropping + "/redating", "{\"because\": \"Myöhemmin\", \"on\": \"2025-04-01\"}"));
        assertThat(ringsOn("2025-03-31")).containsExactly("Ulkoiset rytmit", "Kokoukset");
        ok(clock.post(path + "/entries/" + dropping + "/withdrawal", "{\"because\": \"Ei sittenkään\"}"));
        assertThat(ringsOn("2025-04-01")).containsExactly("Ulkoiset rytmit", "Kokoukset");
    }

    @Test
    void theHistoryTellsOfTheClockInThreeLanguages() {
        String entry = clock.planned("Kokous", MONTHLY, "\"responsible\": \"" + clock.principal + "\"");
        String path = "/calendar/entries/" + entry;
        ok(clock.post(path + "/occurrences/2026-02-10/moving", "{\"start\": \"2026-02-14\", \"on\": \"2025-05-01\"}"));
        ok(clock.post(path + "/occurrences/2026-03-10/cancellation", "{\"on\": \"2025-06-01\"}"));
        ok(clock.post(path + "/occurrences/2026-01-10/completion", "{\"on\": \"2026-01-10\"}"));
        ok(clock.post(path + "/cancellation", "{\"on\": \"2026-01-11\"}"));
        assertThat(clock.history("calendar", "fi"))
                .containsExactly(
                        "Peruttiin kokonaan: Kokous. Alkaen: 11.1.2026.",
                        "Toteutui: Kokous, 10.1.2026.",
                        "Peruttiin tällä kertaa: Kokous, 10.3.2026.",
                        "Vuosikellossa siirrettiin: Kokous. Ennen: 10.2.2026. Nyt: 14.2.2026.",
                        "Vuosikelloon lisättiin: Kokous. Alkaen: 10.1.2026. Vastuussa: Rehtori, Koulu.",
                        "Vuosikelloon uusi kehä: Kokoukset.");
        assertThat(clock.history("calendar", "sv"))
                .containsExactly(
                        "Ställdes in helt: Kokous. Från och med: 11.1.2026.",
                        "Genomfördes: Kokous, 10.1.2026.",
                        "Ställdes in denna gång: Kokous, 10.3.2026.",
                        "Flyttades i årsklockan: Kokous. Tidigare: 10.2.2026. Nu: 14.2.2026.",
                        "Lades in i årsklockan: Kokous. Från och med: 10.1.2026. Ansvarar: Rehtori, Koulu.",
                        "Ny ring i årsklockan: Kokoukset.");
        assertThat(clock.history("calendar", "en"))
                .containsExactly(
                        "Cancelled for good: Kokous. From: 11 January 2026.",
                        "Done: Kokous, 10 January 2026.",
                        "Cancelled once: Kokous, 10 March 2026.",
                        "Moved in the annual clock: Kokous. Before: 10 February 2026. Now: 14 February 2026.",
                        "Put into the annual clock: Kokous. From: 10 January 2026. Responsible: Rehtori, Koulu.",
                        "New ring in the annual clock: Kokoukset.");
    }

    @Test
    void aYearIsCarriedOnAsItWasShown() {
        clock.planned(
                "Kokous",
                "\"start\": \"2026-01-07\", \"startTime\": \"09:00\", \"endTime\": \"10:00\","
                        + " \"rrule\": \"FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261231T215959Z\", \"exdates\": [\"2026-07-01\"]");
        clock.planned("Seminaari", "\"start\": \"2026-03-12\", \"end\": \"2026-03-13\"");
        JsonNode shown = json(clock.get("/calendar/next-year?year=2027"));
        assertThat(clock.calendar(2027).path("occurrences"))
                .as("nothing is taken yet")
                .isEmpty();
        assertThat(shown.path("entries").valueStream())
                .extracting(each -> each.path("state").stringValue())
                .containsOnly("proposed");
        StringBuilder entries = new StringBuilder();
        shown.path("entries")
                .forEach(each -> entries.append(entries.isEmpty() ? "" : ",").append(each.path("proposed")));
        ok(clock.post("/calendar/next-year", "{\"year\": 2027, \"entries\": [" + entries + "]}"));

        List<String> days = shown.path("entries")
                .valueStream()
                .flatMap(each -> each.path("days").valueStream())
                .map(day -> day.path("after").stringValue())
                .sorted()
                .toList();
        assertThat(days)
                .hasSize(12)
                .contains("2027-01-06", "2027-03-18", "2027-12-01")
                .doesNotContain("2027-07-07");
        assertThat(clock.calendar(2027).path("occurrences").valueStream())
                .extracting(each -> each.path("date").stringValue())
                .containsExactlyElementsOf(days);
        assertThat(json(clock.get("/calendar/next-year?year=2027"))
                        .path("entries")
                        .valueStream())
                .extracting(each -> each.path("state").stringValue())
                .containsOnly("carried-on");
    }

    @Test
    void clashesAreShownWithTheNetworksThatTheReaderCoordinates() {
        CalendarOverHttp other = new CalendarOverHttp(running, "Naapuri");
        String here =
                clock.planned("Kokous", "\"start\": \"2026-05-12\", \"startTime\": \"09:00\", \"endTime\": \"11:00\"");
        other.planned("Seminaari", "\"start\": \"2026-05-12\", \"startTime\": \"10:30\", \"endTime\": \"12:00\"");
        other.planned("Aamukahvi", "\"start\": \"2026-05-12\", \"startTime\": \"08:00\", \"endTime\": \"09:00\"");
        clock.hasHeardOf(other);
        JsonNode clashes = json(clock.get("/calendar/clashes?year=2026")).path("clashes");
        assertThat(clashes.valueStream())
                .extracting(clash -> clash.path("kind").stringValue() + " "
                        + clash.at("/here/entryId").stringValue() + " "
                        + clash.at("/there/networkName/fi").stringValue() + " "
                        + clash.at("/there/title/fi").stringValue())
                .containsExactly("same-time " + here + " Naapuri Seminaari");
    }

    private String titleOn(String day) {
        return clock.calendar(2026, "&asOf=" + day)
                .path("entries")
                .path(0)
                .at("/title/fi")
                .stringValue();
    }

    private List<String> occurrencesOn(String day) {
        return clock.calendar(2026, "&asOf=" + day)
                .path("occurrences")
                .valueStream()
                .map(each -> each.path("date").stringValue() + " "
                        + each.path("state").stringValue())
                .toList();
    }

    private List<String> ringsOn(String day) {
        return clock.calendar(2026, "&asOf=" + day)
                .path("rings")
                .valueStream()
                .map(ring -> ring.at("/title/fi").stringValue())
                .toList();
    }
}
