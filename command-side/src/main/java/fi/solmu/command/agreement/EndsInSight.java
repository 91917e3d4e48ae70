package fi.solmu.command.agreement;

import fi.solmu.command.Errands;
import fi.solmu.command.NetworkDays;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** When versions will be over, by what is on record now, and the errands that see to it. */
@Component
final class EndsInSight {

    private final RecordReader record;
    private final Errands errands;
    private final EndOnTheDay endOnTheDay;
    private final NetworkDays days;

    EndsInSight(RecordReader record, Errands errands, EndOnTheDay endOnTheDay, NetworkDays days) {
        this.record = record;
        this.errands = errands;
        this.endOnTheDay = endOnTheDay;
        this.days = days;
    }

    /**
     * An errand is never taken back: one that has become pointless finds nothing to do on its day.
     *
     * @param because what made someone look
     */
    void plan(Collection<AgreementId> agreements, String because) {
        record.about(agreements, Agreement.EVENTS, Long.MAX_VALUE).values().forEach(events -> plan(events, because));
    }

    private void plan(List<RecordedEvent> events, String because) {
        Chronicle<AgreementEvent> chronicle = new Chronicle<>();
        events.forEach(recorded -> chronicle.add(recorded.id(), (AgreementEvent) recorded.event()));
        if (chronicle.entries().isEmpty()) {
            return;
        }
        NetworkId network = events.getFirst().event().networkId();
        AgreementLife.of(chronicle.entries())
                .endings()
                .forEach((proposal, ending) -> errands.plan(
                        endOnTheDay,
                        proposal + " on " + ending.on() + " " + because,
                        new EndOnTheDay.Due(network, proposal, ending.on()),
                        days.beginningOf(ending.on(), network)));
    }
}
