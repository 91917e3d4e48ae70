package fi.solmu.query.calendar;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.ScheduleFault;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.kernel.calendar.WorkingDays;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Words;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
import fi.solmu.query.calendar.NextYear.Ahead;
import fi.solmu.query.calendar.NextYear.DayByDay;
import fi.solmu.query.calendar.NextYearView.CarriedOnView;
import fi.solmu.query.calendar.NextYearView.DayShiftView;
import fi.solmu.query.calendar.NextYearView.DifferenceView;
import fi.solmu.query.calendar.NextYearView.ProposedDetailsView;
import fi.solmu.query.calendar.NextYearView.ProposedEntryView;
import fi.solmu.query.calendar.NextYearView.ProposedScheduleView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what is proposed for a new year beside the year before, and what of it has been taken already. */
final class NextYearShown {

    private final int year;
    private final ZoneId zone;
    private final NextYear next;
    private final List<EntryRow> entries;
    private final Map<UUID, Seat> members = new HashMap<>();
    private final Map<UUID, UUID> carriedOn = new HashMap<>();

    NextYearShown(int year, ZoneId zone, List<EntryRow> entries, List<Seat> seats) {
        this.year = year;
        this.zone = zone;
        this.next = new NextYear(year, zone);
        this.entries = entries;
        seats.forEach(seat -> members.put(seat.id(), seat));
        for (EntryRow entry : entries) {
            EntryPlan plan = entry.plan();
            if (plan.copyOf() != null
                    && plan.cancelledFrom() == null
                    && plan.schedule().start().getYear() == year) {
                carriedOn.put(plan.copyOf().value(), entry.id());
            }
        }
    }

    NextYearView view(LocalDate asOf) {
        return new NextYearView(
                year,
                asOf,
                entries.stream()
                        .filter(entry -> next.isOfTheYearBefore(entry.plan()))
                        .map(this::entry)
                        .toList());
    }

    private CarriedOnView entry(EntryRow entry) {
        @Nullable UUID by = carriedOn.get(entry.id());
        if (by != null) {
            return left(entry, "carried-on", by);
        }
        Optional<Ahead> found = next.ahead(entry.plan());
        if (found.isEmpty()) {
            return left(entry, "another-year", null);
        }
        Ahead ahead = found.get();
        boolean goesOn = entry.plan().schedule().dates(zone).stream()
                .anyMatch(date -> !date.isBefore(ahead.schedule().start()));
        return goesOn ? left(entry, "goes-on", null) : proposed(entry, ahead);
    }

    private static CarriedOnView left(EntryRow entry, String state, @Nullable UUID by) {
        return new CarriedOnView(
                entry.id(),
                entry.name(),
                entry.plan().details().title().texts(),
                state,
                by,
                null,
                null,
                List.of(),
                List.of());
    }

    private CarriedOnView proposed(EntryRow entry, Ahead ahead) {
        EntryPlan plan = entry.plan();
        MemberId responsible = plan.responsible();
        boolean stays = responsible != null && isThere(responsible);
        return new CarriedOnView(
                entry.id(),
                entry.name(),
                plan.details().title().texts(),
                ahead.fault().isPresent() ? "unfit" : "proposed",
                null,
                ahead.fault().map(ScheduleFault::code).orElse(null),
                new ProposedEntryView(
                        entry.id(), details(plan, stays ? responsible : null), schedule(ahead.schedule())),
                differences(plan, ahead, stays),
                ahead.fault().isPresent() ? List.of() : days(plan, ahead.schedule()));
    }

    private boolean isThere(MemberId member) {
        Seat seat = members.get(member.value());
        return seat != null && seat.there();
    }

    private List<DifferenceView> differences(EntryPlan plan, Ahead ahead, boolean responsibleStays) {
        Schedule own = plan.schedule();
        Schedule other = ahead.schedule();
        String because = Words.spell(ahead.because());
        List<DifferenceView> differences = new ArrayList<>();
        compare("start", own.start(), other.start(), because, differences);
        compare("end", own.end(), other.end(), because, differences);
        compare("rrule", own.rrule(), other.rrule(), because, differences);
        compare("exdates", listed(own.exdates()), listed(other.exdates()), because, differences);
        MemberId responsible = plan.responsible();
        if (responsible != null && !responsibleStays) {
            Seat seat = members.get(responsible.value());
            compare("responsible", seat == null ? responsible.toString() : seat.name(), null, "has-left", differences);
        }
        return differences;
    }

    private static void compare(
            String field,
            @Nullable Object before,
            @Nullable Object after,
            String because,
            List<DifferenceView> differences) {
        if (!Objects.equals(before, after)) {
            differences.add(new DifferenceView(
                    field,
                    before == null ? null : before.toString(),
                    after == null ? null : after.toString(),
                    because));
        }
    }

    private static @Nullable String listed(List<LocalDate> days) {
        return days.isEmpty()
                ? null
                : String.join(
                        ", ", days.stream().sorted().map(LocalDate::toString).toList());
    }

    private List<DayShiftView> days(EntryPlan plan, Schedule ahead) {
        WeekendShift shift = plan.details().weekendShift();
        List<DayShiftView> days = new ArrayList<>();
        for (DayByDay each : next.days(plan.schedule(), ahead)) {
            LocalDate after = each.after();
            boolean dayOff = after != null && !WorkingDays.isWorkingDay(after);
            LocalDate shifted = dayOff && after != null ? shift.shift(after) : null;
            days.add(new DayShiftView(each.before(), after, dayOff, Objects.equals(shifted, after) ? null : shifted));
        }
        return days;
    }

    private static ProposedDetailsView details(EntryPlan plan, @Nullable MemberId responsible) {
        EntryDetails details = plan.details();
        LearningForm form = details.form();
        LocalText place = details.place();
        return new ProposedDetailsView(
                plan.ringId().value(),
                details.title().texts(),
                form == null ? null : Words.spell(form),
                place == null ? null : place.texts(),
                details.preparationDays(),
                Words.spell(details.weekendShift()),
                responsible == null ? null : responsible.value(),
                plan.practice() == null ? null : plan.practice().value());
    }

    private static ProposedScheduleView schedule(Schedule schedule) {
        return new ProposedScheduleView(
                schedule.start(),
                schedule.end(),
                schedule.startTime(),
                schedule.endTime(),
                schedule.timeZone(),
                schedule.rrule(),
                schedule.exdates());
    }
}
