package fi.solmu.command.network;

import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about a network as a whole. */
interface NetworkCommand {

    @TargetEntityId
    NetworkId networkId();
}
