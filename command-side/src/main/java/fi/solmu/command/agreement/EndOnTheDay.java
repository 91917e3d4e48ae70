package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.Errand;
import fi.solmu.command.NetworkDays;
import fi.solmu.command.Request;
import fi.solmu.command.agreement.Ageing.EndDueVersion;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A version lapses on the day after its last one, or ends on the day for which notice was given, by itself. */
@Component
final class EndOnTheDay implements Errand<EndOnTheDay.Due> {

    /** @param on the first day on which it may no longer hold; what is on record by then says whether it does */
    record Due(NetworkId networkId, ProposalId proposalId, LocalDate on) {}

    private static final Logger log = LoggerFactory.getLogger(EndOnTheDay.class);

    private final Decisions decisions;
    private final NetworkDays days;

    EndOnTheDay(Decisions decisions, NetworkDays days) {
        this.decisions = decisions;
        this.days = days;
    }

    @Override
    public String name() {
        return "end-version-on-the-day";
    }

    @Override
    public Class<Due> details() {
        return Due.class;
    }

    /** When the clock was set back in the meantime, it comes back on the day. */
    @Override
    public Optional<Instant> run(Due due) {
        LocalDate today = days.today(due.networkId());
        if (today.isBefore(due.on())) {
            return Optional.of(days.beginningOf(due.on(), due.networkId()));
        }
        try {
            decisions.decide(
                    new EndDueVersion(due.networkId(), due.proposalId(), today),
                    Actor.AUTOMATION,
                    new Request(UUID.randomUUID(), false));
        } catch (RuleViolation refusal) {
            log.info("{} does not end by itself on {}: {}", due.proposalId(), due.on(), refusal.getMessage());
        }
        return Optional.empty();
    }
}
