package fi.solmu.command.meeting;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.meeting.Attending.Attended;
import fi.solmu.command.meeting.Attending.RecordAttendance;
import fi.solmu.command.meeting.Concluding.MakePromise;
import fi.solmu.command.meeting.Concluding.ReachDecision;
import fi.solmu.command.meeting.KeepingPromises.KeepPromise;
import fi.solmu.command.meeting.Minuting.DraftMinutes;
import fi.solmu.command.meeting.Minuting.PublishMinutes;
import fi.solmu.command.meeting.Planning.HoldMeeting;
import fi.solmu.command.meeting.Planning.NameNextMeeting;
import fi.solmu.command.meeting.Planning.PlanMeeting;
import fi.solmu.command.meeting.SettingAgenda.AddAgendaItems;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One meeting of a file. All of it is decided on its last day, when everybody who joined meanwhile is there. */
final class MeetingInFile {

    /** After the joinings of the day, and before the leavings. */
    private static final int PLAN = 61;

    private static final int HELD = 62;
    private static final int ATTENDANCE = 63;
    private static final int AGENDA = 64;
    private static final int OUTCOMES = 65;
    private static final int MINUTES = 66;
    private static final int NEXT = 67;
    private static final int KEPT = 68;

    private static final int MOST_DAYS = 31;
    private static final Map<String, String> MODES = Map.of("lähi", "on-site", "etä", "remote", "hybridi", "hybrid");

    private final FileObject meeting;
    private final Set<String> actorRefs;
    private final NetworkFile file;
    private final String ref;
    private final MeetingId id;
    private final LocalDate firstDay;
    private final int days;
    private final LocalDate lastDay;
    private final boolean held;
    private final @Nullable String next;

    MeetingInFile(FileObject meeting, Set<String> actorRefs, Set<String> meetingRefs, NetworkFile file) {
        this.meeting = meeting;
        this.actorRefs = actorRefs;
        this.file = file;
        this.ref = meeting.string("id");
        this.id = file.meeting(ref);
        this.firstDay = meeting.date("date");
        this.days = days();
        this.lastDay = firstDay.plusDays(days - 1L);
        this.held = tellsOfHappenings();
        this.next = meeting.reference("nextMeeting", meetingRefs, name -> name);
    }

