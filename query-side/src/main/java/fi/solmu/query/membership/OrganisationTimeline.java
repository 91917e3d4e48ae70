package fi.solmu.query.membership;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.query.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * How the entries about one organisation make it. It is seen from the day on which the network could count on it, and stays readable
 * after its end, because seats and sentences still name it. An entry that finds the organisation where it can't have happened changes
 * nothing; only that it continues another may be recorded before the organisation itself is known.
 */
final class OrganisationTimeline implements Timeline<OrganisationEvent, OrganisationOnDay> {

    private final OrganisationId organisation;

    OrganisationTimeline(OrganisationId organisation) {
        this.organisation = organisation;
    }

    @Override
    public OrganisationOnDay beginning() {
        return OrganisationOnDay.BEFORE;
    }

    @Override
    public boolean seen(OrganisationOnDay state) {
        return state.name() != null;
    }

    @Override
    public OrganisationOnDay after(OrganisationOnDay state, Chronicle.Entry<OrganisationEvent> entry) {
        return switch (entry.event()) {
            case OrganisationEvent.OrganisationRegistered registered ->
                state.there()
                        ? state
                        : state.registered(
                                entry.id(),
                                registered.name(),
                                registered.type(),
                                registered.sector(),
                                registered.languages(),
                                registered.ref(),
                                entry.on());
            case OrganisationEvent.OrganisationRenamed renamed ->
                seen(state) ? state.renamed(entry.id(), renamed.name()) : state;
            case OrganisationEvent.OrganisationEnded _ ->
                state.there() ? state.ended(entry.id(), List.of(), entry.on()) : state;
            case OrganisationEvent.OrganisationSucceeded succeeded -> succeed(state, succeeded, entry);
            case OrganisationEvent.OrganisationEntryRedated _, OrganisationEvent.OrganisationEntryWithdrawn _ -> state;
        };
    }

    /** An organisation on both sides of a succession goes on. */
    private OrganisationOnDay succeed(
            OrganisationOnDay state,
            OrganisationEvent.OrganisationSucceeded succeeded,
            Chronicle.Entry<OrganisationEvent> entry) {
        if (succeeded.to().contains(organisation)) {
            List<OrganisationId> continued = new ArrayList<>(state.continues());
            for (OrganisationId from : succeeded.from()) {
                if (!from.equals(organisation) && !continued.contains(from)) {
                    continued.add(from);
                }
            }
            return state.continuing(entry.id(), List.copyOf(continued));
        }
        return state.there() ? state.ended(entry.id(), succeeded.to(), entry.on()) : state;
    }
}
