package fi.solmu.command.cycle;

import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about the cycles of a network. */
interface CyclesCommand {

    @TargetEntityId
    NetworkId networkId();
}
