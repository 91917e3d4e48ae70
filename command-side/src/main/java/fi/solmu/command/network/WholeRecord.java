package fi.solmu.command.network;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Everything on record about a network, for the few decisions that draw the line before its first or after its last day. */
final class WholeRecord implements DecisionModel {

    private final Chronicle<Event> chronicle = new Chronicle<>();

    static EventCriteria criteria(NetworkId id, Criteria criteria) {
        return EventCriteria.either(Vocabulary.EVENTS.stream()
                .map(events -> criteria.about(List.of(id), events))
                .toList());
    }

    @Override
    public void evolve(EntryId id, Event event) {
        chronicle.add(id, event);
    }

    /** An entry that moves the first or the last day must leave everything else between them. */
    void assertNothingOutside(EntryId moved, LocalDate on) {
        chronicle.entries().stream()
                .filter(entry -> entry.id().equals(moved))
                .map(Entry::event)
                .findFirst()
                .ifPresent(event -> {
                    switch (event) {
                        case NetworkInitiated initiated -> assertNothingBefore(on, moved);
                        case NetworkClosed closed -> assertNothingSince(on, moved);
                        default -> {}
                    }
                });
    }

    void assertNothingSince(LocalDate on, EntryId except) {
        chronicle.entries().reversed().stream()
                .filter(entry -> !entry.id().equals(except) && !entry.on().isBefore(on))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RuleViolation(
                            "happened-after-closing",
                            "The network can't have closed on " + on + ": something is on record for " + entry.on()
                                    + ". Close it on a later day, or correct that entry first.");
                });
    }

    /** An organisation may be older than the network. */
    private void assertNothingBefore(LocalDate on, EntryId except) {
        chronicle.entries().stream()
                .filter(entry -> !entry.id().equals(except)
                        && !(entry.event() instanceof OrganisationRegistered)
                        && entry.on().isBefore(on))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RuleViolation(
                            "happened-before-beginning",
                            "The network can't have begun on " + on + ": something is on record for " + entry.on()
                                    + ".");
                });
    }
}
