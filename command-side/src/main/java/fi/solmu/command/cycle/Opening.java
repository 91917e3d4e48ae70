package fi.solmu.command.cycle;

import fi.solmu.command.Actor;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.CycleDecision;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.CycleClosed;
import fi.solmu.kernel.cycle.CycleEvent.CycleOpened;
import fi.solmu.kernel.cycle.CycleEvent.CycleRetitled;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.CycleEvent.QuestionsAnswered;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Cycles are opened with their questions, put otherwise, and closed. */
final class Opening {

    /**
     * The wish to set out on a cycle.
     *
     * @param number the next one unless given
     * @param phase the phase that it enters at once, if any
     */
    record OpenCycle(
            NetworkId networkId,
            CycleId cycleId,
            @Nullable Integer number,
            LocalText title,
            FiveQuestions questions,
            @Nullable CycleId partOf,
            @Nullable LocalText group,
            @Nullable Phase phase,
            @Nullable String ref,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record RetitleCycle(
            NetworkId networkId,
            CycleId cycleId,
            LocalText title,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record AnswerQuestions(
            NetworkId networkId,
            CycleId cycleId,
            FiveQuestions questions,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record CloseCycle(
            NetworkId networkId,
            CycleId cycleId,
            @Nullable Wording summary,
            @Nullable CycleDecision decision,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    @CommandHandler
    void decide(OpenCycle command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        CycleId partOf = command.partOf();
        if (partOf != null) {
            cycles.lives().course(partOf);
        }
        List<CycleEvent> opened = new ArrayList<>();
        opened.add(new CycleOpened(
                command.networkId(),
                command.cycleId(),
                Objects.requireNonNullElseGet(
                        command.number(), () -> cycles.lives().nextNumber(partOf)),
                command.title(),
                command.questions(),
                partOf,
                command.group(),
                command.ref(),
                command.on()));
        Phase phase = command.phase();
        if (phase != null) {
            opened.add(new PhaseEntered(
                    command.networkId(),
                    command.cycleId(),
                    phase,
                    Movement.FORWARD,
                    cycles.checklistOn(command.on(), phase),
                    null,
                    null,
                    command.on()));
        }
        cycles.assertFit(opened, command.today());
        events.append(opened);
    }

    @CommandHandler
    void decide(RetitleCycle command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        assertChanges(!command.title()
                .equals(cycles.courseOn(command.on(), command.cycleId()).title()));
        append(
                new CycleRetitled(
                        command.networkId(), command.cycleId(), command.title(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(AnswerQuestions command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        assertChanges(!command.questions()
                .equals(cycles.courseOn(command.on(), command.cycleId()).questions()));
        append(
                new QuestionsAnswered(
                        command.networkId(), command.cycleId(), command.questions(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(CloseCycle command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.lives().course(command.cycleId());
        append(
                new CycleClosed(
                        command.networkId(), command.cycleId(), command.summary(), command.decision(), command.on()),
                cycles,
                command.today(),
                events);
    }

    private static void append(CycleEvent event, Cycles cycles, LocalDate today, EventAppender events) {
        cycles.assertFit(List.of(event), today);
        events.append(event);
    }

    private static void assertChanges(boolean changes) {
        if (!changes) {
            throw new RuleViolation("nothing-changes", "That is how it is on record for that day already.");
        }
    }
}
