package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Members commit to what is in force: fully, in part, or not yet. Nothing is inherited silently. */
final class Committing {

    /**
     * The wish to say how far a member commits.
     *
     * @param asItHappened whether this is history, in which nobody may have asked for the reason
     * @param today the day on which this is wished, where the network is
     */
    record ConfirmCommitment(
            NetworkId networkId,
            ProposalId proposalId,
            MemberId memberId,
            CommitmentLevel level,
            @Nullable Wording because,
            boolean asItHappened,
            LocalDate on,
            LocalDate today)
            implements StandCommand {}

    @CommandHandler
    void decide(ConfirmCommitment command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        stand.assertActedOnBy(actor, command.today(), facts);
        stand.log().proposed();
        assertHasCome(command.on(), command.today());
        stand.presence().assertThereOn(command.on());
        Wording because = command.because();
        if (because == null && command.level() != CommitmentLevel.FULL && !command.asItHappened()) {
            throw new RuleViolation(
                    "commitment-needs-reason", "Who commits in part, or not yet, says why: what would it take?");
        }
        var confirmed = new CommitmentConfirmed(
                command.networkId(),
                stand.log().agreement(),
                command.proposalId(),
                command.memberId(),
                command.level(),
                because == null ? null : because.by(command.memberId()),
                command.on());
        facts.about(
                        Agreement.class,
                        new Agreement.Key(command.networkId(), stand.log().agreement()))
                .assertInForceOn(command.on(), command.proposalId());
        if (!stand.log().saidLast(confirmed)) {
            events.append(confirmed);
        }
    }
}
