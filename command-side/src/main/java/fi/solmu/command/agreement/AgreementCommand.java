package fi.solmu.command.agreement;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one goal or practice through all its versions. */
interface AgreementCommand {

    NetworkId networkId();

    AgreementId agreementId();

    @TargetEntityId
    default Agreement.Key agreement() {
        return new Agreement.Key(networkId(), agreementId());
    }
}
