package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a network finds out about itself, and does about it. */
public sealed interface EvaluationEvent extends Event permits EvaluationEvent.OfEvaluation, ImpactEvent {

    /** What it is about: an evaluation, an indicator. */
    Identifier subject();

    /** What happens to one evaluation. */
    sealed interface OfEvaluation extends EvaluationEvent {

        EvaluationId evaluationId();

        @Override
        default Identifier subject() {
            return evaluationId();
        }
    }

    /**
     * Members are asked, or whoever has the link. The questions are kept as they are put, so that nothing changes them afterwards.
     *
     * @param invited whose answers are asked for; nobody by name where there is a link
     * @param answerBy the last day for answers
     */
    record EvaluationOpened(
            NetworkId networkId,
            EvaluationId evaluationId,
            Instrument instrument,
            LocalText title,
            Audience audience,
            List<MemberId> invited,
            LocalDate answerBy,
            LocalDate on)
            implements OfEvaluation, DatedEvent {

        public EvaluationOpened {
            invited = List.copyOf(invited);
        }
    }

    /**
     * No more answers are taken. What was answered is kept question by question, and by whom is kept nowhere.
     *
     * @param answers how many answered
     * @param invited how many were asked; unknown where there was a link
     */
    record EvaluationClosed(
            NetworkId networkId,
            EvaluationId evaluationId,
            int answers,
            @Nullable Integer invited,
            List<QuestionResult> results,
            LocalDate on)
            implements OfEvaluation, DatedEvent {

        public EvaluationClosed {
            results = List.copyOf(results);
        }
    }

    /**
     * What an evaluation came to that was done by other means.
     *
     * @param instrument what was asked, by its usual name
     * @param invited how many were asked, where that is known
     * @param answers how many answered
     * @param questions what was asked, where that was written down
     * @param recordedBy who put the figures together
     * @param ref what it was called where it was imported from
     */
    record EvaluationRecorded(
            NetworkId networkId,
            EvaluationId evaluationId,
            String instrument,
            @Nullable LocalText title,
            @Nullable Integer invited,
            int answers,
            List<LocalText> questions,
            List<Figure> figures,
            @Nullable Wording note,
            @Nullable MemberId recordedBy,
            @Nullable String ref,
            LocalDate on)
            implements OfEvaluation, DatedEvent {

        public EvaluationRecorded {
            questions = List.copyOf(questions);
            figures = List.copyOf(figures);
        }
    }

    /** It was said together what the results mean. */
    record EvaluationInterpreted(NetworkId networkId, EvaluationId evaluationId, Wording text, LocalDate on)
            implements OfEvaluation, DatedEvent {}

    /**
     * Something is to be done because of the results.
     *
     * @param owner who sees to it
     */
    record ActionAgreed(
            NetworkId networkId,
            EvaluationId evaluationId,
            ActionId actionId,
            Wording text,
            @Nullable MemberId owner,
            @Nullable LocalDate dueOn,
            LocalDate on)
            implements OfEvaluation, DatedEvent {}

    /** What was to be done was done. */
    record ActionDone(NetworkId networkId, EvaluationId evaluationId, ActionId actionId, LocalDate on)
            implements OfEvaluation, DatedEvent {}

    /**
     * The network wants to get better at what a result is about.
     *
     * @param about the question, the part or the figure, by its key
     */
    record DevelopmentTargetSet(
            NetworkId networkId, EvaluationId evaluationId, String about, Wording text, LocalDate on)
            implements OfEvaluation, DatedEvent {}

    /** An entry about the evaluation holds from another day than it said. */
    record EvaluationEntryRedated(
            NetworkId networkId, EvaluationId evaluationId, EntryId entryId, Wording because, LocalDate on)
            implements OfEvaluation, Correction.Redating {}

    /** An entry about the evaluation should not have been recorded. */
    record EvaluationEntryWithdrawn(NetworkId networkId, EvaluationId evaluationId, EntryId entryId, Wording because)
            implements OfEvaluation, Correction.Withdrawal {}
}
