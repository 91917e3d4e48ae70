package fi.solmu.command.agreement;

import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish that rests on everything that was said about one proposal. */
interface ProposalCommand {

    NetworkId networkId();

    ProposalId proposalId();

    @TargetEntityId
    default Proposal.Key proposal() {
        return new Proposal.Key(networkId(), proposalId());
    }
}
