package fi.solmu.query.meeting;

import static fi.solmu.kernel.cycle.Sign.MEETINGS_HELD;
import static fi.solmu.kernel.cycle.Sign.MINUTES_PUBLISHED;
import static fi.solmu.kernel.cycle.Sign.PROMISES_KEPT;

import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence;
import fi.solmu.query.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows whether the network has met in the phase, whether the minutes are there, and whether what was due was kept. */
@Component
final class EvidenceFromMeetings implements ChecklistEvidence {

    private static final EnumSet<Tells> PROMISED = EnumSet.of(Tells.PROMISE, Tells.TAKEN_UP);

    private final MeetingTable table;

    EvidenceFromMeetings(MeetingTable table) {
        this.table = table;
    }

    @Override
    public List<Evidence> since(LocalDate phaseBegan, Set<Sign> wanted, Question question) {
        List<Evidence> evidence = new ArrayList<>();
        if (wanted.contains(MEETINGS_HELD) || wanted.contains(MINUTES_PUBLISHED)) {
            List<MeetingRow> held = held(phaseBegan, question);
            if (wanted.contains(MEETINGS_HELD)) {
                evidence.add(met(held));
            }
            if (wanted.contains(MINUTES_PUBLISHED)) {
                int published = (int) held.stream()
                        .filter(meeting -> meeting.then().minutes().published() > 0)
                        .count();
                evidence.add(Evidence.of(MINUTES_PUBLISHED, published, held.size()));
            }
        }
        if (wanted.contains(PROMISES_KEPT)) {
            evidence.add(promises(phaseBegan, question));
        }
        return evidence;
    }

    private List<MeetingRow> held(LocalDate phaseBegan, Question question) {
        return table.meetings(question).stream()
                .filter(row -> row.then().isHeld()
                        && !row.then().lastDay().isAfter(question.asOf())
                        && !row.then().lastDay().isBefore(phaseBegan))
                .toList();
    }

    /** One meeting is enough; told is the last one. */
    private static Evidence met(List<MeetingRow> held) {
        return held.stream()
                .max(Comparator.comparing((MeetingRow meeting) -> meeting.then().lastDay())
                        .thenComparing(MeetingRow::id))
                .map(meeting -> new Evidence(
                        MEETINGS_HELD,
                        held.size(),
                        1,
                        meeting.then().lastDay(),
                        new Thing(meeting.id(), meeting.then().plan().title().texts())))
                .orElse(Evidence.of(MEETINGS_HELD, 0, 1));
    }

    /** Kept counts, also when it was late; whoever was released promised nothing. */
    private Evidence promises(LocalDate phaseBegan, Question question) {
        List<PromiseOnDay> due = PromiseOnDay.all(table.told(question, PROMISED)).values().stream()
                .filter(promise -> promise.wasDue(phaseBegan, question.asOf()))
                .toList();
        int kept = (int) due.stream().filter(promise -> promise.kept() != null).count();
        return Evidence.of(PROMISES_KEPT, kept, due.size());
    }
}
