package fi.solmu.query.meeting;

import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.MeetingYearView.FormShareView;
import fi.solmu.query.meeting.MeetingYearView.HeldMeetingView;
import fi.solmu.query.meeting.MeetingYearView.HomeAtMeetingView;
import fi.solmu.query.meeting.MeetingYearView.HomeYearView;
import fi.solmu.query.meeting.MeetingsView.TurnoutView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts over the meetings that a network held in a year. */
final class MeetingYear {

    private record Held(MeetingRow row, int days, List<ToldRow> told) {}

    private final int year;
    private final LocalDate day;
    private final List<Held> held = new ArrayList<>();
    private final Map<UUID, List<HomeAtMeetingView>> atMeetings = new LinkedHashMap<>();
    private final Map<UUID, Turnout> homes = new LinkedHashMap<>();

    MeetingYear(int year, LocalDate day, List<MeetingRow> meetings, Map<UUID, List<ToldRow>> told) {
        this.year = year;
        this.day = day;
        for (MeetingRow row : meetings) {
            int days = days(row.then());
            if (row.then().isHeld() && days > 0) {
                Held each = new Held(row, days, told.getOrDefault(row.id(), List.of()));
                held.add(each);
                Turnout.byHome(each.told()).forEach((home, turnout) -> {
                    homes.merge(home, turnout, Turnout::plus);
                    atMeetings
                            .computeIfAbsent(home, _ -> new ArrayList<>())
                            .add(new HomeAtMeetingView(row.id(), row.then().firstDay(), TurnoutView.of(turnout)));
                });
            }
        }
    }

    Set<UUID> homes() {
        return homes.keySet();
    }

    /** @param called what the home organisations are called */
    MeetingYearView view(Map<UUID, Map<String, String>> called) {
        int all = held.stream().mapToInt(Held::days).sum();
        return new MeetingYearView(
                year,
                day,
                all,
                Arrays.stream(MeetingForm.values())
                        .map(form -> share(form, all))
                        .toList(),
                held.stream().map(MeetingYear::meeting).toList(),
                homes.keySet().stream()
                        .map(home -> home(home, called.getOrDefault(home, Map.of())))
                        .sorted(Comparator.comparingInt(
                                        (HomeYearView home) -> -home.turnout().present())
                                .thenComparing(home ->
                                        String.join(" ", home.organisation().values()))
                                .thenComparing(HomeYearView::organisationId))
                        .toList());
    }

    private int days(MeetingOnDay meeting) {
        LocalDate first = later(meeting.firstDay(), LocalDate.of(year, 1, 1));
        LocalDate last = earlier(meeting.lastDay(), earlier(day, LocalDate.of(year, 12, 31)));
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private FormShareView share(MeetingForm form, int all) {
        List<Held> ofForm = held.stream()
                .filter(each -> each.row().then().plan().form() == form)
                .toList();
        int days = ofForm.stream().mapToInt(Held::days).sum();
        return new FormShareView(Words.spell(form), ofForm.size(), days, ratio(days, all));
    }

    private static HeldMeetingView meeting(Held held) {
        MeetingOnDay then = held.row().then();
        return new HeldMeetingView(
                held.row().id(),
                held.row().name(),
                then.plan().title().texts(),
                Words.spell(then.plan().form()),
                then.firstDay(),
                held.days(),
                TurnoutView.of(Turnout.of(held.told())));
    }

    private HomeYearView home(UUID home, Map<String, String> name) {
        Turnout turnout = homes.getOrDefault(home, Turnout.NONE);
        return new HomeYearView(
                home,
                name,
                TurnoutView.of(turnout),
                ratio(turnout.present(), turnout.present() + turnout.excused() + turnout.absent()),
                atMeetings.getOrDefault(home, List.of()));
    }

    private static @Nullable Double ratio(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
