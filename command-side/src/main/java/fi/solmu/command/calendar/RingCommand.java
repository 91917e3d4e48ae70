package fi.solmu.command.calendar;

import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one ring. */
interface RingCommand {

    NetworkId networkId();

    RingId ringId();

    @TargetEntityId
    default Ring.Key ring() {
        return new Ring.Key(networkId(), ringId());
    }
}
