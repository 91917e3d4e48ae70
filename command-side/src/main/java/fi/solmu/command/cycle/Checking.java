package fi.solmu.command.cycle;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistChanged;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemMet;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemReopened;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemWaived;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Items of checklists are met, waived and opened again; a list is put otherwise for the phase at hand, or for all to come. */
final class Checking {

    /**
     * An item that someone wants on a list.
     *
     * @param known the item of an earlier list that it is, unless it is a new one
     * @param fresh what it is called if it is new
     */
    record Wanted(
            @Nullable ChecklistItemId known,
            ChecklistItemId fresh,
            LocalText text,
            @Nullable Sign sign) {

        ChecklistItem item() {
            return new ChecklistItem(known == null ? fresh : known, text, sign);
        }
    }

    record MeetItem(
            NetworkId networkId,
            CycleId cycleId,
            ChecklistItemId item,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record WaiveItem(
            NetworkId networkId, CycleId cycleId, ChecklistItemId item, Wording because, LocalDate on, LocalDate today)
            implements CycleCommand {}

    record ReopenItem(
            NetworkId networkId,
            CycleId cycleId,
            ChecklistItemId item,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record ChangeChecklist(
            NetworkId networkId,
            CycleId cycleId,
            List<Wanted> checklist,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CycleCommand {}

    record AgreeChecklist(
            NetworkId networkId,
            Phase phase,
            List<Wanted> checklist,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CyclesCommand {}

    @CommandHandler
    void decide(MeetItem command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        assertKnown(command, command.item(), cycles, actor);
        append(
                new ChecklistItemMet(
                        command.networkId(), command.cycleId(), command.item(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(WaiveItem command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        assertKnown(command, command.item(), cycles, actor);
        append(
                new ChecklistItemWaived(
                        command.networkId(), command.cycleId(), command.item(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(ReopenItem command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        assertKnown(command, command.item(), cycles, actor);
        append(
                new ChecklistItemReopened(
                        command.networkId(), command.cycleId(), command.item(), command.because(), command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(ChangeChecklist command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        cycles.lives().course(command.cycleId());
        append(
                new ChecklistChanged(
                        command.networkId(),
                        command.cycleId(),
                        items(command.checklist(), cycles),
                        command.because(),
                        command.on()),
                cycles,
                command.today(),
                events);
    }

    @CommandHandler
    void decide(AgreeChecklist command, @InjectEntity Cycles cycles, Actor actor, EventAppender events) {
        cycles.assertKeptBy(actor);
        append(
                new ChecklistAgreed(
                        command.networkId(),
                        command.phase(),
                        items(command.checklist(), cycles),
                        command.because(),
                        command.on()),
                cycles,
                command.today(),
                events);
    }

    private static void assertKnown(CycleCommand command, ChecklistItemId item, Cycles cycles, Actor actor) {
        cycles.assertKeptBy(actor);
        cycles.lives().course(command.cycleId());
        if (!cycles.items().contains(item)) {
            throw Unknown.of("checklist-item", item);
        }
    }

    private static List<ChecklistItem> items(List<Wanted> wanted, Cycles cycles) {
        Set<ChecklistItemId> known = cycles.items();
        Set<ChecklistItemId> taken = new HashSet<>();
        List<ChecklistItem> items = new ArrayList<>();
        for (Wanted each : wanted) {
            if (each.known() != null && !known.contains(each.known())) {
                throw Unknown.of("checklist-item", each.known());
            }
            if (!taken.add(each.item().checklistItemId())) {
                throw BadInput.at(
                        "/checklist/" + items.size() + "/id", "checklist-item-twice", "An item is on the list twice.");
            }
            items.add(each.item());
        }
        return items;
    }

    private static void append(CycleEvent event, Cycles cycles, LocalDate today, EventAppender events) {
        cycles.assertFit(List.of(event), today);
        events.append(event);
    }
}
