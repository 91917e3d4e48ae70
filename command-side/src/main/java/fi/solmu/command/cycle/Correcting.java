package fi.solmu.command.cycle;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistRedated;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistWithdrawn;
import fi.solmu.kernel.cycle.CycleEvent.CycleEntryRedated;
import fi.solmu.kernel.cycle.CycleEvent.CycleEntryWithdrawn;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.Phase;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** What the record says about cycles turns out to be wrong. It stays readable; what counts changes. */
final class Correcting {

    record RedateCycleEntry(
            NetworkId networkId, CycleId cycleId, EntryId entryId, Wording because, LocalDate on, LocalDate today)
            implements CycleCommand {}

    record WithdrawCycleEntry(NetworkId networkId, CycleId cycleId, EntryId entryId, Wording because, LocalDate today)
            implements CycleCommand {}

    record RedateChecklist(
            NetworkId networkId, Phase phase, EntryId entryId, Wording because, LocalDate on, LocalDate today)
            implements CyclesCommand {}

    record WithdrawChecklist(NetworkId networkId, Phase phase, EntryId entryId, Wording because, LocalDate today)
            implements CyclesCommand {}

    @CommandHandler
    void decide(RedateCycleEntry command, @InjectEntity Cycles cycles, Facts facts, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        if (cycles.entry(command.cycleId(), command.entryId()) instanceof PhaseEntered entered) {
            Progressing.assertThere(command.networkId(), entered.enteredBy(), command.on(), facts);
        }
        append(
                new CycleEntryRedated(
                        command.networkId(), command.cycleId(), command.entryId(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(WithdrawCycleEntry command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.entry(command.cycleId(), command.entryId());
        append(
                new CycleEntryWithdrawn(command.networkId(), command.cycleId(), command.entryId(), command.because()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(RedateChecklist command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.entry(command.phase(), command.entryId());
        append(
                new ChecklistRedated(
                        command.networkId(), command.phase(), command.entryId(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(WithdrawChecklist command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.entry(command.phase(), command.entryId());
        append(
                new ChecklistWithdrawn(command.networkId(), command.phase(), command.entryId(), command.because()),
                cycles,
                command.today(),
                events);
    }

    private static void append(CycleEvent event, Cycles cycles, LocalDate today, EventAppender events) {
        cycles.assertFit(List.of(event), today);
        events.append(event);
    }
}
