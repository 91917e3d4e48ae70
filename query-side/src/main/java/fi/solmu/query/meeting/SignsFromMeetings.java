package fi.solmu.query.meeting;

import static fi.solmu.kernel.evaluation.StandardInstrument.DEVELOPMENT;
import static fi.solmu.kernel.evaluation.StandardInstrument.DIALOGUE;
import static fi.solmu.kernel.evaluation.StandardInstrument.OPENNESS;

import fi.solmu.query.Homes;
import fi.solmu.query.Question;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Arrival;
import fi.solmu.query.Signs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts how soon minutes are there, whether all who are asked come, whether promises are kept, and how soon someone new is met. */
@Component
final class SignsFromMeetings implements Signs {

    private static final EnumSet<Tells> COUNTED =
            EnumSet.of(Tells.INVITED, Tells.ATTENDED, Tells.MINUTES, Tells.PROMISE, Tells.TAKEN_UP);

    private final MeetingTable table;
    private final Homes homes;
    private final Seats seats;

    SignsFromMeetings(MeetingTable table, Homes homes, Seats seats) {
        this.table = table;
        this.homes = homes;
        this.seats = seats;
    }

    @Override
    public List<Sign> since(LocalDate from, Question question) {
        List<MeetingRow> held = table.meetings(question).stream()
                .filter(row -> row.then().isHeld() && !row.then().lastDay().isAfter(question.asOf()))
                .toList();
        List<ToldRow> told = table.told(question, COUNTED);
        Map<UUID, List<ToldRow>> byMeeting = told.stream().collect(Collectors.groupingBy(ToldRow::meeting));
        List<MeetingRow> ofPeriod = held.stream()
                .filter(row -> !row.then().lastDay().isBefore(from))
                .toList();
        return List.of(
                minutes(ofPeriod, byMeeting),
                attendance(ofPeriod, byMeeting, question),
                promises(from, question.asOf(), told),
                firstMeetings(held, byMeeting, seats.arrivals(from, question)),
                seatsTaken("seats-taken", ofPeriod, byMeeting),
                seatsTaken("seats-taken-before", before(from, question.asOf(), held), byMeeting));
    }

    /** The meetings of as many days before the period. */
    private static List<MeetingRow> before(LocalDate from, LocalDate to, List<MeetingRow> held) {
        LocalDate first = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return held.stream()
                .filter(row -> row.then().lastDay().isBefore(from)
                        && !row.then().lastDay().isBefore(first))
                .toList();
    }

    /** Of the seats of which it is recorded whether they were taken. */
    private static Sign seatsTaken(String key, List<MeetingRow> meetings, Map<UUID, List<ToldRow>> told) {
        Turnout all = meetings.stream()
                .map(meeting -> Turnout.of(told.getOrDefault(meeting.id(), List.of())))
                .reduce(Turnout.NONE, Turnout::plus);
        return Sign.of(key, KIND, all.present(), all.present() + all.excused() + all.absent());
    }

    private static Sign minutes(List<MeetingRow> meetings, Map<UUID, List<ToldRow>> told) {
        List<Integer> days = new ArrayList<>();
        for (MeetingRow meeting : meetings) {
            told.getOrDefault(meeting.id(), List.of()).stream()
                    .filter(row -> row.tells() == Tells.MINUTES && row.says(Tells.PUBLISHED))
                    .findFirst()
                    .ifPresent(row -> days.add(days(meeting.then().lastDay(), row.on())));
        }
        return Sign.inDays("minutes-published", DIALOGUE, days, meetings.size());
    }

    /** A home organisation is there when at least half of the seats that were asked of it over the meetings were taken. */
    private Sign attendance(List<MeetingRow> meetings, Map<UUID, List<ToldRow>> told, Question question) {
        Map<UUID, Integer> asked = new LinkedHashMap<>();
        Map<UUID, Integer> there = new HashMap<>();
        for (MeetingRow meeting : meetings) {
            Turnout.byHome(told.getOrDefault(meeting.id(), List.of())).forEach((home, turnout) -> {
                asked.merge(home, 1, Integer::sum);
                there.merge(home, turnout.present() > 0 ? 1 : 0, Integer::sum);
            });
        }
        Map<UUID, Map<String, String>> called =
                homes.called(question.network(), asked.keySet(), question.asOf(), question.knownAt());
        List<Thing> things = asked.entrySet().stream()
                .map(each -> new Thing(
                        each.getKey(),
                        called.getOrDefault(each.getKey(), Map.of()),
                        there.getOrDefault(each.getKey(), 0),
                        each.getValue()))
                .toList();
        int often = (int)
                things.stream().filter(home -> 2 * home.met() >= home.of()).count();
        return new Sign("homes-at-meetings", DIALOGUE, often, things.size(), null, things);
    }

    /** What was due by the day before at the latest, and what was kept before it was due; whoever was released promised nothing. */
    private static Sign promises(LocalDate from, LocalDate to, List<ToldRow> told) {
        List<PromiseOnDay> due = PromiseOnDay.all(told).values().stream()
                .filter(promise -> promise.wasDue(from, to))
                .toList();
        int inTime = (int) due.stream()
                .filter(promise -> Boolean.TRUE.equals(promise.inTime()))
                .count();
        return Sign.of("promises-kept-in-time", DEVELOPMENT, inTime, due.size());
    }

    private static Sign firstMeetings(List<MeetingRow> held, Map<UUID, List<ToldRow>> told, List<Arrival> arrivals) {
        Map<UUID, LocalDate> firstMet = new HashMap<>();
        for (MeetingRow meeting : held) {
            Turnout.attendance(told.getOrDefault(meeting.id(), List.of())).forEach((member, attended) -> {
                if (Turnout.seated(attended)) {
                    firstMet.merge(
                            member, meeting.then().firstDay(), (one, other) -> one.isBefore(other) ? one : other);
                }
            });
        }
        List<Integer> days = arrivals.stream()
                .filter(arrival -> firstMet.containsKey(arrival.member()))
                .map(arrival -> days(
                        Objects.requireNonNullElse(arrival.askedOn(), arrival.joinedOn()),
                        Objects.requireNonNull(firstMet.get(arrival.member()))))
                .toList();
        return Sign.inDays("newcomers-first-meeting", OPENNESS, days, arrivals.size());
    }

    /** Never less than none: someone may have been at a meeting before anybody asked them to join. */
    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
