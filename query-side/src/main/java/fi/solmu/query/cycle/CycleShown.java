package fi.solmu.query.cycle;

import static java.time.temporal.ChronoUnit.DAYS;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleCourse.Assessment;
import fi.solmu.kernel.cycle.CycleCourse.Closing;
import fi.solmu.kernel.cycle.CycleCourse.Listed;
import fi.solmu.kernel.cycle.CycleCourse.Standing;
import fi.solmu.kernel.cycle.CycleCourse.Stay;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence.Evidence;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import fi.solmu.query.cycle.CycleTable.CycleRow;
import fi.solmu.query.cycle.CycleView.ClosingView;
import fi.solmu.query.cycle.CycleView.DwellView;
import fi.solmu.query.cycle.CycleView.ItemEvidenceView;
import fi.solmu.query.cycle.CycleView.ListedView;
import fi.solmu.query.cycle.CycleView.OneCycleView;
import fi.solmu.query.cycle.CycleView.PhaseAssessmentView;
import fi.solmu.query.cycle.CycleView.QuestionsView;
import fi.solmu.query.cycle.CycleView.StayView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows cycles as they were on one day. */
final class CycleShown {

    private final LocalDate asOf;
    private final Map<UUID, Map<Sign, Evidence>> evidence;

    /** @param evidence what the record shows of the phases at hand, by cycle */
    CycleShown(LocalDate asOf, Map<UUID, Map<Sign, Evidence>> evidence) {
        this.asOf = asOf;
        this.evidence = evidence;
    }

    CycleView view(List<CycleRow> cycles) {
        CycleRow row = own(cycles).orElse(null);
        if (row == null) {
            return new CycleView(null, null, null, null, List.of(), null, asOf);
        }
        Optional<Stay> stay = row.course().current();
        Closing closing = row.course().closing();
        return new CycleView(
                row.course().number(),
                stay.map(current -> current.phase().number()).orElse(null),
                stay.map(Stay::since).orElse(null),
                closing == null ? null : closing.on(),
                stay.map(current -> listed(row, current)).orElse(List.of()),
                one(row),
                asOf);
    }

    CyclesView all(List<CycleRow> cycles) {
        return new CyclesView(asOf, cycles.stream().map(this::one).toList());
    }

    /** The network's own cycle that is open, or else the one that was closed last. */
    static Optional<CycleRow> own(List<CycleRow> cycles) {
        List<CycleRow> own =
                cycles.stream().filter(row -> row.course().partOf() == null).toList();
        return own.stream()
                .filter(row -> row.course().closing() == null)
                .findFirst()
                .or(() -> own.stream().max(Comparator.comparing(CycleShown::closedOn)));
    }

    private static LocalDate closedOn(CycleRow row) {
        Closing closing = row.course().closing();
        return closing == null ? LocalDate.MAX : closing.on();
    }

    private OneCycleView one(CycleRow row) {
        CycleCourse course = row.course();
        Optional<Stay> current = course.current();
        LocalText group = course.group();
        return new OneCycleView(
                row.id(),
                course.opened().value(),
                course.number(),
                course.title().texts(),
                course.partOf() == null ? null : course.partOf().value(),
                group == null ? null : group.texts(),
                course.openedOn(),
                current.map(stay -> stay.phase().number()).orElse(null),
                current.map(Stay::since).orElse(null),
                questions(course.questions()),
                course.stays().stream().map(stay -> stay(row, stay)).toList(),
                Arrays.stream(Phase.values())
                        .map(phase -> new DwellView(phase.number(), dwell(course, phase)))
                        .toList(),
                closing(course.closing()),
                course.ref());
    }

    private StayView stay(CycleRow row, Stay stay) {
        MemberId enteredBy = stay.enteredBy();
        Assessment assessment = stay.assessment();
        return new StayView(
                stay.entryId().value(),
                stay.phase().number(),
                Words.spell(stay.movement()),
                stay.since(),
                stay.until(),
                days(stay),
                enteredBy == null ? null : enteredBy.value(),
                words(stay.because()),
                listed(row, stay),
                assessment == null
                        ? null
                        : new PhaseAssessmentView(
                                assessment.entryId().value(),
                                Words.spell(assessment.success()),
                                words(assessment.assessment()),
                                assessment.on()));
    }

    private long dwell(CycleCourse course, Phase phase) {
        return course.stays().stream()
                .filter(stay -> stay.phase() == phase)
                .mapToLong(this::days)
                .sum();
    }

    private long days(Stay stay) {
        LocalDate until = stay.until();
        return DAYS.between(stay.since(), until == null ? asOf : until);
    }

    private List<ListedView> listed(CycleRow row, Stay stay) {
        Map<Sign, Evidence> shown = row.course().current().filter(stay::equals).isPresent()
                ? evidence.getOrDefault(row.id(), Map.of())
                : Map.of();
        return stay.checklist().stream().map(listed -> listed(listed, shown)).toList();
    }

    private static ListedView listed(Listed listed, Map<Sign, Evidence> shown) {
        Sign sign = listed.item().sign();
        Evidence evidence = sign == null || listed.standing() != Standing.OPEN ? null : shown.get(sign);
        return new ListedView(
                listed.item().checklistItemId().value(),
                listed.item().text().texts(),
                sign == null ? null : Words.spell(sign),
                Words.spell(listed.standing()),
                words(listed.because()),
                listed.on(),
                evidence == null ? null : ItemEvidenceView.of(evidence));
    }

    private static QuestionsView questions(FiveQuestions questions) {
        return new QuestionsView(
                words(questions.why()),
                words(questions.who()),
                words(questions.how()),
                words(questions.what()),
                words(questions.withWhatResources()));
    }

    private static @Nullable ClosingView closing(@Nullable Closing closing) {
        return closing == null
                ? null
                : new ClosingView(
                        closing.entryId().value(),
                        closing.on(),
                        words(closing.summary()),
                        closing.decision() == null ? null : Words.spell(closing.decision()));
    }

    private static @Nullable WordingView words(@Nullable Wording wording) {
        return wording == null ? null : WordingView.of(wording);
    }
}
