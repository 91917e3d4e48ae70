package fi.solmu.command.network;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.BoundaryRedrawn;
import fi.solmu.kernel.network.NetworkEvent.DataProtectionStated;
import fi.solmu.kernel.network.NetworkEvent.GovernanceModeAssessed;
import fi.solmu.kernel.network.NetworkEvent.GoverningBodyNamed;
import fi.solmu.kernel.network.NetworkEvent.KindAssessed;
import fi.solmu.kernel.network.NetworkEvent.LifecycleStageAssessed;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryRedated;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryWithdrawn;
import fi.solmu.kernel.network.NetworkEvent.NetworkRenamed;
import fi.solmu.kernel.network.NetworkEvent.PurposeRestated;
import fi.solmu.kernel.network.NetworkKind;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What a network is called and is for, who governs it and how it treats data, what it was held to be, and corrections of all that. */
final class Describing {

    record RenameNetwork(
            NetworkId networkId, LocalText name, @Nullable Wording because, LocalDate on) implements NetworkCommand {}

    record RestatePurpose(
            NetworkId networkId, Wording purpose, @Nullable Wording because, LocalDate on) implements NetworkCommand {}

    record RedrawBoundary(
            NetworkId networkId, Wording boundary, @Nullable Wording because, LocalDate on) implements NetworkCommand {}

    record NameGoverningBody(
            NetworkId networkId,
            LocalText name,
            List<MemberId> members,
            @Nullable Wording because,
            LocalDate on) implements NetworkCommand {}

    record StateDataProtection(
            NetworkId networkId,
            DataProtection protection,
            @Nullable Wording because,
            LocalDate on) implements NetworkCommand {}

    record AssessKind(
            NetworkId networkId, NetworkKind kind, @Nullable Wording because, LocalDate on) implements NetworkCommand {}

    record AssessGovernanceMode(
            NetworkId networkId,
            GovernanceMode mode,
            @Nullable Wording because,
            LocalDate on) implements NetworkCommand {}

    record AssessLifecycleStage(
            NetworkId networkId,
            LifecycleStage stage,
            @Nullable Wording because,
            LocalDate on) implements NetworkCommand {}

    record RedateNetworkEntry(NetworkId networkId, EntryId entryId, Wording because, LocalDate on)
            implements NetworkCommand {}

    record WithdrawNetworkEntry(NetworkId networkId, EntryId entryId, Wording because) implements NetworkCommand {}

    @CommandHandler
    void decide(RenameNetwork command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new NetworkRenamed(command.networkId(), command.name(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(RestatePurpose command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new PurposeRestated(command.networkId(), command.purpose(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(RedrawBoundary command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new BoundaryRedrawn(command.networkId(), command.boundary(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(
            NameGoverningBody command, @InjectEntity Network network, Facts facts, Actor actor, EventAppender events) {
        GoverningBodyNamed named = new GoverningBodyNamed(
                command.networkId(), command.name(), command.members(), command.because(), command.on());
        assertThere(named, command.on(), facts);
        append(named, network, actor, events);
    }

    @CommandHandler
    void decide(StateDataProtection command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new DataProtectionStated(command.networkId(), command.protection(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(AssessKind command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new KindAssessed(command.networkId(), command.kind(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(AssessGovernanceMode command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new GovernanceModeAssessed(command.networkId(), command.mode(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(AssessLifecycleStage command, @InjectEntity Network network, Actor actor, EventAppender events) {
        append(
                new LifecycleStageAssessed(command.networkId(), command.stage(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(
            RedateNetworkEntry command,
            @InjectEntity Network network,
            @InjectEntity WholeRecord record,
            Facts facts,
            Actor actor,
            EventAppender events) {
        network.assertKeptBy(actor);
        network.assertCounts(command.entryId());
        if (network.entry(command.entryId()) instanceof GoverningBodyNamed named) {
            assertThere(named, command.on(), facts);
        }
        record.assertNothingOutside(command.entryId(), command.on());
        append(
                new NetworkEntryRedated(command.networkId(), command.entryId(), command.because(), command.on()),
                network,
                actor,
                events);
    }

    @CommandHandler
    void decide(WithdrawNetworkEntry command, @InjectEntity Network network, Actor actor, EventAppender events) {
        network.assertKeptBy(actor);
        network.assertCounts(command.entryId());
        append(
                new NetworkEntryWithdrawn(command.networkId(), command.entryId(), command.because()),
                network,
                actor,
                events);
    }

    private static void assertThere(GoverningBodyNamed named, LocalDate day, Facts facts) {
        for (MemberId member : named.members()) {
            facts.about(MemberPresence.class, new MemberPresence.Key(named.networkId(), member))
                    .assertThereOn(day);
        }
    }

    private static void append(NetworkEvent event, Network network, Actor actor, EventAppender events) {
        network.assertKeptBy(actor);
        network.assertFits(event);
        events.append(event);
    }
}
