package fi.solmu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be is told apart, and local times become moments as clocks show them. */
class ScheduleTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-04-16, 2026-04-15, -, -, -, end-before-start, end",
                "2026-04-15, 2026-04-15, 12:00, 11:59, -, end-before-start, endTime",
                "2026-04-15, 2026-04-15, 12:00, -, -, time-incomplete, endTime",
                "2026-04-15, 2026-04-15, -, 12:00, -, time-incomplete, startTime",
                // the last Sunday of March, when three o'clock becomes four
                "2026-03-29, 2026-03-29, 03:30, 05:00, -, time-does-not-exist, startTime",
                "2026-03-28, 2026-03-29, 12:00, 03:00, -, time-does-not-exist, endTime",
                "2026-03-29, 2026-03-29, 02:30, 04:30, Europe/Stockholm, time-does-not-exist, startTime",
                "2026-04-15, 2026-04-15, 12:00, 13:00, Europe/Atlantis, unknown-time-zone, timeZone",
                "0001-01-01, 2026-04-15, -, -, -, day-out-of-bounds, start",
                "2026-01-01, 9999-12-31, -, -, -, day-out-of-bounds, start"
            })
    void whatCantBeIsToldApart(
            LocalDate start,
            LocalDate end,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String zone,
            String code,
            String field) {
        assertThat(new Schedule(start, end, from, to, zone, null, List.of()).fault(HELSINKI))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.field()).isEqualTo(field);
                    assertThat(fault.sentence()).isNotBlank();
                });
    }

    @Test
    void exceptionsMustLeaveSomethingOver() {
        LocalDate day = LocalDate.of(2026, 4, 15);
        assertThat(new Schedule(day, day, null, null, null, null, List.of(day)).fault(HELSINKI))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.code()).isEqualTo("rrule-yields-nothing");
                    assertThat(fault.field()).isEqualTo("exdates");
                });
    }

    @Test
    void anHourThatComesTwiceIsTheEarlierOne() {
        Slot slot = slot("2026-10-25", "03:30", "04:30");
        assertThat(Schedule.fault(slot, HELSINKI)).isEmpty();
        assertThat(Occurrence.startsAt(slot, HELSINKI)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Occurrence.endsAt(slot, HELSINKI)).isEqualTo(Instant.parse("2026-10-25T02:30:00Z"));
    }

    /** Nobody chose that night when the series was planned. */
    @Test
    void anOccurrenceOfASeriesInTheHourThatIsLeftOutComesAnHourLater() {
        Slot slot = slot("2026-03-22", "03:30", "04:00").startingOn(LocalDate.of(2026, 3, 29));
        assertThat(Occurrence.startsAt(slot, HELSINKI)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(Occurrence.endsAt(slot, HELSINKI)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void wholeDaysAreAsLongAsTheyAre() {
        Slot shortDay = Slot.wholeDays(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29));
        assertThat(Duration.between(Occurrence.startsAt(shortDay, HELSINKI), Occurrence.endsAt(shortDay, HELSINKI)))
                .isEqualTo(Duration.ofHours(23));
    }

    private static Slot slot(String day, String from, String to) {
        return new Slot(LocalDate.parse(day), LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to));
    }
}
