package fi.solmu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryRescheduled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCompleted;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningRedated;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningWithdrawn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the occurrences of an entry, whatever is said of it and in whichever order. */
class EntryPlanTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final NetworkId NETWORK = NetworkId.random();
    private static final CalendarEntryId LETTER = CalendarEntryId.random();
    private static final EntryDetails DETAILS = new EntryDetails(
            LocalText.of("fi", "Kuukausikirje"), null, null, List.of(3, 14), WeekendShift.PREVIOUS_WORKING_DAY);

    private final Chronicle<CalendarEntryEvent> chronicle = new Chronicle<>();

    @Test
    void everyOccurrenceGoesItsOwnWay() {
        planned();
        add(new OccurrenceMoved(NETWORK, LETTER, day("2026-02-10"), slot("2026-02-14"), null, day("2026-02-01")));
        add(new OccurrenceCancelled(NETWORK, LETTER, day("2026-03-10"), null, day("2026-03-01")));
        add(new OccurrenceCompleted(NETWORK, LETTER, day("2026-02-10"), day("2026-02-14")));
        assertThat(occurrences())
                .containsExactly(
                        "2026-01-10 PLANNED 2026-01-09",
                        "2026-02-10 COMPLETED 2026-02-14",
                        "2026-03-10 CANCELLED 2026-03-10",
                        "2026-04-10 PLANNED 2026-04-10");
    }

    @Test
    void anotherScheduleLeavesWhatTookPlace() {
        planned();
        add(new OccurrenceCompleted(NETWORK, LETTER, day("2026-01-10"), day("2026-01-10")));
        add(new OccurrenceCancelled(NETWORK, LETTER, day("2026-04-10"), null, day("2026-01-11")));
        add(new CalendarEntryRescheduled(
                NETWORK, LETTER, schedule("2026-03-20", "FREQ=MONTHLY;COUNT=2"), null, day("2026-01-12")));
        assertThat(occurrences())
                .containsExactly(
                        "2026-01-10 COMPLETED 2026-01-09",
                        "2026-03-20 PLANNED 2026-03-20",
                        "2026-04-20 PLANNED 2026-04-20");
    }

    @Test
    void whatIsCancelledTakesPlaceUntilThen() {
        planned();
        EntryId cancelled = add(new CalendarEntryCancelled(NETWORK, LETTER, null, day("2026-02-11")));
        assertThat(states()).containsExactly("PLANNED", "PLANNED", "CANCELLED", "CANCELLED");
        add(new PlanningRedated(NETWORK, LETTER, cancelled, Wording.of("fi", "Jo tammikuussa"), day("2026-01-10")));
        assertThat(states()).containsExactly("CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED");
        add(new PlanningWithdrawn(NETWORK, LETTER, cancelled, Wording.of("fi", "Väärinkäsitys")));
        assertThat(states()).containsExactly("PLANNED", "PLANNED", "PLANNED", "PLANNED");
    }

    @Test
    void preparationIsCountedFromTheDayOnWhichItReallyIs() {
        planned();
        assertThat(plan().occurrences(HELSINKI).getFirst().preparation(DETAILS))
                .containsExactly(day("2025-12-26"), day("2026-01-06"));
    }

    private void planned() {
        add(new CalendarEntryPlanned(
                NETWORK,
                LETTER,
                RingId.random(),
                DETAILS,
                null,
                null,
                schedule("2026-01-10", "FREQ=MONTHLY;COUNT=4"),
                null,
                null,
                day("2025-11-15")));
    }

    private EntryId add(CalendarEntryEvent event) {
        EntryId id = EntryId.random();
        chronicle.add(id, event);
        return id;
    }

    private EntryPlan plan() {
        return EntryPlan.of(chronicle.entries()).orElseThrow();
    }

    private List<String> occurrences() {
        return plan().occurrences(HELSINKI).stream()
                .map(occurrence -> occurrence.date() + " " + occurrence.state() + " "
                        + occurrence.shifted(DETAILS.weekendShift()).start())
                .toList();
    }

    private List<String> states() {
        return plan().occurrences(HELSINKI).stream()
                .map(occurrence -> occurrence.state().name())
                .toList();
    }

    private static Schedule schedule(String start, String rule) {
        return new Schedule(day(start), day(start), null, null, null, rule, List.of());
    }

    private static Slot slot(String day) {
        return Slot.wholeDays(day(day), day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