    String ref() {
        return ref;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** The meeting that was named as the next one. */
    @Nullable
    String next() {
        return next;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isHeld() {
        return held;
    }

    /** What tells of somebody who came, or of anything that came of it, tells of a meeting that was held. */
    private boolean tellsOfHappenings() {
        return !meeting.strings("present").isEmpty()
                || meeting.has("minutes")
                || !meeting.wordings("decisions").isEmpty()
                || !meeting.objects("actionItems").isEmpty();
    }

    void read(LocalDate plannedOn, Map<String, MeetingInFile> all) {
        file.add(
                lastDay,
                PLAN,
                meeting.pointerTo("date"),
                new PlanMeeting(file.network(), id, plan(), ref, plannedOn, plannedOn));
        agenda();
        List<Attended> attended = new ArrayList<>();
        attended("present", Attendance.PRESENT, attended);
        attended("excused", Attendance.EXCUSED, attended);
        List<Wording> decisions = meeting.wordings("decisions");
        List<FileObject> promises = meeting.objects("actionItems");
        @Nullable Wording minutes = meeting.wording("minutes");
        if (held) {
            file.add(
                    lastDay,
                    HELD,
                    meeting.pointerTo("date"),
                    new HoldMeeting(file.network(), id, days, firstDay, lastDay));
            if (!attended.isEmpty()) {
                file.add(
                        lastDay,
                        ATTENDANCE,
                        meeting.pointer(),
                        new RecordAttendance(file.network(), id, attended, lastDay));
            }
            decisions(decisions);
            promises.forEach(this::promise);
            minutes(minutes);
            nextNamed(all);
        } else {
            leaveForLater();
        }
    }

    private int days() {
        Integer given = meeting.optionalInteger("durationDays");
        if (given != null && (given < 1 || given > MOST_DAYS)) {
            file.fault(meeting.pointerTo("durationDays"), "A meeting goes on for 1 to " + MOST_DAYS + " days.");
            return 1;
        }
        return Objects.requireNonNullElse(given, 1);
    }

    private MeetingPlan plan() {
        @Nullable String mode = meeting.optionalString("mode");
        return new MeetingPlan(
                meeting.text("title"),
                meeting.value("form", MeetingForm.class),
                mode == null ? null : MODES.getOrDefault(mode.toLowerCase(Locale.ROOT), mode),
                firstDay,
                days,
                null,
                null,
                null,
                null,
                meeting.strings("languages"),
                members("facilitators"),
                null,
                null);
    }

    private List<MemberId> members(String field) {
        List<String> names = meeting.strings(field);
        for (int i = 0; i < names.size(); i++) {
            if (!actorRefs.contains(names.get(i))) {
                file.fault(
                        meeting.pointerTo(field) + "/" + i, "No actor in this file is called '" + names.get(i) + "'.");
            }
        }
        return names.stream().map(file::member).toList();
    }

    private void attended(String field, Attendance attendance, List<Attended> attended) {
        int place = 0;
        for (MemberId member : members(field)) {
            attended.add(new Attended(member, attendance, null, null, null, meeting.pointerTo(field) + "/" + place++));
        }
    }

    private void agenda() {
        List<Wording> titles = meeting.wordings("agenda");
        List<SettingAgenda.Item> items = new ArrayList<>();
        for (Wording title : titles) {
            items.add(new SettingAgenda.Item(
                    file.agendaItem(meeting.pointerTo("agenda") + "/" + items.size()),
                    new LocalText(title.texts()),
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        if (!items.isEmpty()) {
            file.add(
                    lastDay,
                    AGENDA,
                    meeting.pointerTo("agenda"),
                    new AddAgendaItems(file.network(), id, items, firstDay, lastDay));
        }
    }

    private void decisions(List<Wording> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            String pointer = meeting.pointerTo("decisions") + "/" + i;
            file.add(
                    lastDay,
                    OUTCOMES,
                    pointer,
                    new ReachDecision(
                            file.network(), id, file.outcome(pointer), null, decisions.get(i), null, null, lastDay));
        }
    }

    private void promise(FileObject item) {
        PromiseId promise = file.promise(item.pointer());
        @Nullable Wording text = item.wording("text");
        @Nullable MemberId owner = item.reference("owner", actorRefs, file::member);
        @Nullable LocalDate doneOn = item.optionalDate("doneOn");
        @Nullable LocalDate dueOn = item.optionalDate("dueOn");
        if (text == null) {
            file.fault(item.pointerTo("text"), "This is missing.");
            return;
        }
        if (owner == null) {
            file.fault(item.pointerTo("owner"), "This is missing.");
            return;
        }
        LocalDate madeOn = doneOn != null && doneOn.isBefore(lastDay) ? doneOn : lastDay;
        if (madeOn.isBefore(firstDay)) {
            file.fault(
                    item.pointerTo("doneOn"),
                    doneOn + " comes before the meeting at which it was promised (" + firstDay + ").");
            return;
        }
        file.add(
                lastDay,
                OUTCOMES,
                item.pointer(),
                new MakePromise(file.network(), id, promise, null, owner, text, null, dueOn, madeOn, lastDay));
        if (doneOn != null) {
            file.add(
                    doneOn.isBefore(lastDay) ? lastDay : doneOn,
                    KEPT,
                    item.pointerTo("doneOn"),
                    new KeepPromise(file.network(), promise, null, doneOn, doneOn));
        }
    }

    private void minutes(@Nullable Wording minutes) {
        if (minutes != null) {
            List<MinutesSection> sections = List.of(new MinutesSection(null, minutes));
            file.add(
                    lastDay,
                    MINUTES,
                    meeting.pointerTo("minutes"),
                    new DraftMinutes(file.network(), id, sections, List.of(), lastDay, lastDay));
            file.add(
                    lastDay,
                    MINUTES,
                    meeting.pointerTo("minutes"),
                    new PublishMinutes(file.network(), id, 1, lastDay, lastDay));
        }
    }

    /** Once the next one is planned too. */
    private void nextNamed(Map<String, MeetingInFile> all) {
        @Nullable MeetingInFile following = next == null ? null : all.get(next);
        if (following != null) {
            file.add(
                    following.lastDay.isAfter(lastDay) ? following.lastDay : lastDay,
                    NEXT,
                    meeting.pointerTo("nextMeeting"),
                    new NameNextMeeting(file.network(), id, following.id, lastDay, lastDay));
        }
    }

    /** What is told of a meeting that was not held yet is a plan. */
    private void leaveForLater() {
        if (meeting.has("excused")) {
            meeting.notTaken("excused");
        }
        if (next != null) {
            meeting.notTaken("nextMeeting");
        }
    }
}
