package fi.solmu.command.network;

import fi.solmu.command.Actor;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkFounded;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a network. */
final class Founding {

    record InitiateNetwork(
            NetworkId networkId,
            LocalText name,
            @Nullable Wording purpose,
            @Nullable Wording boundary,
            @Nullable String sector,
            String timeZone,
            List<String> languages,
            @Nullable String ref,
            LocalDate on,
            @Nullable LocalDate foundedOn)
            implements NetworkCommand {}

    record FoundNetwork(NetworkId networkId, @Nullable MemberId foundedBy, LocalDate on) implements NetworkCommand {}

    record CloseNetwork(NetworkId networkId, Wording because, LocalDate on) implements NetworkCommand {}

    @CommandHandler
    void decide(InitiateNetwork command, @InjectEntity Network network, Actor actor, EventAppender events) {
        network.assertNew();
        assertInOrder(command);
        events.append(
                new NetworkInitiated(
                        command.networkId(),
                        command.name(),
                        command.purpose(),
                        command.boundary(),
                        command.sector(),
                        command.timeZone(),
                        command.languages(),
                        command.ref(),
                        command.on()),
                new KeeperNamed(command.networkId(), actor.account(), null));
        if (command.foundedOn() != null) {
            events.append(new NetworkFounded(command.networkId(), null, command.foundedOn()));
        }
    }

    @CommandHandler
    void decide(FoundNetwork command, @InjectEntity Network network, Actor actor, EventAppender events) {
        var founded = new NetworkFounded(command.networkId(), command.foundedBy(), command.on());
        network.assertKeptBy(actor);
        network.assertFits(founded);
        events.append(founded);
    }

    @CommandHandler
    void decide(
            CloseNetwork command,
            @InjectEntity Network network,
            @InjectEntity WholeRecord record,
            Actor actor,
            EventAppender events) {
        var closed = new NetworkClosed(command.networkId(), command.because(), command.on());
        network.assertKeptBy(actor);
        record.assertNothingSince(command.on().plusDays(1), EntryId.random());
        network.assertFits(closed);
        events.append(closed);
    }

    private static void assertInOrder(InitiateNetwork command) {
        if (command.foundedOn() != null && command.foundedOn().isBefore(command.on())) {
            throw new RuleViolation(
                    "founded-before-initiated",
                    "A network can't be founded (" + command.foundedOn() + ") before it was begun (" + command.on()
                            + ").");
        }
    }
}
