package fi.solmu.command.calendar;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningRedated;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningWithdrawn;
import fi.solmu.kernel.calendar.EntryPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Everything that was ever put into a network's clock, for the few decisions about a whole ring or a whole year. */
final class ClockContents implements DecisionModel {

    private final Map<CalendarEntryId, Chronicle<CalendarEntryEvent>> entries = new LinkedHashMap<>();

    static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return criteria.about(
                List.of(network),
                CalendarEntryPlanned.class,
                CalendarEntryChanged.class,
                CalendarEntryCancelled.class,
                PlanningRedated.class,
                PlanningWithdrawn.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof CalendarEntryEvent entryEvent) {
            entries.computeIfAbsent(entryEvent.calendarEntryId(), _ -> new Chronicle<>())
                    .add(id, entryEvent);
        }
    }

    void assertFitInto(RingTerm ring) {
        entries.values().forEach(chronicle -> ring.assertHolds(chronicle.entries()));
    }

    void assertKnown(CalendarEntryId entry) {
        if (plan(entry).isEmpty()) {
            throw Unknown.of("calendar-entry", entry);
        }
    }

    void assertNotCarriedOn(CalendarEntryId original, int year) {
        boolean carriedOn = entries.keySet().stream()
                .flatMap(entry -> plan(entry).stream())
                .anyMatch(plan -> original.equals(plan.copyOf())
                        && plan.cancelledFrom() == null
                        && plan.schedule().start().getYear() == year);
        if (carriedOn) {
            throw new RuleViolation(
                    "already-carried-on",
                    "One of the entries was carried on into " + year
                            + " already. Look at the proposal for that year again.");
        }
    }

    private Optional<EntryPlan> plan(CalendarEntryId entry) {
        Chronicle<CalendarEntryEvent> chronicle = entries.get(entry);
        return chronicle == null ? Optional.empty() : EntryPlan.of(chronicle.entries());
    }
}
