package fi.solmu.command.membership;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one seat alone. */
interface SeatCommand {

    NetworkId networkId();

    MemberId memberId();

    @TargetEntityId
    default Seat.Key seat() {
        return new Seat.Key(networkId(), memberId());
    }
}
