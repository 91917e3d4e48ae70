package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationAgreed;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEntryRedated;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEntryWithdrawn;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEvidenced;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** It is agreed what is to spread, to whom and who answers for it; later something shows that it has. */
final class Spreading {

    /** A wish about one thing that spreads. */
    interface DisseminationCommand {

        NetworkId networkId();

        DisseminationId disseminationId();

        @TargetEntityId
        default Dissemination.Key dissemination() {
            return new Dissemination.Key(networkId(), disseminationId());
        }
    }

    record AgreeDissemination(
            NetworkId networkId,
            DisseminationId disseminationId,
            Wording what,
            Wording to,
            @Nullable MemberId owner,
            LocalDate on,
            LocalDate today)
            implements DisseminationCommand {}

    record EvidenceDissemination(
            NetworkId networkId, DisseminationId disseminationId, Wording evidence, LocalDate on, LocalDate today)
            implements DisseminationCommand {}

    record RedateDisseminationEntry(
            NetworkId networkId,
            DisseminationId disseminationId,
            EntryId entryId,
            Wording because,
            LocalDate on,
            LocalDate today)
            implements DisseminationCommand {}

    record WithdrawDisseminationEntry(
            NetworkId networkId, DisseminationId disseminationId, EntryId entryId, Wording because)
            implements DisseminationCommand {}

    @CommandHandler
    void decide(
            AgreeDissemination command,
            @InjectEntity Dissemination dissemination,
            Facts facts,
            Actor actor,
            EventAppender events) {
        dissemination.assertKeptBy(actor);
        if (command.owner() != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), command.owner()))
                    .assertThereOn(command.on());
        }
        var agreed = new DisseminationAgreed(
                command.networkId(),
                command.disseminationId(),
                command.what(),
                command.to(),
                command.owner(),
                command.on());
        dissemination.assertFits(agreed, command.on(), command.today());
        events.append(agreed);
    }

    @CommandHandler
    void decide(
            EvidenceDissemination command,
            @InjectEntity Dissemination dissemination,
            Facts facts,
            Actor actor,
            EventAppender events) {
        dissemination.assertToldBy(actor, command.today(), facts);
        var evidenced = new DisseminationEvidenced(
                command.networkId(), command.disseminationId(), command.evidence(), command.on());
        dissemination.assertFits(evidenced, command.on(), command.today());
        events.append(evidenced);
    }

    @CommandHandler
    void decide(
            RedateDisseminationEntry command,
            @InjectEntity Dissemination dissemination,
            Actor actor,
            EventAppender events) {
        dissemination.assertKeptBy(actor);
        dissemination.assertHas(command.entryId());
        var redated = new DisseminationEntryRedated(
                command.networkId(), command.disseminationId(), command.entryId(), command.because(), command.on());
        dissemination.assertFits(redated, command.on(), command.today());
        events.append(redated);
    }

    @CommandHandler
    void decide(
            WithdrawDisseminationEntry command,
            @InjectEntity Dissemination dissemination,
            Actor actor,
            EventAppender events) {
        dissemination.assertKeptBy(actor);
        dissemination.assertHas(command.entryId());
        var withdrawn = new DisseminationEntryWithdrawn(
                command.networkId(), command.disseminationId(), command.entryId(), command.because());
        dissemination.assertStillFitsWith(withdrawn);
        events.append(withdrawn);
    }
}
