package fi.solmu.kernel.cycle;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistChanged;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemMet;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemReopened;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemWaived;
import fi.solmu.kernel.cycle.CycleEvent.CycleClosed;
import fi.solmu.kernel.cycle.CycleEvent.CycleEntryRedated;
import fi.solmu.kernel.cycle.CycleEvent.CycleEntryWithdrawn;
import fi.solmu.kernel.cycle.CycleEvent.CycleOpened;
import fi.solmu.kernel.cycle.CycleEvent.CycleRetitled;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.kernel.cycle.CycleEvent.PhaseAssessed;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.CycleEvent.QuestionsAnswered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as what is on record leaves it: the one definition of the phase that it is in, for decisions and views alike.
 *
 * @param opened the entry by which it was opened
 * @param stays the phases that it has been in, one after the other
 */
public record CycleCourse(
        EntryId opened,
        LocalDate openedOn,
        int number,
        LocalText title,
        @Nullable CycleId partOf,
        @Nullable LocalText group,
        FiveQuestions questions,
        List<Stay> stays,
        @Nullable Closing closing,
        @Nullable String ref) {

    /** How an item of a checklist stands. */
    public enum Standing {
        OPEN,
        MET,
        WAIVED
    }

    /**
     * An item of the checklist of a stay.
     *
     * @param on since when it stands so; none while it is as it was at first
     */
    public record Listed(
            ChecklistItem item,
            Standing standing,
            @Nullable Wording because,
            @Nullable LocalDate on) {}

    /** How far a phase succeeded, in the judgement of the network. */
    public record Assessment(
            EntryId entryId, Success success, @Nullable Wording assessment, LocalDate on) {}

    /**
     * A cycle's stay in one phase.
     *
     * @param until the day on which it went on, back, or closed; none while it is in the phase
     */
    public record Stay(
            EntryId entryId,
            Phase phase,
            Movement movement,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable MemberId enteredBy,
            @Nullable Wording because,
            List<Listed> checklist,
            @Nullable Assessment assessment) {

        public Stay {
            checklist = List.copyOf(checklist);
        }

        private Stay left(LocalDate on) {
            return new Stay(entryId, phase, movement, since, on, enteredBy, because, checklist, assessment);
        }

        private Stay with(List<Listed> newChecklist) {
            return new Stay(entryId, phase, movement, since, until, enteredBy, because, newChecklist, assessment);
        }

        private Stay with(Assessment newAssessment) {
            return new Stay(entryId, phase, movement, since, until, enteredBy, because, checklist, newAssessment);
        }
    }

    /** How a cycle ended. */
    public record Closing(
            EntryId entryId,
            LocalDate on,
            @Nullable Wording summary,
            @Nullable CycleDecision decision) {}

    public CycleCourse {
        stays = List.copyOf(stays);
    }

    /** Which way it is from one phase to another. */
    public static Movement movement(@Nullable Phase from, Phase to) {
        return from != null && to.compareTo(from) < 0 ? Movement.BACK : Movement.FORWARD;
    }

    /** After all these entries of the record; none before it was opened. */
    public static Optional<CycleCourse> of(List<Chronicle.Entry<OfCycle>> entries) {
        CycleCourse course = null;
        for (Chronicle.Entry<OfCycle> entry : entries) {
            course = after(course, entry.id(), entry.on(), entry.event());
        }
        return Optional.ofNullable(course);
    }

    /** What an entry of the record makes of the cycle; the very same when it changes nothing of it. */
    public static @Nullable CycleCourse after(
            @Nullable CycleCourse course, EntryId entryId, LocalDate on, OfCycle event) {
        if (course == null) {
            return event instanceof CycleOpened opened ? begin(entryId, on, opened) : null;
        }
        return course.closing() == null ? course.next(entryId, on, event) : course;
    }

    /** The phase that it is in, unless it has not entered any or is closed. */
    public Optional<Stay> current() {
        return stays.isEmpty() || closing != null ? Optional.empty() : Optional.of(stays.getLast());
    }

    private CycleCourse next(EntryId entryId, LocalDate on, OfCycle event) {
        return switch (event) {
            case CycleRetitled retitled -> with(retitled.title(), questions, stays, null);
            case QuestionsAnswered answered -> with(title, answered.questions(), stays, null);
            case PhaseEntered entered -> with(title, questions, entering(entryId, on, entered), null);
            case ChecklistChanged changed -> listing(changed.checklist());
            case ChecklistItemMet met -> stand(met.checklistItemId(), Standing.MET, met.because(), on);
            case ChecklistItemWaived waived -> stand(waived.checklistItemId(), Standing.WAIVED, waived.because(), on);
            case ChecklistItemReopened reopened ->
                stand(reopened.checklistItemId(), Standing.OPEN, reopened.because(), on);
            case PhaseAssessed assessed ->
                assess(assessed.phase(), new Assessment(entryId, assessed.success(), assessed.assessment(), on));
            case CycleClosed closed ->
                with(title, questions, leaving(on), new Closing(entryId, on, closed.summary(), closed.decision()));
            case CycleOpened _, CycleEntryRedated _, CycleEntryWithdrawn _ -> this;
        };
    }

    private static CycleCourse begin(EntryId entryId, LocalDate on, CycleOpened opened) {
        return new CycleCourse(
                entryId,
                on,
                opened.number(),
                opened.title(),
                opened.partOf(),
                opened.group(),
                opened.questions(),
                List.of(),
                null,
                opened.ref());
    }

    private List<Stay> entering(EntryId entryId, LocalDate on, PhaseEntered entered) {
        List<Stay> all = new ArrayList<>(leaving(on));
        all.add(new Stay(
                entryId,
                entered.phase(),
                entered.movement(),
                on,
                null,
                entered.enteredBy(),
                entered.because(),
                entered.checklist().stream().map(CycleCourse::open).toList(),
                null));
        return all;
    }

    private List<Stay> leaving(LocalDate on) {
        List<Stay> all = new ArrayList<>(stays);
        if (!all.isEmpty()) {
            all.add(all.removeLast().left(on));
        }
        return all;
    }

    private CycleCourse listing(List<ChecklistItem> items) {
        if (stays.isEmpty()) {
            return this;
        }
        Map<ChecklistItemId, Listed> before = new HashMap<>();
        stays.getLast().checklist().forEach(listed -> before.put(listed.item().checklistItemId(), listed));
        List<Listed> checklist = new ArrayList<>();
        for (ChecklistItem item : items) {
            Listed listed = before.get(item.checklistItemId());
            checklist.add(
                    listed == null ? open(item) : new Listed(item, listed.standing(), listed.because(), listed.on()));
        }
        return replaced(stays.size() - 1, stays.getLast().with(checklist));
    }

    private CycleCourse stand(ChecklistItemId id, Standing standing, @Nullable Wording because, LocalDate on) {
        if (stays.isEmpty()) {
            return this;
        }
        List<Listed> checklist = new ArrayList<>(stays.getLast().checklist());
        checklist.replaceAll(listed ->
                listed.item().checklistItemId().equals(id) ? new Listed(listed.item(), standing, because, on) : listed);
        return replaced(stays.size() - 1, stays.getLast().with(checklist));
    }

    /** What is said of a phase is said of the last stay in it. */
    private CycleCourse assess(Phase phase, Assessment assessment) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (stays.get(i).phase() == phase) {
                return replaced(i, stays.get(i).with(assessment));
            }
        }
        return this;
    }

    private CycleCourse replaced(int index, Stay stay) {
        List<Stay> all = new ArrayList<>(stays);
        all.set(index, stay);
        return with(title, questions, all, null);
    }

    private CycleCourse with(
            LocalText newTitle, FiveQuestions newQuestions, List<Stay> newStays, @Nullable Closing newClosing) {
        return new CycleCourse(
                opened, openedOn, number, newTitle, partOf, group, newQuestions, newStays, newClosing, ref);
    }

    private static Listed open(ChecklistItem item) {
        return new Listed(item, Standing.OPEN, null, null);
    }
}
