package fi.solmu.command.cycle;

import static fi.solmu.command.Coherence.require;

import fi.solmu.command.Unknown;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleCourse.Listed;
import fi.solmu.kernel.cycle.CycleCourse.Standing;
import fi.solmu.kernel.cycle.CycleCourse.Stay;
import fi.solmu.kernel.cycle.CycleEvent;
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
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lives of a network's cycles side by side, lived through entry by entry; refuses what can't follow. */
final class CycleLives {

    private final Map<CycleId, CycleCourse> courses = new LinkedHashMap<>();

    static CycleLives of(List<Entry<CycleEvent>> entries) {
        CycleLives lives = new CycleLives();
        entries.forEach(lives::live);
        return lives;
    }

    Optional<CycleCourse> find(CycleId cycle) {
        return Optional.ofNullable(courses.get(cycle));
    }

    CycleCourse course(CycleId cycle) {
        return find(cycle).orElseThrow(() -> Unknown.of("cycle", cycle));
    }

    int nextNumber(@Nullable CycleId partOf) {
        return beside(partOf).mapToInt(CycleCourse::number).max().orElse(0) + 1;
    }

    void live(Entry<CycleEvent> entry) {
        if (entry.event() instanceof OfCycle event) {
            CycleCourse before = courses.get(event.cycleId());
            LocalDate on = entry.on();
            switch (event) {
                case CycleOpened opened -> requireOpenable(opened, before, on);
                case CycleRetitled _, QuestionsAnswered _ -> requireOpen(before, on);
                case PhaseEntered entered -> requireEnterable(entered, requireOpen(before, on), on);
                case ChecklistChanged _ -> requireInPhase(requireOpen(before, on), on);
                case ChecklistItemMet met ->
                    requireOtherwise(met.checklistItemId(), Standing.MET, "met", requireOpen(before, on), on);
                case ChecklistItemWaived waived ->
                    requireOtherwise(waived.checklistItemId(), Standing.WAIVED, "waived", requireOpen(before, on), on);
                case ChecklistItemReopened reopened ->
                    requireOtherwise(reopened.checklistItemId(), Standing.OPEN, "open", requireOpen(before, on), on);
                case PhaseAssessed assessed -> requireBeenIn(assessed.phase(), requireOpen(before, on), on);
                case CycleClosed _ -> requireClosable(event.cycleId(), before, on);
                case CycleEntryRedated _, CycleEntryWithdrawn _ -> {}
            }
            CycleCourse after = CycleCourse.after(before, entry.id(), on, event);
            if (after != null) {
                courses.put(event.cycleId(), after);
            }
        }
    }

    private void requireOpenable(CycleOpened opened, @Nullable CycleCourse before, LocalDate on) {
        require(before == null, "cycle-already-exists", "A cycle with this identifier is on record already.");
        require(
                beside(opened.partOf()).noneMatch(other -> other.number() == opened.number()),
                "cycle-number-taken",
                "There is a cycle " + opened.number() + " already. Give this one another number.");
        CycleId partOf = opened.partOf();
        if (partOf == null) {
            beside(null).filter(other -> other.closing() == null).findFirst().ifPresent(other -> {
                throw new RuleViolation(
                        "another-cycle-open",
                        "On " + on + " cycle " + other.number()
                                + " is open. Close it first, or open a sub-cycle in it.");
            });
        } else {
            CycleCourse whole = courses.get(partOf);
            require(
                    whole != null,
                    "before-the-cycle-opened",
                    "On " + on + " the cycle that this one is to be part of had not been opened. Correct the day.");
            require(
                    Objects.requireNonNull(whole).closing() == null,
                    "sub-cycle-of-closed-cycle",
                    "On " + on + " the cycle is closed. Open the sub-cycle in one that goes on.");
            require(
                    whole.partOf() == null,
                    "sub-cycle-of-sub-cycle",
                    "A sub-cycle has no sub-cycles. Open this one in the network's own cycle.");
        }
    }

    private static CycleCourse requireOpen(@Nullable CycleCourse course, LocalDate on) {
        if (course == null) {
            throw new RuleViolation(
                    "before-the-cycle-opened", "On " + on + " the cycle had not been opened. Correct the day.");
        }
        require(
                course.closing() == null,
                "cycle-closed",
                "On " + on + " the cycle is closed. Correct the day, or withdraw the closing first.");
        return course;
    }

    private static void requireEnterable(PhaseEntered entered, CycleCourse course, LocalDate on) {
        @Nullable Phase from = course.current().map(Stay::phase).orElse(null);
        require(
                from != entered.phase(),
                "phase-already-entered",
                "On " + on + " the cycle is in phase " + entered.phase().number() + " already.");
        require(
                entered.movement() == CycleCourse.movement(from, entered.phase()),
                "phase-from-another-direction",
                "On " + on + " the cycle comes to phase " + entered.phase().number() + " from another direction.");
        require(
                entered.movement() == Movement.FORWARD || entered.because() != null,
                "going-back-needs-a-reason",
                "Going back is quite all right. Say in a sentence why the cycle returns to phase "
                        + entered.phase().number() + ".");
    }

    private static Stay requireInPhase(CycleCourse course, LocalDate on) {
        return course.current()
                .orElseThrow(() -> new RuleViolation(
                        "no-phase-entered", "On " + on + " the cycle had not entered any phase. Enter one first."));
    }

    private static void requireOtherwise(
            ChecklistItemId item, Standing standing, String word, CycleCourse course, LocalDate on) {
        Listed listed = requireInPhase(course, on).checklist().stream()
                .filter(each -> each.item().checklistItemId().equals(item))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "checklist-item-not-there",
                        "On " + on + " this item is not on the checklist of the phase that the cycle is in. Choose the"
                                + " day on which it was, or put it on the list."));
        require(
                listed.standing() != standing,
                "checklist-item-already-" + word,
                "On " + on + " the item stands so already.");
    }

    private static void requireBeenIn(Phase phase, CycleCourse course, LocalDate on) {
        require(
                course.stays().stream().anyMatch(stay -> stay.phase() == phase),
                "phase-not-entered",
                "By " + on + " the cycle had not been in phase " + phase.number() + ". Enter it first.");
    }

    private void requireClosable(CycleId cycle, @Nullable CycleCourse course, LocalDate on) {
        require(
                course == null || course.closing() == null,
                "cycle-already-closed",
                "The cycle was closed already. Withdraw that entry first if it was recorded by mistake.");
        requireOpen(course, on);
        require(
                courses.values().stream().noneMatch(other -> cycle.equals(other.partOf()) && other.closing() == null),
                "sub-cycles-open",
                "On " + on + " a sub-cycle of this cycle is open. Close it first.");
    }

    private Stream<CycleCourse> beside(@Nullable CycleId partOf) {
        return courses.values().stream().filter(course -> Objects.equals(course.partOf(), partOf));
    }
}
