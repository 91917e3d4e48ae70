package fi.solmu.command.cycle;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleCourse.Stay;
import fi.solmu.kernel.cycle.CycleEvent.PhaseAssessed;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Success;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Cycles go on to phases, or back, and the network judges how the phases succeeded. */
final class Progressing {

    /**
     * The wish to enter a phase.
     *
     * @param checklist the network's own or the standard one unless given
     */
    record EnterPhase(
            NetworkId networkId,
            CycleId cycleId,
            Phase phase,
            @Nullable List<ChecklistItem> checklist,
            @Nullable MemberId enteredBy,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record AssessPhase(
            NetworkId networkId,
            CycleId cycleId,
            Phase phase,
            Success success,
            @Nullable Wording assessment,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    @CommandHandler
    void decide(EnterPhase command, @InjectEntity Cycles cycles, Facts facts, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        CycleCourse course = cycles.courseOn(command.on(), command.cycleId());
        assertThere(command.networkId(), command.enteredBy(), command.on(), facts);
        var entered = new PhaseEntered(
                command.networkId(),
                command.cycleId(),
                command.phase(),
                CycleCourse.movement(course.current().map(Stay::phase).orElse(null), command.phase()),
                Objects.requireNonNullElseGet(
                        command.checklist(), () -> cycles.checklistOn(command.on(), command.phase())),
                command.enteredBy(),
                command.because(),
                command.on());
        cycles.assertFit(List.of(entered), command.today());
        events.append(entered);
    }

    @CommandHandler
    void decide(AssessPhase command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.lives().course(command.cycleId());
        var assessed = new PhaseAssessed(
                command.networkId(),
                command.cycleId(),
                command.phase(),
                command.success(),
                command.assessment(),
                command.on());
        cycles.assertFit(List.of(assessed), command.today());
        events.append(assessed);
    }

    static void assertThere(NetworkId network, @Nullable MemberId member, LocalDate on, Facts facts) {
        if (member != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(network, member))
                    .assertThereOn(on);
        }
    }
}
