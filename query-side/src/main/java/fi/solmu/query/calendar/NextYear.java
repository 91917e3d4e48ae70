package fi.solmu.query.calendar;

import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.ScheduleFault;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.query.calendar.DayAhead.Because;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Works out how what is in the clock of one year would go on in the next. */
final class NextYear {

    /** Whoever plans for that long thinks of dates, not of weekdays. */
    private static final int LONG_DAYS = 28;

    /**
     * When something would occur.
     *
     * @param fault why that can't be, if it can't
     */
    record Ahead(Schedule schedule, Because because, Optional<ScheduleFault> fault) {}

    /** A day of the one year and the day of the other that takes its place. */
    record DayByDay(@Nullable LocalDate before, @Nullable LocalDate after) {}

    private final int year;
    private final ZoneId zone;

    /**
     * Ready to work it out.
     *
     * @param year the new one
     * @param zone the network's own
     */
    NextYear(int year, ZoneId zone) {
        this.year = year;
        this.zone = zone;
    }

    /** Whether anything of it was to start in the year before. */
    boolean isOfTheYearBefore(EntryPlan plan) {
        LocalDate over = plan.cancelledFrom();
        return (over == null || over.getYear() >= year)
                && plan.schedule().dates(zone).stream().anyMatch(date -> date.getYear() == year - 1);
    }

    /** None where the rule speaks of other years alone. */
    Optional<Ahead> ahead(EntryPlan plan) {
        Schedule own = plan.schedule();
        String rrule = own.rrule();
        if (rrule == null) {
            return Optional.of(once(own, DayAhead.of(own.start(), keepsDate(plan), year)));
        }
        RuleAhead rule = new RuleAhead(rrule);
        return rule.speaksOfEveryYear() ? series(own, rule) : Optional.empty();
    }

    /** What there is of an entry from the year before on, and what takes its place, in order. */
    List<DayByDay> days(Schedule own, Schedule ahead) {
        List<LocalDate> before = own.dates(zone).stream()
                .filter(date -> date.getYear() >= year - 1)
                .toList();
        List<LocalDate> after = ahead.dates(zone);
        List<DayByDay> days = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean lost =
                    j == after.size() || (i + 1 < before.size() && nearer(before.get(i + 1), before, i, after, j));
            boolean gained =
                    !lost && (i == before.size() || (j + 1 < after.size() && nearerLater(before, i, after, j)));
            days.add(new DayByDay(gained ? null : before.get(i), lost ? null : after.get(j)));
            i += gained ? 0 : 1;
            j += lost ? 0 : 1;
        }
        return days;
    }

    private static boolean nearer(LocalDate next, List<LocalDate> before, int i, List<LocalDate> after, int j) {
        return apart(next, after.get(j)) < apart(before.get(i), after.get(j));
    }

    private static boolean nearerLater(List<LocalDate> before, int i, List<LocalDate> after, int j) {
        return apart(before.get(i), after.get(j + 1)) < apart(before.get(i), after.get(j));
    }

    private static long apart(LocalDate before, LocalDate after) {
        return Math.abs(ChronoUnit.DAYS.between(DayAhead.sameWeek(before, before.getYear() + 1), after));
    }

    private Ahead once(Schedule own, DayAhead begin) {
        LocalDate end = isLong(own) && begin.because() == Because.SAME_DATE
                ? own.end().plusYears(1)
                : begin.day().plusDays(ChronoUnit.DAYS.between(own.start(), own.end()));
        Schedule schedule =
                new Schedule(begin.day(), end, own.startTime(), own.endTime(), own.timeZone(), null, List.of());
        return new Ahead(schedule, begin.because(), schedule.fault(zone));
    }

    private Optional<Ahead> series(Schedule own, RuleAhead rule) {
        List<LocalDate> before = from(own.start(), own, own.rrule(), List.of()).dates(zone).stream()
                .filter(date -> date.getYear() >= year - 1)
                .toList();
        LocalDate first = before.getFirst();
        String text = rule.text(first, before.getLast(), before.size(), year, own.zone(zone));
        Because because = rule.goesByWeeksOrDays() ? Because.SAME_WEEK : Because.BY_RULE;
        Schedule anchored = from(rule.anchor(first, year), own, text, List.of());
        Optional<ScheduleFault> fault = anchored.fault(zone);
        if (fault.isPresent()) {
            return Optional.of(new Ahead(anchored, because, fault));
        }
        List<LocalDate> after = anchored.dates(zone);
        Schedule schedule = from(after.getFirst(), own, text, exdates(own, before, after));
        return schedule.start().getYear() == year
                ? Optional.of(new Ahead(schedule, because, schedule.fault(zone)))
                : Optional.empty();
    }

    /** What was left out is left out again, on the days nearest to where people would look for it. */
    private static List<LocalDate> exdates(Schedule own, List<LocalDate> before, List<LocalDate> after) {
        Set<LocalDate> exdates = new TreeSet<>();
        for (LocalDate except : own.exdates()) {
            if (before.contains(except)) {
                exdates.add(after.stream()
                        .min(Comparator.comparingLong(date -> apart(except, date)))
                        .orElseThrow());
            }
        }
        return List.copyOf(exdates);
    }

    private static Schedule from(LocalDate start, Schedule own, @Nullable String rrule, List<LocalDate> exdates) {
        return new Schedule(
                start,
                start.plusDays(ChronoUnit.DAYS.between(own.start(), own.end())),
                own.startTime(),
                own.endTime(),
                own.timeZone(),
                rrule,
                exdates);
    }

    /** Long stretches, what goes to a working day by itself, and whole days at either end of a month are about dates. */
    private static boolean keepsDate(EntryPlan plan) {
        Schedule own = plan.schedule();
        int day = own.start().getDayOfMonth();
        return isLong(own)
                || plan.details().weekendShift() != WeekendShift.NONE
                || (own.slot().allDay() && (day == 1 || day == own.start().lengthOfMonth()));
    }

    private static boolean isLong(Schedule own) {
        return ChronoUnit.DAYS.between(own.start(), own.end()) >= LONG_DAYS;
    }
}
