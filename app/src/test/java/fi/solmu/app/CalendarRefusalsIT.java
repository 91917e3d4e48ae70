package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.NetworkOverHttp.someId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be put into the clock: each wish is refused by the name of what is wrong, and nothing is recorded. */
class CalendarRefusalsIT {

    private static final String ONCE = "\"start\": \"2026-03-10\"";
    private static final String MONTHLY =
            "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=MONTHLY;BYMONTHDAY=10;COUNT=3\"";

    private static RunningSolmu running;
    private static CalendarOverHttp clock;
    private static String monthly;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        clock = new CalendarOverHttp(running, "Verkosto");
        monthly = clock.planned("Kirje", MONTHLY);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=DAILY\"|rrule-never-ends|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2\"|rrule-yields-nothing|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=DAILY;UNTIL=20260101\"|rrule-yields-nothing|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=DAILY;COUNT=1\", \"exdates\": [\"2026-01-10\"]|rrule-yields-nothing|exdates",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=HOURLY;COUNT=3\"|rrule-too-fine|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=DAILY;COUNT=4001\"|rrule-too-many-occurrences|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"FREQ=YEARLY;COUNT=40\"|rrule-too-long|rrule",
                "\"start\": \"2026-01-10\", \"rrule\": \"joka keskiviikko\"|rrule-unreadable|rrule",
                "\"start\": \"2026-01-10\", \"end\": \"2026-01-09\"|end-before-start|end",
                "\"start\": \"2026-01-10\", \"startTime\": \"10:00\", \"endTime\": \"09:00\"|end-before-start|endTime",
                "\"start\": \"2026-01-10\", \"startTime\": \"10:00\"|time-incomplete|endTime",
                "\"start\": \"2026-01-10\", \"endTime\": \"10:00\"|time-incomplete|startTime",
                "\"start\": \"2026-03-29\", \"startTime\": \"03:30\", \"endTime\": \"05:00\"|time-does-not-exist|startTime",
                "\"start\": \"2026-03-29\", \"startTime\": \"01:30\", \"endTime\": \"03:59\"|time-does-not-exist|endTime",
                "\"start\": \"2026-03-08\", \"startTime\": \"02:30\", \"endTime\": \"04:00\", \"timeZone\": \"America/New_York\"|time-does-not-exist|startTime",
                "\"start\": \"2026-01-10\", \"timeZone\": \"Europe/Atlantis\"|unknown-time-zone|timeZone",
                "\"start\": \"1826-01-10\"|day-out-of-bounds|start",
            })
    void aScheduleThatCannotBeIsRefused(String schedule, String code, String field) {
        clock.refused("post", "/calendar/entries", clock.entry("Ei", schedule), 400, code, "/schedule/" + field);
        clock.refused(
                "put",
                "/calendar/entries/" + monthly + "/schedule",
                "{\"schedule\": {%s}}".formatted(schedule),
                400,
                code,
                "/schedule/" + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/details,/schedule",
                "{\"details\": {}, \"schedule\": {}}|/details/ringId,/details/title,/schedule/start",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \" \"}}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/title",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\\u0000\"}}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/title",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"xq\": \"A\"}}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/title",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}, \"place\": {\"fi\": \"\"}}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/place",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}, \"form\": \"dance\"}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/form",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}, \"preparationDays\": [-1]}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/preparationDays/0",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}, \"weekendShift\": \"never\"}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/weekendShift",
                "{\"details\": {\"ringId\": \"here\", \"title\": {\"fi\": \"A\"}}, \"schedule\": {\"start\": \"2026-01-10\"}}|/details/ringId",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}}, \"schedule\": {\"start\": \"2026-02-30\"}}|/schedule/start",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}}, \"schedule\": {\"start\": \"2026-01-10\", \"startTime\": \"25:00\"}}|/schedule/startTime",
                "{\"details\": {\"ringId\": \"RING\", \"title\": {\"fi\": \"A\"}}, \"schedule\": {\"start\": \"2026-01-10\", \"exdates\": [\"soon\"]}}|/schedule/exdates/0",
            })
    void anEntryThatCannotBeReadIsRefusedWithEveryFault(String body, String pointers) {
        clock.refused(
                "post", "/calendar/entries", body.replace("RING", clock.ring), 400, "bad-input", pointers.split(","));
    }

    @Test
    void whatAnEntryNamesMustBeThere() {
        String stranger = someId();
        clock.refused(
                "post",
                "/calendar/entries",
                clock.entry("Ei", ONCE).replace(clock.ring, stranger),
                404,
                "unknown-ring");
        clock.refused(
                "post",
                "/calendar/entries",
                clock.entry("Ei", ONCE, "\"responsible\": \"" + stranger + "\""),
                404,
                "unknown-member");
        clock.refused(
                "post",
                "/calendar/entries",
                clock.entry("Ei", ONCE, "\"practiceId\": \"" + stranger + "\""),
                404,
                "unknown-practice");
        clock.refused(
                "post",
                "/calendar/entries",
                clock.entry("Ei", ONCE).replace("2025-01-02", "2024-12-31"),
                409,
                "ring-not-there-on-that-day");
        for (String wish : new String[] {"/cancellation", "/occurrences/2026-01-10/cancellation"}) {
            clock.refused("post", "/calendar/entries/" + stranger + wish, "{}", 404, "unknown-calendar-entry");
        }
        clock.refused(
                "put",
                "/calendar/entries/" + stranger + "/schedule",
                "{\"schedule\": {%s}}".formatted(ONCE),
                404,
                "unknown-calendar-entry");
        clock.refused("put", "/calendar/rings/" + stranger, "{\"title\": {\"fi\": \"A\"}}", 404, "unknown-ring");
    }

    @Test
    void aRingIsRefusedForItsOwnReason() {
        clock.refused("post", "/calendar/rings", "{}", 400, "bad-input", "/title");
        clock.refused(
                "post",
                "/calendar/rings",
                "{\"title\": {\"fi\": \"A\\u0000\"}, \"colour\": \"red\", \"order\": -1}",
                400,
                "bad-input",
                "/title",
                "/colour",
                "/order");
        clock.refused("post", "/calendar/rings/" + clock.ring + "/dropping", "{}", 409, "ring-not-empty");
        String dropped = clock.drawRing("Turha");
        ok(clock.post("/calendar/rings/" + dropped + "/dropping", "{\"on\": \"2025-02-01\"}"));
        clock.refused(
                "post",
                "/calendar/entries",
                clock.entry("Ei", ONCE).replace(clock.ring, dropped).replace("2025-01-02", "2025-02-01"),
                409,
                "ring-not-there-on-that-day");
        clock.refused(
                "post",
                "/calendar/rings/" + dropped + "/entries/" + someId() + "/withdrawal",
                "{\"because\": \"Virhe\"}",
                404,
                "unknown-entry");
    }

    @Test
    void anOccurrenceIsRefusedForItsOwnReason() {
        String entry = clock.planned("Kokous", MONTHLY);
        String january = "/calendar/entries/" + entry + "/occurrences/2026-01-10";
        String february = "/calendar/entries/" + entry + "/occurrences/2026-02-10";
        clock.refused(
                "post",
                "/calendar/entries/" + entry + "/occurrences/2026-01-11/cancellation",
                "{}",
                409,
                "no-such-occurrence");
        clock.refused("post", january + "/moving", "{}", 400, "bad-input", "/start");
        clock.refused(
                "post",
                january + "/moving",
                "{\"start\": \"2026-01-12\", \"end\": \"2026-01-11\"}",
                400,
                "end-before-start",
                "/end");
        clock.refused(
                "post",
                january + "/moving",
                "{\"start\": \"2026-03-29\", \"startTime\": \"03:00\", \"endTime\": \"05:00\"}",
                400,
                "time-does-not-exist",
                "/startTime");
        clock.refused("post", january + "/completion", "{\"on\": \"2026-01-09\"}", 409, "occurrence-not-yet");
        clock.refused("post", january + "/completion", "{\"on\": \"2199-01-09\"}", 409, "completed-in-the-future");
        ok(clock.post(january + "/completion", "{\"on\": \"2026-01-10\"}"));
        clock.refused("post", january + "/cancellation", "{\"on\": \"2026-01-11\"}", 409, "occurrence-completed");
        ok(clock.post(february + "/cancellation", "{\"on\": \"2026-01-11\"}"));
        clock.refused("post", february + "/completion", "{\"on\": \"2026-02-11\"}", 409, "occurrence-cancelled");
        ok(clock.post("/calendar/entries/" + entry + "/cancellation", "{\"on\": \"2026-02-12\"}"));
        clock.refused(
                "post",
                "/calendar/entries/" + entry + "/occurrences/2026-03-10/moving",
                "{\"start\": \"2026-03-11\", \"on\": \"2026-02-13\"}",
                409,
                "calendar-entry-cancelled");
    }

    @Test
    void aNextYearIsRefusedAsAWhole() {
        String entry = clock.planned("Kokous", ONCE);
        String good = next(entry, "2027-03-09");
        String year = "{\"year\": 2027, \"entries\": [%s, %s], \"on\": \"2026-11-01\"}";
        clock.refused(
                "post",
                "/calendar/next-year",
                year.formatted(good, next(monthly, "2028-01-10")),
                400,
                "not-in-that-year",
                "/entries/1/schedule/start");
        clock.refused(
                "post",
                "/calendar/next-year",
                year.formatted(good, good),
                400,
                "carried-on-twice",
                "/entries/1/copyOf");
        clock.refused(
                "post",
                "/calendar/next-year",
                year.formatted(good, next(someId(), "2027-01-10")),
                404,
                "unknown-calendar-entry");
        clock.refused(
                "post",
                "/calendar/next-year",
                year.formatted(
                        good, next(monthly, "2027-01-10").replace("\"start\"", "\"rrule\": \"FREQ=DAILY\", \"start\"")),
                400,
                "rrule-never-ends",
                "/entries/1/schedule/rrule");
        clock.refused("post", "/calendar/next-year", "{\"year\": 2027, \"entries\": []}", 400, "bad-input", "/entries");
        ok(clock.post("/calendar/next-year", year.formatted(good, next(monthly, "2027-01-10"))));
        clock.refused(
                "post",
                "/calendar/next-year",
                "{\"year\": 2027, \"entries\": [%s], \"on\": \"2026-11-02\"}".formatted(good),
                409,
                "already-carried-on");
    }

    private static String next(String copyOf, String start) {
        return "{\"copyOf\": \"%s\", \"details\": {\"ringId\": \"%s\", \"title\": {\"fi\": \"Kokous\"}}, \"schedule\": {\"start\": \"%s\"}}"
                .formatted(copyOf, clock.ring, start);
    }
}
