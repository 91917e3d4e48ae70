package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of meetings on a day, told by going through what was said of them from the beginning; shares nothing with the views. */
final class FoldedMeetings {

    private final LocalDate day;
    private final Map<MeetingId, List<Chronicle.Entry<MeetingEvent>>> byMeeting = new LinkedHashMap<>();
    private final List<Chronicle.Entry<MeetingEvent>> all = new ArrayList<>();

    FoldedMeetings(List<RecordedEvent> known, LocalDate day) {
        this.day = day;
        Map<MeetingId, Chronicle<MeetingEvent>> chronicles = new LinkedHashMap<>();
        Chronicle<MeetingEvent> whole = new Chronicle<>();
        for (RecordedEvent recorded : known) {
            MeetingEvent event = (MeetingEvent) recorded.event();
            chronicles
                    .computeIfAbsent(event.meetingId(), first -> new Chronicle<>())
                    .add(recorded.id(), event);
            whole.add(recorded.id(), event);
        }
        chronicles.forEach((meeting, chronicle) -> byMeeting.put(meeting, by(chronicle)));
        all.addAll(by(whole));
    }

    private List<Chronicle.Entry<MeetingEvent>> by(Chronicle<MeetingEvent> chronicle) {
        return chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
    }

    /** Each entry that counts, in order. */
    List<String> entries() {
        return all.stream()
                .map(entry ->
                        entry.id() + " " + entry.on() + " " + entry.event().meetingId())
                .toList();
    }

    /** Each meeting in one line. */
    List<String> meetings() {
        return byMeeting.entrySet().stream()
                .flatMap(meeting -> line(meeting.getKey(), meeting.getValue()).stream())
                .toList();
    }

    private static List<String> line(MeetingId id, List<Chronicle.Entry<MeetingEvent>> entries) {
        String standing = "unknown";
        String title = "";
        @Nullable LocalDate first = null;
        int days = 0;
        @Nullable MeetingId next = null;
        int newest = 0;
        int published = 0;
        int approved = 0;
        for (Chronicle.Entry<MeetingEvent> entry : entries) {
            boolean unknown = standing.equals("unknown");
            boolean planned = standing.equals("planned");
            boolean held = standing.equals("held");
            boolean drafting = held && published == 0;
            boolean out = held && published > 0;
            int current = published;
            switch (entry.event()) {
                case MeetingPlanned e
                when unknown -> {
                    standing = "planned";
                    title = e.plan().title().toString();
                    first = e.plan().firstDay();
                    days = e.plan().days();
                }
                case MeetingReplanned e
                when planned || held -> {
                    title = e.plan().title().toString();
                    if (planned) {
                        first = e.plan().firstDay();
                        days = e.plan().days();
                    }
                }
                case MeetingCancelled _ when planned -> standing = "cancelled";
                case MeetingHeld e
                when planned -> {
                    standing = "held";
                    first = entry.on();
                    days = e.days();
                }
                case NextMeetingNamed e when held -> next = e.nextMeetingId();
                case MinutesDrafted e when drafting -> newest = e.version();
                case MinutesPublished _ when drafting -> published = newest;
                case MinutesCorrected e
                when out -> {
                    newest = e.version();
                    published = e.version();
                }
                case MinutesApproved e when out && current == e.version() -> approved = published;
                default -> {}
            }
        }
        return standing.equals("unknown")
                ? List.of()
                : List.of(meeting(id.toString(), standing, title, first, days, next, newest, published, approved));
    }

    static String meeting(
            String id,
            String standing,
            String title,
            @Nullable LocalDate first,
            int days,
            @Nullable MeetingId next,
            int newest,
            int published,
            int approved) {
        return "%s %s %s %s+%d then %s, minutes %d/%d/%d"
                .formatted(id, standing, title, first, days, next, newest, published, approved);
    }

    /** By meeting: how many were asked, came, were excused, were absent. */
    Map<String, String> turnouts() {
        Map<String, String> turnouts = new HashMap<>();
        byMeeting.forEach((meeting, entries) -> {
            Set<MemberId> asked = new HashSet<>();
            Map<MemberId, Attendance> came = new HashMap<>();
            entries.stream()
                    .sorted(Comparator.comparingLong(Chronicle.Entry::number))
                    .forEach(entry -> {
                        if (entry.event() instanceof AttendeeInvited e) {
                            asked.add(e.memberId());
                        } else if (entry.event() instanceof AttendanceRecorded e) {
                            came.put(e.memberId(), e.attendance());
                        }
                    });
            Set<MemberId> silent = new HashSet<>(asked);
            silent.removeAll(came.keySet());
            turnouts.put(
                    meeting.toString(),
                    turnout(
                            asked.size(),
                            count(came, Attendance.PRESENT, Attendance.BY_DEPUTY),
                            count(came, Attendance.EXCUSED),
                            count(came, Attendance.ABSENT),
                            silent.size()));
        });
        return turnouts;
    }

    static String turnout(int asked, long came, long excused, long absent, int silent) {
        return "%d asked, %d came, %d excused, %d absent, %d unknown".formatted(asked, came, excused, absent, silent);
    }

    private static long count(Map<MemberId, Attendance> came, Attendance... wanted) {
        return came.values().stream()
                .filter(each -> Stream.of(wanted).anyMatch(each::equals))
                .count();
    }

    /** Each promise that was made, in one line. */
    List<String> promises() {
        Map<PromiseId, List<Chronicle.Entry<MeetingEvent>>> said = new LinkedHashMap<>();
        for (Chronicle.Entry<MeetingEvent> entry : all) {
            List<PromiseId> about = switch (entry.event()) {
                case PromiseMade e -> List.of(e.promiseId());
                case PromiseKept e -> List.of(e.promiseId());
                case PromiseMissed e -> List.of(e.promiseId());
                case PromiseReleased e -> List.of(e.promiseId());
                case PromisesTakenUp e -> e.promiseIds();
                default -> List.of();
            };
            about.forEach(promise ->
                    said.computeIfAbsent(promise, first -> new ArrayList<>()).add(entry));
        }
        List<String> lines = new ArrayList<>();
        said.forEach((promise, entries) -> {
            String state = "unknown";
            @Nullable LocalDate due = null;
            int takenUp = 0;
            for (Chronicle.Entry<MeetingEvent> entry : entries) {
                boolean unknown = state.equals("unknown");
                boolean open = state.equals("open") || state.equals("missed");
                switch (entry.event()) {
                    case PromiseMade e
                    when unknown -> {
                        state = "open";
                        due = e.dueOn();
                    }
                    case PromiseKept _ when open -> state = "kept";
                    case PromiseMissed _ when open -> state = "missed";
                    case PromiseReleased _ when open -> state = "released";
                    case PromisesTakenUp _ when !unknown -> takenUp++;
                    default -> {}
                }
            }
            if (!state.equals("unknown")) {
                boolean late = state.equals("open") && due != null && day.isAfter(due);
                lines.add(promise + " " + (late ? "overdue" : state) + " " + takenUp);
            }
        });
        return lines;
    }
}
