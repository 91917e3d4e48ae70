package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.EntryPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One entry of the clock with all that became of its occurrences. */
final class PlannedEntry implements DecisionModel {

    record Key(NetworkId networkId, CalendarEntryId calendarEntryId) {}

    private final NetworkId network;
    private final CalendarEntryId id;
    private final NetworkFrame frame;
    private final Chronicle<CalendarEntryEvent> chronicle = new Chronicle<>();

    PlannedEntry(Key key) {
        network = key.networkId();
        id = key.calendarEntryId();
        frame = new NetworkFrame(network);
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.calendarEntryId()), CalendarEntryEvent.class));
    }

    /** An entry that carries this one on names it too; that one is not about this one. */
    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof CalendarEntryEvent entryEvent
                && entryEvent.calendarEntryId().equals(id)) {
            chronicle.add(entry, entryEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** Keepers of the record do so, and whoever is responsible for the entry. */
    void assertTendedBy(Actor actor, LocalDate today, Facts facts) {
        MemberId responsible = plan().map(EntryPlan::responsible).orElse(null);
        if (responsible == null) {
            frame.assertKeptBy(actor);
        } else {
            frame.assertActsFor(responsible, actor, today, facts);
        }
    }

    void assertKnown() {
        if (plan().isEmpty()) {
            throw Unknown.of("calendar-entry", id);
        }
    }

    Entry<CalendarEntryEvent> entry(EntryId entry) {
        return chronicle.entries().stream()
                .filter(candidate -> candidate.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entry));
    }

    ZoneId zone() {
        return frame.zone();
    }

    /** The zone of the entry's own times. */
    ZoneId zoneOfTimes() {
        return plan().map(plan -> plan.schedule().zone(frame.zone())).orElseGet(frame::zone);
    }

    /** With the event, the entry makes sense from its first day to its last, in rings that are there. */
    void assertFits(CalendarEntryEvent event, Facts facts) {
        if (event instanceof DatedEvent dated) {
            frame.assertOpenOn(dated.on());
        }
        Coherence.assertFit(chronicle, List.of(event), new EntryLife(frame.zone())::live);
        List<Entry<CalendarEntryEvent>> entries =
                chronicle.with(EntryId.random(), event).entries();
        Set<RingId> rings = new LinkedHashSet<>();
        for (Entry<CalendarEntryEvent> entry : entries) {
            switch (entry.event()) {
                case CalendarEntryPlanned planned -> rings.add(planned.ringId());
                case CalendarEntryChanged changed -> rings.add(changed.ringId());
                default -> {}
            }
        }
        for (RingId ring : rings) {
            facts.about(Ring.class, new Ring.Key(network, ring)).term().assertHolds(entries);
        }
    }

    private Optional<EntryPlan> plan() {
        return EntryPlan.of(chronicle.entries());
    }
}
