package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEntryRedated;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEntryWithdrawn;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRenamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import fi.solmu.kernel.membership.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** Home organisations come, are renamed, end, and continue in others. */
final class Organising {

    interface OrganisationCommand {

        NetworkId networkId();

        OrganisationId organisationId();

        @TargetEntityId
        default Organisation.Key key() {
            return new Organisation.Key(networkId(), organisationId());
        }
    }

    interface LineageCommand {

        @TargetEntityId
        NetworkId networkId();
    }

    record RegisterOrganisation(
            NetworkId networkId,
            OrganisationId organisationId,
            LocalText name,
            @Nullable String type,
            @Nullable String sector,
            List<String> languages,
            @Nullable String ref,
            LocalDate on)
            implements OrganisationCommand {}

    record RenameOrganisation(
            NetworkId networkId,
            OrganisationId organisationId,
            LocalText name,
            @Nullable Wording because,
            LocalDate on) implements OrganisationCommand {}

    record EndOrganisation(
            NetworkId networkId,
            OrganisationId organisationId,
            @Nullable Wording because,
            LocalDate on) implements OrganisationCommand {}

    record SucceedOrganisations(
            NetworkId networkId,
            SuccessionKind kind,
            List<OrganisationId> from,
            List<OrganisationId> to,
            @Nullable Wording because,
            LocalDate on)
            implements LineageCommand {}

    record RedateOrganisationEntry(
            NetworkId networkId, OrganisationId organisationId, EntryId entryId, Wording because, LocalDate on)
            implements LineageCommand {}

    record WithdrawOrganisationEntry(
            NetworkId networkId, OrganisationId organisationId, EntryId entryId, Wording because)
            implements LineageCommand {}

    @CommandHandler
    void decide(
            RegisterOrganisation command, @InjectEntity Organisation organisation, Actor actor, EventAppender events) {
        var registered = new OrganisationRegistered(
                command.networkId(),
                command.organisationId(),
                command.name(),
                command.type(),
                command.sector(),
                command.languages(),
                command.ref(),
                command.on());
        organisation.assertKeptBy(actor);
        organisation.assertFits(registered);
        events.append(registered);
    }

    @CommandHandler
    void decide(
            RenameOrganisation command, @InjectEntity Organisation organisation, Actor actor, EventAppender events) {
        var renamed = new OrganisationRenamed(
                command.networkId(), command.organisationId(), command.name(), command.because(), command.on());
        organisation.assertKeptBy(actor);
        organisation.assertKnown();
        organisation.assertFits(renamed);
        events.append(renamed);
    }

    @CommandHandler
    void decide(EndOrganisation command, @InjectEntity Organisation organisation, Actor actor, EventAppender events) {
        var ended =
                new OrganisationEnded(command.networkId(), command.organisationId(), command.because(), command.on());
        organisation.assertKeptBy(actor);
        organisation.assertKnown();
        organisation.assertFits(ended);
        events.append(ended);
    }

    @CommandHandler
    void decide(
            SucceedOrganisations command,
            @InjectEntity OrganisationLineage lineage,
            Actor actor,
            EventAppender events) {
        var succeeded = new OrganisationSucceeded(
                command.networkId(), command.kind(), command.from(), command.to(), command.because(), command.on());
        lineage.assertKeptBy(actor);
        OrganisationLineage.assertShape(command.kind(), command.from(), command.to());
        lineage.assertOpenOn(command.on());
        lineage.assertSucceeds(succeeded);
        events.append(succeeded);
    }

    @CommandHandler
    void decide(
            RedateOrganisationEntry command,
            @InjectEntity OrganisationLineage lineage,
            Actor actor,
            EventAppender events) {
        lineage.assertKeptBy(actor);
        lineage.assertOpenOn(command.on());
        var concerned = lineage.term(command.organisationId()).concernedBy(command.entryId());
        var redated = new OrganisationEntryRedated(
                command.networkId(), concerned, command.entryId(), command.because(), command.on());
        lineage.assertFits(redated, concerned);
        events.append(redated);
    }

    @CommandHandler
    void decide(
            WithdrawOrganisationEntry command,
            @InjectEntity OrganisationLineage lineage,
            Actor actor,
            EventAppender events) {
        lineage.assertKeptBy(actor);
        var concerned = lineage.term(command.organisationId()).concernedBy(command.entryId());
        var withdrawn =
                new OrganisationEntryWithdrawn(command.networkId(), concerned, command.entryId(), command.because());
        lineage.assertFits(withdrawn, concerned);
        events.append(withdrawn);
    }
}
