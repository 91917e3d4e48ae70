package fi.solmu.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One time that an entry occurs.
 *
 * @param date the day on which it starts by the rule of its entry, and by which it is named whatever becomes of it
 * @param slot where it has been put; by the rule unless it was moved
 */
public record Occurrence(LocalDate date, Slot slot, OccurrenceState state) {

    /** Where it goes when its day is not a working day. What people moved by hand stays where they put it. */
    public Slot shifted(WeekendShift shift) {
        return state == OccurrenceState.MOVED || !slot.start().equals(date)
                ? slot
                : slot.startingOn(shift.shift(slot.start()));
    }

    /** The days on which something is to be done for it beforehand, the earliest first. */
    public List<LocalDate> preparation(EntryDetails details) {
        LocalDate start = shifted(details.weekendShift()).start();
        return details.preparationDays().stream()
                .map(start::minusDays)
                .distinct()
                .sorted()
                .toList();
    }

    /** Of a local time that comes twice on the night of a clock change, the earlier one. */
    public static Instant startsAt(Slot slot, ZoneId zone) {
        return slot.startTime() == null
                ? slot.start().atStartOfDay(zone).toInstant()
                : at(slot.start(), slot.startTime(), zone);
    }

    /** The first moment that no longer belongs to it; whole days end with their last day. */
    public static Instant endsAt(Slot slot, ZoneId zone) {
        Instant end = slot.endTime() == null
                ? slot.end().plusDays(1).atStartOfDay(zone).toInstant()
                : at(slot.end(), slot.endTime(), zone);
        Instant start = startsAt(slot, zone);
        return end.isBefore(start)
                ? start
                : end; // the start of a series may fall into the hour that a clock change leaves out
    }

    /** A time that the clocks leave out comes as much later as they are put forward (RFC 5545, section 3.3.5). */
    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }
}
