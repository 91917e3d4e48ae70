package fi.solmu.kernel.membership;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the home organisations of a network. */
public sealed interface OrganisationEvent extends Event {

    /**
     * An organisation became known to the network.
     *
     * @param type what it is: {@code municipality}, {@code ngo}; an open vocabulary
     * @param sector its field: {@code education}, {@code health}; an open vocabulary
     * @param languages codes of its working languages; empty when not known
     * @param ref what it was called where it was imported from
     * @param on the first day on which the network can count on it
     */
    record OrganisationRegistered(
            NetworkId networkId,
            OrganisationId organisationId,
            LocalText name,
            @Nullable String type,
            @Nullable String sector,
            List<String> languages,
            @Nullable String ref,
            LocalDate on)
            implements OrganisationEvent, DatedEvent {}

    record OrganisationRenamed(
            NetworkId networkId,
            OrganisationId organisationId,
            LocalText name,
            @Nullable Wording because,
            LocalDate on) implements OrganisationEvent, DatedEvent {}

    /**
     * An organisation ceased to exist and nobody continues it.
     *
     * @param on the first day on which it is no longer there
     */
    record OrganisationEnded(
            NetworkId networkId,
            OrganisationId organisationId,
            @Nullable Wording because,
            LocalDate on) implements OrganisationEvent, DatedEvent {}

    /**
     * Organisations ended and others continue them; members who sat for the former are asked whom they sit for now.
     *
     * @param from those that end
     * @param to those that continue
     * @param on the first day of the new order
     */
    record OrganisationSucceeded(
            NetworkId networkId,
            SuccessionKind kind,
            List<OrganisationId> from,
            List<OrganisationId> to,
            @Nullable Wording because,
            LocalDate on)
            implements OrganisationEvent, DatedEvent {}

    /** An entry about organisations holds from another day than it said. */
    record OrganisationEntryRedated(
            NetworkId networkId, List<OrganisationId> organisationIds, EntryId entryId, Wording because, LocalDate on)
            implements OrganisationEvent, Correction.Redating {}

    /** An entry about organisations should not have been recorded. */
    record OrganisationEntryWithdrawn(
            NetworkId networkId, List<OrganisationId> organisationIds, EntryId entryId, Wording because)
            implements OrganisationEvent, Correction.Withdrawal {}
}
