package fi.solmu.kernel.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an entry occurs: once, or again and again by a rule with exceptions.
 *
 * @param start the first day; where a rule is given, the day from which the rule counts
 * @param end the last day of an occurrence that starts on the first day
 * @param startTime local time on the day on which an occurrence starts; none for whole days
 * @param endTime local time on the day on which it ends; none for whole days
 * @param timeZone of these times, where it is not the network's own
 * @param rrule by which it recurs (RRULE, RFC 5545)
 * @param exdates days by the rule on which it does not occur (EXDATE)
 */
public record Schedule(
        LocalDate start,
        LocalDate end,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable String timeZone,
        @Nullable String rrule,
        List<LocalDate> exdates) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int LONGEST_RULE = 500;

    public Schedule {
        exdates = List.copyOf(exdates);
    }

    public static Schedule once(Slot slot) {
        return new Schedule(slot.start(), slot.end(), slot.startTime(), slot.endTime(), null, null, List.of());
    }

    /** The first occurrence, had the rule nothing to say. */
    public Slot slot() {
        return new Slot(start, end, startTime, endTime);
    }

    /** The zone of its times. */
    public ZoneId zone(ZoneId networkZone) {
        return timeZone == null ? networkZone : ZoneId.of(timeZone);
    }

    /** Why it can't be, if it can't. Whatever has no fault has occurrences. */
    public Optional<ScheduleFault> fault(ZoneId networkZone) {
        return zoneFault()
                .or(() -> fault(slot(), zone(networkZone)))
                .or(this::exdatesFault)
                .or(() -> recurrenceFault(zone(networkZone)));
    }

    /** Why something can't be put there, if it can't. */
    public static Optional<ScheduleFault> fault(Slot slot, ZoneId zone) {
        if (slot.start().isBefore(EARLIEST) || slot.end().isAfter(LATEST)) {
            return fault("day-out-of-bounds", "start", "That is out of all bounds. Correct the day.");
        }
        if ((slot.startTime() == null) != (slot.endTime() == null)) {
            String missing = slot.startTime() == null ? "startTime" : "endTime";
            return fault("time-incomplete", missing, "Give both times, from and to, or neither for whole days.");
        }
        if (slot.end().isBefore(slot.start())) {
            return fault("end-before-start", "end", "It would end before it starts. Correct the days.");
        }
        if (slot.startTime() == null || slot.endTime() == null) {
            return Optional.empty();
        }
        if (slot.start().equals(slot.end()) && slot.endTime().isBefore(slot.startTime())) {
            return fault("end-before-start", "endTime", "It would end before it starts. Correct the times.");
        }
        return skipped("startTime", slot.start().atTime(slot.startTime()), zone)
                .or(() -> skipped("endTime", slot.end().atTime(slot.endTime()), zone));
    }

    /** The days on which an occurrence starts by the rule, in order, without the exceptions. */
    public List<LocalDate> dates(ZoneId networkZone) {
        if (rrule == null) {
            return exdates.contains(start) ? List.of() : List.of(start);
        }
        try {
            Set<LocalDate> except = new HashSet<>(exdates);
            return byRule(rrule, zone(networkZone)).stream()
                    .filter(date -> !except.contains(date))
                    .toList();
        } catch (Recurrence.Unfit unfit) {
            throw new IllegalStateException("a rule that can't be followed was let into the record: " + rrule, unfit);
        }
    }

    private List<LocalDate> byRule(String rule, ZoneId zone) throws Recurrence.Unfit {
        return Recurrence.of(rule, startTime, zone).from(start);
    }

    private Optional<ScheduleFault> zoneFault() {
        try {
            if (timeZone != null) {
                ZoneId.of(timeZone);
            }
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return fault("unknown-time-zone", "timeZone", "'" + timeZone + "' is not a time zone.");
        }
    }

    private Optional<ScheduleFault> exdatesFault() {
        return exdates.size() > Recurrence.MOST_OCCURRENCES
                ? fault("too-many-exdates", "exdates", "There are more exceptions than anything can have occurrences.")
                : Optional.empty();
    }

    private Optional<ScheduleFault> recurrenceFault(ZoneId zone) {
        if (rrule != null && rrule.length() > LONGEST_RULE) {
            return fault("rrule-unreadable", "rrule", "The rule is longer than " + LONGEST_RULE + " characters.");
        }
        try {
            List<LocalDate> all = rrule == null ? List.of(start) : byRule(rrule, zone);
            if (all.isEmpty()) {
                return fault(
                        "rrule-yields-nothing",
                        "rrule",
                        "The rule yields no day at all from " + start + " on. Correct the rule or the first day.");
            }
            return new HashSet<>(exdates).containsAll(all)
                    ? fault("rrule-yields-nothing", "exdates", "The exceptions leave no day over.")
                    : Optional.empty();
        } catch (Recurrence.Unfit unfit) {
            return Optional.of(unfit.fault());
        }
    }

    private static Optional<ScheduleFault> skipped(String field, LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).isEmpty()
                ? fault(
                        "time-does-not-exist",
                        field,
                        "On " + local.toLocalDate() + " the clocks skip " + local.toLocalTime()
                                + ". Choose another time.")
                : Optional.empty();
    }

    private static Optional<ScheduleFault> fault(String code, String field, String sentence) {
        return Optional.of(new ScheduleFault(code, field, sentence));
    }
}
