package fi.solmu.command.agreement;

import fi.solmu.command.Errand;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Once a day the whole record is looked through for versions that will be over, so that what was recorded before there were errands,
 * or planned in a table that got lost, comes to its end as well.
 */
@Component
final class LookForEnds implements Errand<LookForEnds.Everywhere> {

    record Everywhere() {}

    private static final int AT_ONCE = 500;

    private final RecordReader record;
    private final EndsInSight ends;
    private final Clock clock;

    LookForEnds(RecordReader record, EndsInSight ends, Clock clock) {
        this.record = record;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look-for-ends-of-versions";
    }

    @Override
    public Class<Everywhere> details() {
        return Everywhere.class;
    }

    @Override
    public Optional<Everywhere> standing() {
        return Optional.of(new Everywhere());
    }

    @Override
    public Optional<Instant> run(Everywhere everywhere) {
        long seen = 0;
        List<RecordedEvent> adoptions;
        do {
            adoptions = record.after(seen, Set.of(VersionAdopted.class), AT_ONCE);
            Set<AgreementId> agreements = new LinkedHashSet<>();
            for (RecordedEvent adoption : adoptions) {
                agreements.add(((AgreementEvent) adoption.event()).agreementId());
                seen = adoption.position();
            }
            ends.plan(agreements, "found");
        } while (adoptions.size() == AT_ONCE);
        return Optional.of(clock.instant().plus(Duration.ofDays(1)));
    }
}
