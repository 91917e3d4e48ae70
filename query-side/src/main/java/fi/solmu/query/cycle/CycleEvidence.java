package fi.solmu.query.cycle;

import static fi.solmu.kernel.cycle.Sign.PHASE_ASSESSED;
import static fi.solmu.kernel.cycle.Sign.QUESTIONS_ANSWERED;

import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleCourse.Assessment;
import fi.solmu.kernel.cycle.CycleCourse.Standing;
import fi.solmu.kernel.cycle.CycleCourse.Stay;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence;
import fi.solmu.query.ChecklistEvidence.Evidence;
import fi.solmu.query.Question;
import fi.solmu.query.cycle.CycleTable.CycleRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the record shows of the items that are open in the phases at hand, by cycle. */
@Component
final class CycleEvidence {

    private final List<ChecklistEvidence> sources;

    CycleEvidence(List<ChecklistEvidence> sources) {
        this.sources = sources;
    }

    Map<UUID, Map<Sign, Evidence>> of(List<CycleRow> cycles, Question question) {
        Map<UUID, Map<Sign, Evidence>> evidence = new HashMap<>();
        for (CycleRow row : cycles) {
            row.course().current().ifPresent(stay -> evidence.put(row.id(), of(row.course(), stay, question)));
        }
        return evidence;
    }

    /** What happens in the network at large shows nothing of a theme group's own cycle. */
    private Map<Sign, Evidence> of(CycleCourse course, Stay stay, Question question) {
        Set<Sign> wanted = stay.checklist().stream()
                .filter(listed -> listed.standing() == Standing.OPEN)
                .map(listed -> listed.item().sign())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        Map<Sign, Evidence> found = new EnumMap<>(Sign.class);
        found.put(
                QUESTIONS_ANSWERED,
                Evidence.of(QUESTIONS_ANSWERED, course.questions().answered(), FiveQuestions.COUNT));
        found.put(PHASE_ASSESSED, assessed(stay));
        if (course.partOf() == null) {
            for (ChecklistEvidence source : sources) {
                source.since(stay.since(), wanted, question).forEach(each -> found.put(each.sign(), each));
            }
        }
        return found;
    }

    private static Evidence assessed(Stay stay) {
        Assessment assessment = stay.assessment();
        return assessment == null
                ? Evidence.of(PHASE_ASSESSED, 0, 1)
                : new Evidence(PHASE_ASSESSED, 1, 1, assessment.on(), null);
    }
}
