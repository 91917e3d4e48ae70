package fi.solmu.query.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemAdded;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemChanged;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemDropped;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaReordered;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.AgendaPurpose;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.MeetingView.AgendaItemView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting's agenda as the entries about it leave it. */
final class AgendaTold {

    private record Item(
            AgendaItemAdded added,
            LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable Integer minutes,
            Told told) {

        Item changed(AgendaItemChanged change, Told by) {
            return new Item(added, change.title(), change.purpose(), change.minutes(), by);
        }

        AgendaItemView view() {
            return new AgendaItemView(
                    added.agendaItemId().value(),
                    title.texts(),
                    purpose == null ? null : Words.spell(purpose),
                    minutes,
                    value(added.proposalId()),
                    value(added.agreementId()),
                    value(added.minutesOf()),
                    told.mark());
        }
    }

    private Map<AgendaItemId, Item> items = new LinkedHashMap<>();

    /** What changes an item that is not there changes nothing; items that an order does not name come behind those that it does. */
    void take(AgendaEvent event, Told told) {
        switch (event) {
            case AgendaItemAdded added ->
                items.putIfAbsent(
                        added.agendaItemId(), new Item(added, added.title(), added.purpose(), added.minutes(), told));
            case AgendaItemChanged changed ->
                items.computeIfPresent(changed.agendaItemId(), (_, item) -> item.changed(changed, told));
            case AgendaItemDropped dropped -> items.remove(dropped.agendaItemId());
            case AgendaReordered reordered -> order(reordered.order());
            case PromisesTakenUp _ -> {
                // Promises are told of by themselves.
            }
        }
    }

    List<AgendaItemView> views() {
        return items.values().stream().map(Item::view).toList();
    }

    private void order(List<AgendaItemId> order) {
        Map<AgendaItemId, Item> ordered = new LinkedHashMap<>();
        List<AgendaItemId> all = new ArrayList<>(order);
        all.addAll(items.keySet());
        for (AgendaItemId id : all) {
            Item item = items.get(id);
            if (item != null) {
                ordered.put(id, item);
            }
        }
        items = ordered;
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
