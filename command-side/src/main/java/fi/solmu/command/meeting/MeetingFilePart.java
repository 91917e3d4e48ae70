package fi.solmu.command.meeting;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file the meetings: who came, what was on the agenda, what came of it, and the minutes. */
@Component
@Order(4)
final class MeetingFilePart implements NetworkFile.Part {

    @Override
    public void read(NetworkFile file) {
        List<FileObject> meetings = file.root().objects("meetings");
        Set<String> refs = file.refs(meetings);
        Set<String> actorRefs = file.refs(file.root().objects("actors"));
        List<MeetingInFile> all = meetings.stream()
                .map(meeting -> new MeetingInFile(meeting, actorRefs, refs, file))
                .toList();
        Map<String, MeetingInFile> byRef = new HashMap<>();
        Map<String, LocalDate> spokenOf = new HashMap<>();
        NavigableSet<LocalDate> lastDaysHeld = new TreeSet<>();
        for (MeetingInFile meeting : all) {
            byRef.put(meeting.ref(), meeting);
            if (meeting.next() != null) {
                spokenOf.merge(meeting.next(), meeting.firstDay(), MeetingFilePart::earlier);
            }
            if (meeting.isHeld()) {
                lastDaysHeld.add(meeting.lastDay());
            }
        }
        for (MeetingInFile meeting : all) {
            LocalDate spokenOfOn = spokenOf.getOrDefault(meeting.ref(), meeting.firstDay());
            meeting.read(earlier(spokenOfOn, knownBy(meeting, lastDaysHeld)), byRef);
        }
        file.took("meetings", meetings.size());
    }

    /** By its first day; what is still to come was known at the last one held. */
    private static LocalDate knownBy(MeetingInFile meeting, NavigableSet<LocalDate> lastDaysHeld) {
        @Nullable LocalDate lastHeld = meeting.isHeld() ? null : lastDaysHeld.lower(meeting.firstDay());
        return lastHeld == null ? meeting.firstDay() : lastHeld;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
