package fi.solmu.command.membership;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEntryRedated;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEntryWithdrawn;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRenamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** One home organisation: from which day to which the network can count on it. */
final class OrganisationTerm implements DecisionModel {

    private final OrganisationId id;
    private final Chronicle<OrganisationEvent> chronicle;

    OrganisationTerm(OrganisationId id) {
        this(id, new Chronicle<>());
    }

    private OrganisationTerm(OrganisationId id, Chronicle<OrganisationEvent> chronicle) {
        this.id = id;
        this.chronicle = chronicle;
    }

    static EventCriteria criteria(OrganisationId id, Criteria criteria) {
        return criteria.about(List.of(id), OrganisationEvent.class);
    }

    static OrganisationTerm of(OrganisationId id, Facts facts) {
        return facts.about(OrganisationTerm.class, id);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof OrganisationEvent organisationEvent && concerns(organisationEvent)) {
            chronicle.add(entry, organisationEvent);
        }
    }

    boolean isKnown() {
        return !chronicle.entries().isEmpty();
    }

    boolean isThereOn(LocalDate day) {
        boolean there = false;
        for (Entry<OrganisationEvent> entry : chronicle.entries()) {
            if (entry.on().isAfter(day)) {
                break;
            }
            there = switch (entry.event()) {
                case OrganisationRegistered registered -> true;
                case OrganisationEnded ended -> false;
                case OrganisationSucceeded succeeded when succeeded.from().contains(id) -> false;
                default -> there;
            };
        }
        return there;
    }

    void assertKnown() {
        if (!isKnown()) {
            throw Unknown.of("organisation", id);
        }
    }

    void assertThereOn(LocalDate day) {
        assertKnown();
        if (!isThereOn(day)) {
            throw new RuleViolation(
                    "organisation-not-there",
                    "The organisation was not there on " + day + ". Choose another organisation or another day.");
        }
    }

    /** Someone can be invited on behalf of an organisation that is only about to begin. */
    void assertThereOnOrAfter(LocalDate day) {
        assertKnown();
        boolean later = chronicle.entries().stream()
                .anyMatch(entry -> entry.event() instanceof OrganisationRegistered
                        && entry.on().isAfter(day));
        if (!later) {
            assertThereOn(day);
        }
    }

    List<OrganisationId> concernedBy(EntryId entry) {
        return chronicle.entries().stream()
                .filter(candidate -> candidate.id().equals(entry))
                .map(candidate -> switch (candidate.event()) {
                    case OrganisationSucceeded succeeded -> OrganisationLineage.concerned(succeeded);
                    default -> List.of(id);
                })
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entry));
    }

    OrganisationTerm with(EntryId entry, OrganisationEvent event) {
        return concerns(event) ? new OrganisationTerm(id, chronicle.with(entry, event)) : this;
    }

    /** The event must make sense on its day, and everything recorded of later days must still make sense with it. */
    void assertFits(OrganisationEvent event) {
        EntryId candidate = EntryId.random();
        with(candidate, event).assertCoherent(candidate);
    }

    void assertCoherent(EntryId candidate) {
        @Nullable LocalDate since = null;
        @Nullable LocalDate until = null;
        for (Entry<OrganisationEvent> entry : chronicle.entries()) {
            boolean own = entry.id().equals(candidate);
            if (entry.event() instanceof OrganisationRegistered && since != null) {
                throw new RuleViolation("organisation-already-exists", "This organisation is on record already.");
            }
            if (entry.event() instanceof OrganisationRegistered) {
                since = entry.on();
            }
            if (since == null || until != null) {
                throw own ? notThere(entry) : contradicts(entry);
            }
            if (ends(entry.event())) {
                until = entry.on();
            }
        }
        if (since == null) {
            throw new RuleViolation(
                    "organisation-is-needed",
                    "The first entry about an organisation can be redated and not withdrawn while others rest on it. End the"
                            + " organisation instead.");
        }
    }

    private boolean ends(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEnded ended -> true;
            case OrganisationSucceeded succeeded ->
                succeeded.from().contains(id) && !succeeded.to().contains(id);
            default -> false;
        };
    }

    private boolean concerns(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                registered.organisationId().equals(id);
            case OrganisationRenamed renamed -> renamed.organisationId().equals(id);
            case OrganisationEnded ended -> ended.organisationId().equals(id);
            case OrganisationSucceeded succeeded ->
                succeeded.from().contains(id) || succeeded.to().contains(id);
            case OrganisationEntryRedated redated -> redated.organisationIds().contains(id);
            case OrganisationEntryWithdrawn withdrawn ->
                withdrawn.organisationIds().contains(id);
        };
    }

    private static RuleViolation notThere(Entry<OrganisationEvent> entry) {
        return new RuleViolation(
                "organisation-not-there",
                "The organisation was not there on " + entry.on() + ". Choose another organisation or another day.");
    }

    private static RuleViolation contradicts(Entry<OrganisationEvent> entry) {
        return new RuleViolation(
                "contradicts-other-entry",
                "What is on record for " + entry.on() + " would no longer make sense. Correct that entry first.");
    }
}
