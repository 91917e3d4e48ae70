package fi.solmu.command.agreement;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** A wish about one proposal that concerns at most one member. */
interface StandCommand {

    NetworkId networkId();

    ProposalId proposalId();

    @Nullable
    MemberId memberId();

    @TargetEntityId
    default Stand.Key stand() {
        return new Stand.Key(networkId(), proposalId(), memberId());
    }
}
