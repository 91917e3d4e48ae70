package fi.solmu.command.cycle;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.Days;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.CycleEvent.OfChecklists;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * All the cycles of a network. They are few, and what may become of one depends on the others: one at a time is the network's own,
 * and sub-cycles go on only while theirs does.
 */
final class Cycles implements DecisionModel {

    private final NetworkFrame frame;
    private final Chronicle<CycleEvent> chronicle = new Chronicle<>();

    Cycles(NetworkId network) {
        frame = new NetworkFrame(network);
    }

    static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(network, criteria), criteria.about(List.of(network), CycleEvent.class));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        if (event instanceof CycleEvent cycleEvent) {
            chronicle.add(id, cycleEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** As all that is on record leaves them. */
    CycleLives lives() {
        return CycleLives.of(chronicle.entries());
    }

    /** A cycle as it was at the end of a day, or as it was opened if that was later. */
    CycleCourse courseOn(LocalDate day, CycleId cycle) {
        CycleCourse now = lives().course(cycle);
        List<Entry<CycleEvent>> byThen = chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
        return CycleLives.of(byThen).find(cycle).orElse(now);
    }

    /** What is to be looked at in a phase that is entered on the day: the network's own list, or else the standard one. */
    List<ChecklistItem> checklistOn(LocalDate day, Phase phase) {
        List<ChecklistItem> checklist = StandardChecklist.of(phase);
        for (Entry<CycleEvent> entry : chronicle.entries()) {
            if (!entry.on().isAfter(day)
                    && entry.event() instanceof ChecklistAgreed agreed
                    && agreed.phase() == phase) {
                checklist = agreed.checklist();
            }
        }
        return checklist;
    }

    /** Items that were ever on a list here, or are on one of the standard lists. */
    Set<ChecklistItemId> items() {
        Set<ChecklistItemId> items = new HashSet<>();
        List<ChecklistItem> listed = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            listed.addAll(StandardChecklist.of(phase));
        }
        for (Entry<CycleEvent> entry : chronicle.entries()) {
            switch (entry.event()) {
                case CycleEvent.PhaseEntered entered -> listed.addAll(entered.checklist());
                case CycleEvent.ChecklistChanged changed -> listed.addAll(changed.checklist());
                case ChecklistAgreed agreed -> listed.addAll(agreed.checklist());
                default -> {}
            }
        }
        listed.forEach(item -> items.add(item.checklistItemId()));
        return items;
    }

    CycleEvent entry(CycleId cycle, EntryId entryId) {
        return entry(
                entryId,
                event -> event instanceof OfCycle ofCycle && ofCycle.cycleId().equals(cycle));
    }

    CycleEvent entry(Phase phase, EntryId entryId) {
        return entry(entryId, event -> event instanceof OfChecklists ofChecklists && ofChecklists.phase() == phase);
    }

    private CycleEvent entry(EntryId entryId, Predicate<CycleEvent> about) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .map(Entry::event)
                .filter(about)
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entryId));
    }

    /** What happened may be told late, and never before its day; all cycles make sense with it from the first day to the last. */
    void assertFit(List<? extends CycleEvent> events, LocalDate today) {
        for (CycleEvent event : events) {
            if (event instanceof DatedEvent dated) {
                frame.assertOpenOn(dated.on());
            }
        }
        Coherence.assertFit(chronicle, List.<CycleEvent>copyOf(events), new CycleLives()::live);
        for (CycleEvent event : events) {
            if (event instanceof DatedEvent dated) {
                Days.assertHasCome(dated.on(), today);
            }
        }
    }
}
