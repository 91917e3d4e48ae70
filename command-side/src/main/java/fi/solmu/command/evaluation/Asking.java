package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Assembly;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.QuestionResult;
import fi.solmu.kernel.evaluation.StandardInstrument;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Members are asked. Only what all of them answered together enters the record; an event would name whoever answered for ever. */
final class Asking {

    record OpenEvaluation(
            NetworkId networkId,
            EvaluationId evaluationId,
            Instrument instrument,
            LocalText title,
            Audience audience,
            List<MemberId> invited,
            LocalDate answerBy,
            LocalDate on,
            LocalDate today)
            implements EvaluationCommand {}

    /** The wish to know whether a member may answer, and what they are asked; records nothing. */
    record AnswerEvaluation(NetworkId networkId, EvaluationId evaluationId, MemberId memberId, LocalDate today)
            implements EvaluationCommand {}

    /** The wish to know what whoever has the link is asked; records nothing. */
    record AnswerByLink(NetworkId networkId, EvaluationId evaluationId, LocalDate today) implements EvaluationCommand {}

    /** The wish to know whether an evaluation is answered by link, before it gets one; records nothing. */
    record MakeLink(NetworkId networkId, EvaluationId evaluationId, LocalDate today) implements EvaluationCommand {}

    /** The wish to know whether answers are taken at all; records nothing. */
    record LookWhetherOpen(NetworkId networkId, EvaluationId evaluationId) implements EvaluationCommand {}

    /** The wish to know whether the answers may be counted, and to which questions; records nothing. */
    record StartCounting(NetworkId networkId, EvaluationId evaluationId, LocalDate on, LocalDate today)
            implements EvaluationCommand {}

    record CloseEvaluation(
            NetworkId networkId,
            EvaluationId evaluationId,
            int answers,
            List<QuestionResult> results,
            LocalDate on,
            LocalDate today)
            implements EvaluationCommand {}

    /** Everybody is asked who is there, unless some are named. */
    @CommandHandler
    void decide(
            OpenEvaluation command,
            @InjectEntity Evaluation evaluation,
            Facts facts,
            Actor actor,
            EventAppender events) {
        evaluation.frame().assertKeptBy(actor);
        Instrument instrument = StandardInstrument.isOne(command.instrument().key())
                ? command.instrument()
                : facts.about(
                                InstrumentsAsked.class,
                                new InstrumentsAsked.Key(
                                        command.networkId(),
                                        command.instrument().key()))
                        .inItsVersion(command.instrument());
        if (command.answerBy().isBefore(command.on())) {
            throw new RuleViolation(
                    "answer-by-too-early", "The last day for answers can't come before the questions are asked.");
        }
        List<MemberId> invited = command.audience() == Audience.LINK ? List.of() : invited(command, facts);
        var opened = new EvaluationOpened(
                command.networkId(),
                command.evaluationId(),
                instrument,
                command.title(),
                command.audience(),
                invited,
                command.answerBy(),
                command.on());
        evaluation.assertFits(opened, command.on(), command.today());
        events.append(opened);
    }

    private static List<MemberId> invited(OpenEvaluation command, Facts facts) {
        for (MemberId member : command.invited()) {
            facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), member))
                    .assertThereOn(command.on());
        }
        List<MemberId> invited = command.invited().isEmpty()
                ? List.copyOf(facts.about(Assembly.class, command.networkId())
                        .on(command.on())
                        .keySet())
                : command.invited().stream().distinct().toList();
        if (invited.isEmpty()) {
            throw new RuleViolation("nobody-to-ask", "Nobody was a member on " + command.on() + ".");
        }
        return invited;
    }

    /** An answer is nobody's but the member's own: keepers of the record can't give it for them. */
    @CommandHandler
    Instrument decide(AnswerEvaluation command, @InjectEntity Evaluation evaluation, Facts facts, Actor actor) {
        evaluation.frame().assertSpeaksFor(command.memberId(), actor, command.today(), facts);
        evaluation.assertKnown();
        EvaluationOpened open = open(evaluation, command.today());
        if (!open.invited().contains(command.memberId())) {
            throw new RuleViolation(
                    "not-asked", "Others were asked this time. Whoever keeps the record can tell whom, and why.");
        }
        return open.instrument();
    }

    @CommandHandler
    Instrument decide(AnswerByLink command, @InjectEntity Evaluation evaluation) {
        evaluation.assertKnown();
        return byLink(evaluation, command.today()).instrument();
    }

    @CommandHandler
    Instrument decide(MakeLink command, @InjectEntity Evaluation evaluation, Actor actor) {
        evaluation.assertRunBy(actor);
        return byLink(evaluation, command.today()).instrument();
    }

    private static EvaluationOpened byLink(Evaluation evaluation, LocalDate today) {
        EvaluationOpened open = open(evaluation, today);
        if (open.audience() != Audience.LINK) {
            throw new RuleViolation("members-are-asked", "This is asked of members, and they answer when signed in.");
        }
        return open;
    }

    private static EvaluationOpened open(Evaluation evaluation, LocalDate today) {
        return evaluation
                .life()
                .open()
                .filter(asked -> !today.isAfter(asked.answerBy()))
                .orElseThrow(() -> new RuleViolation(
                        "evaluation-not-open", "There are no questions to be answered here just now."));
    }

    @CommandHandler
    Boolean decide(LookWhetherOpen command, @InjectEntity Evaluation evaluation) {
        return evaluation.life().open().isPresent();
    }

    @CommandHandler
    Instrument decide(StartCounting command, @InjectEntity Evaluation evaluation, Actor actor) {
        evaluation.assertRunBy(actor);
        var nothing =
                new EvaluationClosed(command.networkId(), command.evaluationId(), 0, null, List.of(), command.on());
        evaluation.assertFits(nothing, command.on(), command.today());
        return evaluation.life().open().orElseThrow().instrument();
    }

    @CommandHandler
    void decide(CloseEvaluation command, @InjectEntity Evaluation evaluation, Actor actor, EventAppender events) {
        evaluation.assertRunBy(actor);
        Integer invited = evaluation
                .life()
                .open()
                .filter(open -> open.audience() == Audience.MEMBERS)
                .map(open -> open.invited().size())
                .orElse(null);
        var closed = new EvaluationClosed(
                command.networkId(),
                command.evaluationId(),
                command.answers(),
                invited,
                command.results(),
                command.on());
        evaluation.assertFits(closed, command.on(), command.today());
        events.append(closed);
    }
}
