package fi.solmu.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * On which days a rule (RRULE, RFC 5545) lets something start. At most once a day, and never without end: a clock of years, not of
 * minutes.
 *
 * <p>A first day that does not follow the rule is no occurrence. The time of day is the schedule's and not the rule's, so days are
 * told in local time and no clock change can take one away.
 */
final class Recurrence {

    static final int MOST_OCCURRENCES = 4_000;
    static final int MOST_YEARS = 30;
    private static final int WIDEST_INTERVAL = 400;

    private static final Set<Freq> NOT_FINER_THAN_DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** Why a rule can't be followed. */
    static final class Unfit extends Exception {

        private final transient ScheduleFault fault;

        private Unfit(String code, String sentence) {
            super(sentence);
            fault = new ScheduleFault(code, "rrule", sentence);
        }

        ScheduleFault fault() {
            return fault;
        }
    }

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /**
     * Reads a rule.
     *
     * @param startTime at which what it repeats starts, if it has a time
     * @param zone in which that time and the days are
     */
    static Recurrence of(String rrule, @Nullable LocalTime startTime, ZoneId zone) throws Unfit {
        RecurrenceRule rule = read(rrule);
        if (!NOT_FINER_THAN_DAYS.contains(rule.getFreq())) {
            throw new Unfit(
                    "rrule-too-fine",
                    "An entry occurs at most once a day. Let it recur by days, weeks, months or years.");
        }
        if (rule.isInfinite()) {
            throw new Unfit(
                    "rrule-never-ends",
                    "The rule never ends. Give the last day (UNTIL) or how many times (COUNT) it occurs.");
        }
        if (rule.getCount() != null && rule.getCount() > MOST_OCCURRENCES) {
            throw tooMany();
        }
        if (rule.getInterval() > WIDEST_INTERVAL) {
            throw tooLong();
        }
        leaveTheTimeToTheSchedule(rule, startTime);
        if (rule.getUntil() != null) {
            rule.setUntil(day(lastDay(rule.getUntil(), startTime, zone)));
        }
        return new Recurrence(rule);
    }

    /** The days in order; asks for no more of them than may be. */
    List<LocalDate> from(LocalDate start) throws Unfit {
        LocalDate horizon = start.plusYears(MOST_YEARS);
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator next = rule.iterator(day(start));
            while (next.hasNext()) {
                DateTime found = next.nextDateTime();
                LocalDate date = LocalDate.of(found.getYear(), found.getMonth() + 1, found.getDayOfMonth());
                if (date.isAfter(horizon)) {
                    throw tooLong();
                }
                if (days.size() == MOST_OCCURRENCES) {
                    throw tooMany();
                }
                days.add(date);
            }
        } catch (IllegalArgumentException gaveUp) {
            // After many periods that yield nothing, and with it goes the day that was found last: a part is never the
            // whole.
            throw new Unfit(
                    "rrule-yields-nothing",
                    "There are too few days that the rule speaks of, such as a 30th of February. Correct the rule.");
        }
        return days;
    }

    private static RecurrenceRule read(String rrule) throws Unfit {
        try {
            return new RecurrenceRule(rrule.strip(), RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException unreadable) {
            throw new Unfit(
                    "rrule-unreadable",
                    "The rule can't be read (" + unreadable.getMessage()
                            + "). An example is FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202.");
        }
    }

    /** Some programs say the time of the first occurrence again in the rule; another time would be another occurrence. */
    private static void leaveTheTimeToTheSchedule(RecurrenceRule rule, @Nullable LocalTime startTime) throws Unfit {
        takeOut(Part.BYHOUR, startTime == null ? null : startTime.getHour(), rule);
        takeOut(Part.BYMINUTE, startTime == null ? null : startTime.getMinute(), rule);
        takeOut(Part.BYSECOND, startTime == null ? null : startTime.getSecond(), rule);
    }

    private static void takeOut(Part part, @Nullable Integer same, RecurrenceRule rule) throws Unfit {
        List<Integer> values = rule.getByPart(part);
        if (values == null) {
            return;
        }
        if (same != null && !values.equals(List.of(same))) {
            throw new Unfit(
                    "rrule-too-fine",
                    "The rule names another time (" + part + ") than the one at which the entry starts. Leave it out.");
        }
        try {
            rule.setByPart(part);
        } catch (InvalidRecurrenceRuleException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last day on which something that starts at the time may still start. */
    private static LocalDate lastDay(DateTime until, @Nullable LocalTime startTime, ZoneId zone) {
        if (until.isAllDay()) {
            return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
        }
        LocalDateTime last = until.isFloating()
                ? LocalDateTime.of(
                        until.getYear(),
                        until.getMonth() + 1,
                        until.getDayOfMonth(),
                        until.getHours(),
                        until.getMinutes(),
                        Math.min(until.getSeconds(), 59))
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
        return startTime != null && startTime.isAfter(last.toLocalTime())
                ? last.toLocalDate().minusDays(1)
                : last.toLocalDate();
    }

    private static DateTime day(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static Unfit tooMany() {
        return new Unfit(
                "rrule-too-many-occurrences",
                "The rule yields more than " + MOST_OCCURRENCES
                        + " occurrences. End it earlier, and plan it anew from year to year.");
    }

    private static Unfit tooLong() {
        return new Unfit(
                "rrule-too-long",
                "The rule goes on for more than " + MOST_YEARS
                        + " years. End it earlier, and plan it anew from year to year.");
    }
}
