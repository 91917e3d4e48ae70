package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionAgreed;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionDone;
import fi.solmu.kernel.evaluation.EvaluationEvent.DevelopmentTargetSet;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationInterpreted;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import fi.solmu.kernel.evaluation.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What an evaluation came to is written down, talked about, and something is done about it. */
final class Recording {

    record RecordEvaluation(
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
            LocalDate on,
            LocalDate today)
            implements EvaluationCommand {}

    record InterpretEvaluation(
            NetworkId networkId, EvaluationId evaluationId, Wording text, LocalDate on, LocalDate today)
            implements EvaluationCommand {}

    record AgreeAction(
            NetworkId networkId,
            EvaluationId evaluationId,
            ActionId actionId,
            Wording text,
            @Nullable MemberId owner,
            @Nullable LocalDate dueOn,
            LocalDate on,
            LocalDate today)
            implements EvaluationCommand {}

    record FinishAction(
            NetworkId networkId, EvaluationId evaluationId, ActionId actionId, LocalDate on, LocalDate today)
            implements EvaluationCommand {}

    record SetDevelopmentTarget(
            NetworkId networkId, EvaluationId evaluationId, String about, Wording text, LocalDate on, LocalDate today)
            implements EvaluationCommand {}

    @CommandHandler
    void decide(
            RecordEvaluation command,
            @InjectEntity Evaluation evaluation,
            Facts facts,
            Actor actor,
            EventAppender events) {
        evaluation.frame().assertKeptBy(actor);
        if (command.invited() != null && command.answers() > command.invited()) {
            throw new RuleViolation(
                    "more-answers-than-invited",
                    "Of " + command.invited() + " who were asked, " + command.answers()
                            + " can't have answered. Correct one of the numbers.");
        }
        if (command.recordedBy() != null) {
            assertKnown(command.recordedBy(), command, facts);
        }
        append(
                new EvaluationRecorded(
                        command.networkId(),
                        command.evaluationId(),
                        command.instrument(),
                        command.title(),
                        command.invited(),
                        command.answers(),
                        command.questions(),
                        command.figures(),
                        command.note(),
                        command.recordedBy(),
                        command.ref(),
                        command.on()),
                command.on(),
                command.today(),
                evaluation,
                events);
    }

    @CommandHandler
    void decide(InterpretEvaluation command, @InjectEntity Evaluation evaluation, Actor actor, EventAppender events) {
        evaluation.assertRunBy(actor);
        append(
                new EvaluationInterpreted(command.networkId(), command.evaluationId(), command.text(), command.on()),
                command.on(),
                command.today(),
                evaluation,
                events);
    }

    @CommandHandler
    void decide(
            AgreeAction command, @InjectEntity Evaluation evaluation, Facts facts, Actor actor, EventAppender events) {
        evaluation.assertRunBy(actor);
        if (command.owner() != null) {
            assertKnown(command.owner(), command, facts);
        }
        if (command.dueOn() != null && command.dueOn().isBefore(command.on())) {
            throw new RuleViolation(
                    "due-before-it-was-agreed",
                    "What is agreed on " + command.on() + " can't be due on " + command.dueOn() + ". Correct the day.");
        }
        append(
                new ActionAgreed(
                        command.networkId(),
                        command.evaluationId(),
                        command.actionId(),
                        command.text(),
                        command.owner(),
                        command.dueOn(),
                        command.on()),
                command.on(),
                command.today(),
                evaluation,
                events);
    }

    /** Whoever sees to it says that it was done, or whoever keeps the record. */
    @CommandHandler
    void decide(
            FinishAction command, @InjectEntity Evaluation evaluation, Facts facts, Actor actor, EventAppender events) {
        Set<MemberId> owners =
                evaluation.life().ownerOf(command.actionId()).stream().collect(Collectors.toSet());
        evaluation.frame().assertActsForOneOf(owners, actor, command.today(), facts);
        evaluation.assertKnown();
        append(
                new ActionDone(command.networkId(), command.evaluationId(), command.actionId(), command.on()),
                command.on(),
                command.today(),
                evaluation,
                events);
    }

    @CommandHandler
    void decide(SetDevelopmentTarget command, @InjectEntity Evaluation evaluation, Actor actor, EventAppender events) {
        evaluation.assertRunBy(actor);
        append(
                new DevelopmentTargetSet(
                        command.networkId(), command.evaluationId(), command.about(), command.text(), command.on()),
                command.on(),
                command.today(),
                evaluation,
                events);
    }

    private static void assertKnown(MemberId member, EvaluationCommand command, Facts facts) {
        facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), member))
                .assertKnown();
    }

    private static void append(
            OfEvaluation event, LocalDate on, LocalDate today, Evaluation evaluation, EventAppender events) {
        evaluation.assertFits(event, on, today);
        events.append(event);
    }
}
