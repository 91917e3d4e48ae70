package fi.solmu.command.agreement;

import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryRedated;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryWithdrawn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When something is recorded that can bring the end of a version into sight, or back into sight, the house sets itself to end it on
 * the day.
 */
@Component
final class WhenAnEndComesInSightThenPlanIt implements Automation {

    private final RecordReader record;
    private final EndsInSight ends;

    WhenAnEndComesInSightThenPlanIt(RecordReader record, EndsInSight ends) {
        this.record = record;
        this.ends = ends;
    }

    @Override
    public String name() {
        return "when-an-end-comes-in-sight-then-plan-it";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AgreementEvent.class, NetworkEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event instanceof AgreementEvent agreementEvent ? agreementEvent.agreementId() : event.networkId();
    }

    /** Safe to run twice: planned again because of the same entry, an errand is still run once. */
    @Override
    public void react(RecordedEvent recorded) {
        String because = recorded.id().toString();
        switch (recorded.event()) {
            case VersionAdopted adopted -> ends.plan(List.of(adopted.agreementId()), because);
            case NoticeGiven given -> ends.plan(List.of(given.agreementId()), because);
            case AgreementEntryRedated redated -> ends.plan(List.of(redated.agreementId()), because);
            case AgreementEntryWithdrawn withdrawn -> ends.plan(List.of(withdrawn.agreementId()), because);
            case NetworkEntryRedated redated -> ends.plan(agreementsOf(redated.networkId()), because);
            case NetworkEntryWithdrawn withdrawn -> ends.plan(agreementsOf(withdrawn.networkId()), because);
            default -> {}
        }
    }

    /** Where the network had closed before their time was over, and has not now. */
    private Set<AgreementId> agreementsOf(NetworkId network) {
        Set<AgreementId> agreements = new LinkedHashSet<>();
        record.about(List.of(network), Set.of(VersionAdopted.class), Long.MAX_VALUE)
                .values()
                .forEach(adoptions -> adoptions.forEach(
                        adoption -> agreements.add(((AgreementEvent) adoption.event()).agreementId())));
        return agreements;
    }
}
