package fi.solmu.command.evaluation;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionAgreed;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionDone;
import fi.solmu.kernel.evaluation.EvaluationEvent.DevelopmentTargetSet;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryRedated;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryWithdrawn;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationInterpreted;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.InstrumentPart;
import fi.solmu.kernel.evaluation.Question;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of one evaluation, lived through entry by entry; refuses what can't follow. */
final class EvaluationLife {

    private @Nullable EvaluationOpened opened;
    private boolean closed;
    private boolean recorded;
    private final Map<ActionId, ActionAgreed> actions = new HashMap<>();
    private final Set<ActionId> done = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();

    boolean isKnown() {
        return opened != null || recorded;
    }

    /** What is asked, as long as answers are taken. */
    Optional<EvaluationOpened> open() {
        return closed ? Optional.empty() : Optional.ofNullable(opened);
    }

    /** Who sees to something that was agreed to be done. */
    Optional<MemberId> ownerOf(ActionId action) {
        return Optional.ofNullable(actions.get(action)).map(ActionAgreed::owner);
    }

    void live(Entry<OfEvaluation> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case EvaluationOpened event -> {
                requireNew();
                opened = event;
                event.instrument().questions().stream().map(Question::key).forEach(subjects::add);
                event.instrument().parts().stream().map(InstrumentPart::key).forEach(subjects::add);
            }
            case EvaluationRecorded event -> {
                requireNew();
                recorded = true;
                event.figures().stream().map(Figure::key).forEach(subjects::add);
            }
            case EvaluationClosed _ -> {
                require(
                        opened != null && !closed,
                        "evaluation-not-open",
                        "On " + on + " this evaluation takes no answers that could be counted.");
                closed = true;
            }
            case EvaluationInterpreted _ -> requireResults(on);
            case ActionAgreed event -> {
                requireResults(on);
                require(
                        actions.putIfAbsent(event.actionId(), event) == null,
                        "action-already-agreed",
                        "An action with this identifier is on record already.");
            }
            case ActionDone event -> {
                require(
                        actions.containsKey(event.actionId()),
                        "action-not-agreed",
                        "By " + on + " this had not been agreed to be done. Correct the day.");
                require(done.add(event.actionId()), "action-already-done", "By " + on + " this had been done already.");
            }
            case DevelopmentTargetSet event -> {
                requireResults(on);
                require(
                        subjects.contains(event.about()),
                        "not-in-the-results",
                        "The results say nothing about '" + event.about() + "'. Choose something that they tell of.");
            }
            case EvaluationEntryRedated _, EvaluationEntryWithdrawn _ -> {}
        }
    }

    private void requireNew() {
        require(!isKnown(), "evaluation-already-exists", "An evaluation with this identifier is on record already.");
    }

    private void requireResults(LocalDate on) {
        require(
                closed || recorded,
                "no-results-yet",
                "By " + on + " there were no results. Close the evaluation first, or correct the day.");
    }
}
