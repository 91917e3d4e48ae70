package fi.solmu.kernel.cycle;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a network's development cycles, and to the checklists that the network wants for their phases. */
public sealed interface CycleEvent extends Event {

    /** What concerns one cycle. */
    sealed interface OfCycle extends CycleEvent {

        CycleId cycleId();
    }

    /** What concerns the checklists of cycles to come. */
    sealed interface OfChecklists extends CycleEvent {

        Phase phase();
    }

    /**
     * The network, or a theme group in it, set out on a cycle.
     *
     * @param number its place among the network's cycles, or among the sub-cycles of the same cycle
     * @param partOf the cycle that it is a sub-cycle of, if it is one
     * @param group whose cycle it is, if it is a sub-cycle
     * @param ref what it was called where it was imported from
     */
    record CycleOpened(
            NetworkId networkId,
            CycleId cycleId,
            int number,
            LocalText title,
            FiveQuestions questions,
            @Nullable CycleId partOf,
            @Nullable LocalText group,
            @Nullable String ref,
            LocalDate on)
            implements OfCycle, DatedEvent {}

    record CycleRetitled(
            NetworkId networkId,
            CycleId cycleId,
            LocalText title,
            @Nullable Wording because,
            LocalDate on) implements OfCycle, DatedEvent {}

    /** The five questions were answered anew. */
    record QuestionsAnswered(
            NetworkId networkId,
            CycleId cycleId,
            FiveQuestions questions,
            @Nullable Wording because,
            LocalDate on) implements OfCycle, DatedEvent {}

    /**
     * The cycle went on to a phase, or back to one.
     *
     * @param checklist what is to be looked at in this phase
     * @param enteredBy the member who said so, if that is known
     */
    record PhaseEntered(
            NetworkId networkId,
            CycleId cycleId,
            Phase phase,
            Movement movement,
            List<ChecklistItem> checklist,
            @Nullable MemberId enteredBy,
            @Nullable Wording because,
            LocalDate on)
            implements OfCycle, DatedEvent {

        public PhaseEntered {
            checklist = List.copyOf(checklist);
        }
    }

    /** Other things are to be looked at in the phase that the cycle is in; what stays on the list stands as it stood. */
    record ChecklistChanged(
            NetworkId networkId,
            CycleId cycleId,
            List<ChecklistItem> checklist,
            @Nullable Wording because,
            LocalDate on)
            implements OfCycle, DatedEvent {

        public ChecklistChanged {
            checklist = List.copyOf(checklist);
        }
    }

    /** Someone found that an item of the checklist is met. */
    record ChecklistItemMet(
            NetworkId networkId,
            CycleId cycleId,
            ChecklistItemId checklistItemId,
            @Nullable Wording because,
            LocalDate on)
            implements OfCycle, DatedEvent {}

    /** The network goes on without an item of the checklist. */
    record ChecklistItemWaived(
            NetworkId networkId, CycleId cycleId, ChecklistItemId checklistItemId, Wording because, LocalDate on)
            implements OfCycle, DatedEvent {}

    /** An item that was met or waived is open again. */
    record ChecklistItemReopened(
            NetworkId networkId,
            CycleId cycleId,
            ChecklistItemId checklistItemId,
            @Nullable Wording because,
            LocalDate on)
            implements OfCycle, DatedEvent {}

    /** The network judged how far a phase of the cycle succeeded. */
    record PhaseAssessed(
            NetworkId networkId,
            CycleId cycleId,
            Phase phase,
            Success success,
            @Nullable Wording assessment,
            LocalDate on)
            implements OfCycle, DatedEvent {}

    /**
     * The cycle is over.
     *
     * @param summary what came of it
     * @param decision how the network goes on
     */
    record CycleClosed(
            NetworkId networkId,
            CycleId cycleId,
            @Nullable Wording summary,
            @Nullable CycleDecision decision,
            LocalDate on)
            implements OfCycle, DatedEvent {}

    /** An entry about the cycle holds from another day than it said. */
    record CycleEntryRedated(NetworkId networkId, CycleId cycleId, EntryId entryId, Wording because, LocalDate on)
            implements OfCycle, Correction.Redating {}

    /** An entry about the cycle should not have been recorded. */
    record CycleEntryWithdrawn(NetworkId networkId, CycleId cycleId, EntryId entryId, Wording because)
            implements OfCycle, Correction.Withdrawal {}

    /** The network wants its own checklist for a phase in all cycles to come. */
    record ChecklistAgreed(
            NetworkId networkId,
            Phase phase,
            List<ChecklistItem> checklist,
            @Nullable Wording because,
            LocalDate on) implements OfChecklists, DatedEvent {

        public ChecklistAgreed {
            checklist = List.copyOf(checklist);
        }
    }

    record ChecklistRedated(NetworkId networkId, Phase phase, EntryId entryId, Wording because, LocalDate on)
            implements OfChecklists, Correction.Redating {}

    record ChecklistWithdrawn(NetworkId networkId, Phase phase, EntryId entryId, Wording because)
            implements OfChecklists, Correction.Withdrawal {}
}
