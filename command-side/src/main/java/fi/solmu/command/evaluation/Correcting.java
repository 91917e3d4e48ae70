package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryRedated;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryWithdrawn;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Entries about an evaluation turn out to be wrong. They stay readable; what counts changes. */
final class Correcting {

    record RedateEvaluationEntry(
            NetworkId networkId,
            EvaluationId evaluationId,
            EntryId entryId,
            Wording because,
            LocalDate on,
            LocalDate today)
            implements EvaluationCommand {}

    record WithdrawEvaluationEntry(NetworkId networkId, EvaluationId evaluationId, EntryId entryId, Wording because)
            implements EvaluationCommand {}

    @CommandHandler
    void decide(RedateEvaluationEntry command, @InjectEntity Evaluation evaluation, Actor actor, EventAppender events) {
        evaluation.frame().assertKeptBy(actor);
        evaluation.assertHas(command.entryId());
        var redated = new EvaluationEntryRedated(
                command.networkId(), command.evaluationId(), command.entryId(), command.because(), command.on());
        evaluation.assertFits(redated, command.on(), command.today());
        events.append(redated);
    }

    @CommandHandler
    void decide(
            WithdrawEvaluationEntry command, @InjectEntity Evaluation evaluation, Actor actor, EventAppender events) {
        evaluation.frame().assertKeptBy(actor);
        evaluation.assertHas(command.entryId());
        if (evaluation.entry(command.entryId()) instanceof EvaluationClosed) {
            throw new RuleViolation(
                    "answers-are-counted",
                    "The answers were counted and are gone, so that this can't be opened again. Ask anew instead.");
        }
        var withdrawn = new EvaluationEntryWithdrawn(
                command.networkId(), command.evaluationId(), command.entryId(), command.because());
        evaluation.assertStillFitsWith(withdrawn);
        events.append(withdrawn);
    }
}
