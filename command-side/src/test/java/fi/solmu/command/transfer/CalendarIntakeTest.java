package fi.solmu.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The annual clock of a network's file, whole and broken, on its way into a real record. */
class CalendarIntakeTest {

    private static CommandSideOnTestDatabase side;

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void theClockIsTakenInAsItWasPlanned() {
        ObjectNode file = example();
        var taken = take(file);
        assertThat(taken.outcome().taken()).containsEntry("calendar", 34);
        assertThat(taken.outcome().notTaken().keySet())
                .noneMatch(key -> key.startsWith("calendar") || key.startsWith("timeline"));
        assertThat(planned(taken)).hasSize(28).allSatisfy(entry -> {
            assertThat(entry.on()).isEqualTo(LocalDate.of(2025, 11, 15));
            assertThat(entry.responsible()).isNotNull();
        });
        assertThat(planned(taken).getFirst().schedule())
                .isEqualTo(new Schedule(
                        LocalDate.of(2026, 1, 7),
                        LocalDate.of(2026, 1, 7),
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 30),
                        null,
                        "FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202T075959Z",
                        List.of(LocalDate.of(2026, 7, 1))));
        assertThat(TakenIn.events(taken.outcome().id(), RingEvent.class, side))
                .extracting(event -> ((RingDrawn) event).external())
                .containsExactly(false, false, false, false, false, true);
    }

    @Test
    void withoutAListOfHappeningsTheClockIsPlannedAtTheBeginningOfItsYear() {
        ObjectNode file = example();
        file.remove("timeline");
        assertThat(planned(take(file)))
                .allSatisfy(entry -> assertThat(entry.on()).isEqualTo(LocalDate.of(2026, 1, 1)));
        ObjectNode later = example();
        later.remove("timeline");
        ((ObjectNode) later.path("calendar")).put("year", 2031);
        assertThat(planned(take(later)))
                .as("not after the last thing that the file tells of")
                .allSatisfy(entry -> assertThat(entry.on()).isBefore(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void whoeverComesLaterIsNamedThen() {
        ObjectNode file = example();
        entry(file, 0).put("responsible", "a34");
        var taken = take(file);
        assertThat(planned(taken).getFirst().responsible()).isNull();
        CalendarEntryChanged changed = TakenIn.events(taken.outcome().id(), CalendarEntryEvent.class, side).stream()
                .filter(CalendarEntryChanged.class::isInstance)
                .map(CalendarEntryChanged.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(changed.on()).isEqualTo(LocalDate.of(2026, 1, 21));
        assertThat(changed.responsible()).isNotNull();
    }

    @Test
    void wordsThatAreNotKnownAreCountedAsNotTaken() {
        ObjectNode file = example();
        entry(file, 0).put("weekendShift", "to-the-moon").put("form", "dancing");
        assertThat(take(file).outcome().notTaken())
                .containsEntry("calendar.entries[].weekendShift", 1)
                .containsEntry("calendar.entries[].form", 1);
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndNothingIsWritten() {
        ObjectNode file = example();
        entry(file, 0).put("rrule", "FREQ=MONTHLY;BYDAY=1WE");
        entry(file, 1).put("ring", "nowhere");
        entry(file, 2).put("responsible", "nobody");
        entry(file, 3).put("practiceId", "p99");
        entry(file, 4).put("end", "2026-02-15");
        entry(file, 5).put("time", "half past nine");
        entry(file, 6).put("start", "2026-04-31");
        entry(file, 7).put("id", "c01");
        entry(file, 8).remove("title");
        entry(file, 9).putArray("exdates").add("yesterday");
        entry(file, 10).putArray("reminderDaysBefore").add("often").add(-1);
        entry(file, 11)
                .put("start", "2026-03-29")
                .put("end", "2026-03-29")
                .put("time", "03:30-05:00")
                .remove("rrule");
        entry(file, 12).put("timeZone", "Europe/Atlantis");
        entry(file, 13).put("rrule", "FREQ=SECONDLY;COUNT=1000000000");
        ((ObjectNode) file.path("calendar").path("rings").path(1)).remove(List.of("fi", "en"));
        assertThat(faults(file))
                .contains(
                        "/calendar/entries/0/rrule",
                        "/calendar/entries/1/ring",
                        "/calendar/entries/2/responsible",
                        "/calendar/entries/3/practiceId",
                        "/calendar/entries/4/end",
                        "/calendar/entries/5/time",
                        "/calendar/entries/6/start",
                        "/calendar/entries/7/id",
                        "/calendar/entries/8/title",
                        "/calendar/entries/9/exdates/0",
                        "/calendar/entries/10/reminderDaysBefore/0",
                        "/calendar/entries/11/time",
                        "/calendar/entries/12/timeZone",
                        "/calendar/entries/13/rrule",
                        "/calendar/rings/1/fi");
    }

    @Test
    void eachRefusalOfARuleIsToldWithThePlaceOfTheEntry() {
        ObjectNode file = example();
        entry(file, 0).put("responsible", "a27");
        entry(file, 3).put("responsible", "a27");
        assertThat(faults(file)).containsExactly("/calendar/entries/0", "/calendar/entries/3");
    }

    private static ObjectNode entry(ObjectNode file, int index) {
        return (ObjectNode) file.path("calendar").path("entries").path(index);
    }

    private static List<CalendarEntryPlanned> planned(Intake.Result taken) {
        return TakenIn.events(taken.outcome().id(), CalendarEntryEvent.class, side).stream()
                .filter(CalendarEntryPlanned.class::isInstance)
                .map(CalendarEntryPlanned.class::cast)
                .toList();
    }

    private static Intake.Result take(JsonNode file) {
        return TakenIn.take(file, side);
    }

    private static List<String> faults(JsonNode file) {
        return TakenIn.faults(file, side);
    }

    private static ObjectNode example() {
        return TakenIn.example("vip-ita-jarvi");
    }
}
