package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRenamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import fi.solmu.kernel.membership.SuccessionKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** All home organisations of a network and how they continue each other. */
final class OrganisationLineage implements DecisionModel {

    private final NetworkFrame frame;
    private final Map<OrganisationId, OrganisationTerm> terms = new LinkedHashMap<>();

    OrganisationLineage(NetworkId id) {
        frame = new NetworkFrame(id);
    }

    static EventCriteria criteria(NetworkId id, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(id, criteria), criteria.about(List.of(id), OrganisationEvent.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof OrganisationEvent organisationEvent) {
            for (OrganisationId id : named(organisationEvent)) {
                terms.computeIfAbsent(id, OrganisationTerm::new).evolve(entry, event);
            }
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertOpenOn(LocalDate day) {
        frame.assertOpenOn(day);
    }

    static void assertShape(SuccessionKind kind, List<OrganisationId> from, List<OrganisationId> to) {
        boolean shaped = switch (kind) {
            case MERGE_INTO -> !from.isEmpty() && to.size() == 1;
            case SPLIT -> from.size() == 1 && to.size() > 1;
        };
        boolean twice = Stream.concat(from.stream(), to.stream()).distinct().count() != from.size() + to.size();
        if (!shaped || twice) {
            throw new RuleViolation(
                    "succession-out-of-shape",
                    "In a merger one or more organisations continue in one; in a split one continues in several. No"
                            + " organisation can stand on both sides or twice.");
        }
    }

    /** Those who end were there until the day, those who continue are there on it. */
    void assertSucceeds(OrganisationSucceeded succession) {
        for (OrganisationId id : succession.from()) {
            term(id).assertThereOn(succession.on().minusDays(1));
        }
        for (OrganisationId id : succession.to()) {
            term(id).assertThereOn(succession.on());
        }
        assertFits(succession, concerned(succession));
    }

    void assertFits(OrganisationEvent event, Collection<OrganisationId> concerned) {
        EntryId candidate = EntryId.random();
        for (OrganisationId id : concerned) {
            term(id).with(candidate, event).assertCoherent(candidate);
        }
    }

    OrganisationTerm term(OrganisationId id) {
        OrganisationTerm term = terms.get(id);
        if (term == null) {
            throw Unknown.of("organisation", id);
        }
        return term;
    }

    static List<OrganisationId> concerned(OrganisationSucceeded succession) {
        return Stream.concat(succession.from().stream(), succession.to().stream())
                .toList();
    }

    private static List<OrganisationId> named(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> List.of(registered.organisationId());
            case OrganisationRenamed renamed -> List.of(renamed.organisationId());
            case OrganisationEnded ended -> List.of(ended.organisationId());
            case OrganisationSucceeded succeeded -> concerned(succeeded);
            case OrganisationEvent.OrganisationEntryRedated redated -> redated.organisationIds();
            case OrganisationEvent.OrganisationEntryWithdrawn withdrawn -> withdrawn.organisationIds();
        };
    }
}
