package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** Who may have an address under which a calendar program reads the clock. Nothing of it enters the record. */
final class Subscribing {

    /**
     * Asks for an address.
     *
     * @param member for whom the account speaks; none for keepers of the record
     */
    record Subscribe(
            @TargetEntityId NetworkId networkId, @Nullable MemberId member, LocalDate today) {}

    @CommandHandler
    void decide(Subscribe command, @InjectEntity NetworkFrame network, Facts facts, Actor actor) {
        if (command.member() == null) {
            network.assertKeptBy(actor);
        } else {
            network.assertActsFor(command.member(), actor, command.today(), facts);
        }
    }
}
