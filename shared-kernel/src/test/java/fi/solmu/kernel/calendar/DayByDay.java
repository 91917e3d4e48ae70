package fi.solmu.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as RFC 5545 describes it, followed by looking at one day after the other. Slow, and hard to get wrong. */
record DayByDay(
        String freq,
        int interval,
        List<Integer> byMonth,
        List<Integer> byMonthDay,
        List<NthDay> byDay,
        DayOfWeek weekStart,
        @Nullable Integer count,
        @Nullable LocalDate until) {

    /** Every such weekday when {@code nth} is 0, the nth of its month otherwise, counted from the end when negative. */
    record NthDay(int nth, DayOfWeek day) {

        boolean is(LocalDate date) {
            return date.getDayOfWeek() == day
                    && (nth == 0 || date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, day))));
        }

        @Override
        public String toString() {
            return (nth == 0 ? "" : nth) + day.name().substring(0, 2);
        }
    }

    List<LocalDate> from(LocalDate start) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate last = until == null ? start.plusYears(Recurrence.MOST_YEARS) : until;
        for (LocalDate date = start; !date.isAfter(last); date = date.plusDays(1)) {
            if (count != null && found.size() == count) {
                break;
            }
            if (isIn(start, date)) {
                found.add(date);
            }
        }
        return found;
    }

    private boolean isIn(LocalDate start, LocalDate date) {
        return periodsBetween(start, date) % interval == 0
                && (byMonth.isEmpty() || byMonth.contains(date.getMonthValue()))
                && isDay(start, date);
    }

    private long periodsBetween(LocalDate start, LocalDate date) {
        return switch (freq) {
            case "DAILY" -> ChronoUnit.DAYS.between(start, date);
            case "WEEKLY" ->
                ChronoUnit.WEEKS.between(
                        start.with(TemporalAdjusters.previousOrSame(weekStart)),
                        date.with(TemporalAdjusters.previousOrSame(weekStart)));
            case "MONTHLY" -> ChronoUnit.MONTHS.between(start.withDayOfMonth(1), date.withDayOfMonth(1));
            default -> date.getYear() - start.getYear();
        };
    }

    private boolean isDay(LocalDate start, LocalDate date) {
        if (byMonthDay.isEmpty() && byDay.isEmpty()) {
            return switch (freq) {
                case "DAILY" -> true;
                case "WEEKLY" -> date.getDayOfWeek() == start.getDayOfWeek();
                case "MONTHLY" -> date.getDayOfMonth() == start.getDayOfMonth();
                default ->
                    date.getDayOfMonth() == start.getDayOfMonth()
                            && (!byMonth.isEmpty() || date.getMonth() == start.getMonth());
            };
        }
        return (byMonthDay.isEmpty()
                        || byMonthDay.contains(date.getDayOfMonth())
                        || byMonthDay.contains(date.getDayOfMonth() - date.lengthOfMonth() - 1))
                && (byDay.isEmpty() || byDay.stream().anyMatch(day -> day.is(date)));
    }

    @Override
    public String toString() {
        StringBuilder rule = new StringBuilder("FREQ=" + freq);
        rule.append(interval == 1 ? "" : ";INTERVAL=" + interval);
        list("BYMONTH", byMonth, rule);
        list("BYMONTHDAY", byMonthDay, rule);
        list("BYDAY", byDay, rule);
        rule.append(
                weekStart == DayOfWeek.MONDAY ? "" : ";WKST=" + weekStart.name().substring(0, 2));
        rule.append(count == null ? "" : ";COUNT=" + count);
        rule.append(until == null ? "" : ";UNTIL=" + until.toString().replace("-", ""));
        return rule.toString();
    }

    private static void list(String part, List<?> values, StringBuilder rule) {
        if (!values.isEmpty()) {
            rule.append(';')
                    .append(part)
                    .append('=')
                    .append(String.join(
                            ",", values.stream().map(Object::toString).toList()));
        }
    }
}
