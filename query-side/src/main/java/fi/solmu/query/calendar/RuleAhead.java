package fi.solmu.query.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A rule (RRULE) on its way into another year: the same rule, from and until other days. */
final class RuleAhead {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final Set<String> NAMING_DAYS = Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY");

    private final Map<String, String> parts = new LinkedHashMap<>();

    RuleAhead(String rrule) {
        for (String part : rrule.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
    }

    /** Whether it says anything of every year. */
    boolean speaksOfEveryYear() {
        return !is("YEARLY") || parts.getOrDefault("INTERVAL", "1").equals("1");
    }

    /** Whether the days follow from weeks or numbers of days; others follow from months and years. */
    boolean goesByWeeksOrDays() {
        return is("WEEKLY") || is("DAILY") || parts.containsKey("BYWEEKNO");
    }

    /**
     * From which day on the rule counts.
     *
     * @param first the first occurrence of the year before
     */
    LocalDate anchor(LocalDate first, int year) {
        if (goesByWeeksOrDays()) {
            return DayAhead.sameWeek(first, year);
        }
        LocalDate sameDate = first.withYear(year);
        if (parts.keySet().stream().noneMatch(NAMING_DAYS::contains)) {
            return sameDate;
        }
        return is("MONTHLY") ? sameDate.withDayOfMonth(1) : sameDate.withDayOfYear(1);
    }

    /**
     * The same rule over another stretch of days.
     *
     * @param first the first occurrence of the year before, from which all others follow
     * @param last the last of these
     * @param count how many there are from the first to the last
     */
    String text(LocalDate first, LocalDate last, int count, int year, ZoneId zone) {
        Map<String, String> ahead = new LinkedHashMap<>(parts);
        ahead.computeIfPresent("COUNT", (_, _) -> Integer.toString(count));
        ahead.computeIfPresent("UNTIL", (_, until) -> {
            LocalDate day = until(first, last, named(until), year);
            return until.contains("T")
                    ? UTC.format(day.atTime(END_OF_DAY).atZone(zone))
                    : DateTimeFormatter.BASIC_ISO_DATE.format(day);
        });
        StringBuilder text = new StringBuilder();
        ahead.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : ";").append(name).append('=').append(value));
        return text.toString();
    }

    private static LocalDate named(String until) {
        return LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A month's last occurrence may be later in that month than it was the year before. */
    private LocalDate until(LocalDate first, LocalDate last, LocalDate named, int year) {
        LocalDate endOfMonth = last.plusYears(1).with(TemporalAdjusters.lastDayOfMonth());
        LocalDate sameDate = named.plusYears(1);
        LocalDate ofMonths = sameDate.isAfter(endOfMonth) ? sameDate : endOfMonth;
        LocalDate until =
                goesByWeeksOrDays() ? last.plusDays(ChronoUnit.DAYS.between(first, anchor(first, year))) : ofMonths;
        LocalDate endOfYear = LocalDate.of(year, 12, 31);
        return last.getYear() < year && until.isAfter(endOfYear) ? endOfYear : until;
    }

    private boolean is(String frequency) {
        return frequency.equals(parts.get("FREQ"));
    }
}
