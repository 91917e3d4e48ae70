package fi.solmu.command.meeting;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        Set<String> actorRefs = new HashSet<>();
        file.root().objects("actors").forEach(actor -> actorRefs.add(actor.string("id")));
        List<MeetingInFile> all = meetings.stream()
                .map(meeting -> new MeetingInFile(meeting, actorRefs, file))
                .toList();
        Map<String, MeetingInFile> byRef = new HashMap<>();
        all.forEach(meeting -> byRef.put(meeting.ref(), meeting));
        Map<String, LocalDate> spokenOf = new HashMap<>();
        for (MeetingInFile meeting : all) {
            String next = meeting.next(refs);
            if (next != null) {
                spokenOf.merge(next, meeting.firstDay(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        for (MeetingInFile meeting : all) {
            meeting.read(plannedOn(meeting, spokenOf.get(meeting.ref()), all), byRef);
        }
        file.took("meetings", meetings.size());
    }

    /** By its first day; earlier when an earlier meeting spoke of it, and what is still to come was known at the last one held. */
    private static LocalDate plannedOn(MeetingInFile meeting, @Nullable LocalDate spokenOf, List<MeetingInFile> all) {
        Stream<LocalDate> lastHeld = meeting.isHeld()
                ? Stream.empty()
                : all.stream()
                        .filter(MeetingInFile::isHeld)
                        .map(MeetingInFile::lastDay)
                        .filter(day -> day.isBefore(meeting.firstDay()))
                        .max(Comparator.naturalOrder())
                        .stream();
        return Stream.of(Stream.of(meeting.firstDay()), Stream.ofNullable(spokenOf), lastHeld)
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
