package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Days;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Tally;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Entries about an agreement turn out to be wrong. They stay readable; what counts changes. */
final class Correcting {

    /** @param today the day on which this is wished, where the network is */
    record RedateAgreementEntry(
            NetworkId networkId,
            AgreementId agreementId,
            EntryId entryId,
            Wording because,
            LocalDate on,
            LocalDate today)
            implements AgreementCommand {}

    record WithdrawAgreementEntry(NetworkId networkId, AgreementId agreementId, EntryId entryId, Wording because)
            implements AgreementCommand {}

    @CommandHandler
    void decide(
            RedateAgreementEntry command,
            @InjectEntity AgreementHistory history,
            Facts facts,
            Actor actor,
            EventAppender events) {
        history.assertKeptBy(actor);
        Entry<AgreementEvent> entry = history.entry(command.entryId());
        history.assertOpenOn(command.on());
        if (entry.event() instanceof ProposalEvent) {
            Days.assertHasCome(command.on(), command.today());
        }
        assertNoOutcomeRestsOn(entry, history);
        assertThere(entry.event(), command.on(), facts);
        assertHeldOn(command.on(), entry.event(), history);
        List<AgreementEvent> redated = history.saidWith(entry).stream()
                .<AgreementEvent>map(said -> new AgreementEntryRedated(
                        command.networkId(),
                        command.agreementId(),
                        proposal(said.event()),
                        member(said.event()),
                        said.id(),
                        command.because(),
                        command.on()))
                .toList();
        history.assertCoherentWith(redated);
        assertCountedTheSame(entry, command.on(), facts);
        events.append(redated);
    }

    @CommandHandler
    void decide(
            WithdrawAgreementEntry command, @InjectEntity AgreementHistory history, Actor actor, EventAppender events) {
        history.assertKeptBy(actor);
        Entry<AgreementEvent> entry = history.entry(command.entryId());
        assertNoOutcomeRestsOn(entry, history);
        if (ProposalLog.closes(entry.event()) && entry.event() instanceof ProposalEvent outcome) {
            history.successorOf(outcome.proposalId()).ifPresent(successor -> {
                throw Coherence.contradicts(successor);
            });
        }
        List<AgreementEvent> withdrawn = history.broughtAboutWith(entry).stream()
                .<AgreementEvent>map(said -> new AgreementEntryWithdrawn(
                        command.networkId(),
                        command.agreementId(),
                        proposal(said.event()),
                        member(said.event()),
                        said.id(),
                        command.because()))
                .toList();
        history.assertCoherentWith(withdrawn);
        events.append(withdrawn);
    }

    /** What was counted stays as it was counted; whoever finds a mistake in it withdraws the outcome first. */
    private static void assertNoOutcomeRestsOn(Entry<AgreementEvent> entry, AgreementHistory history) {
        AgreementEvent event = entry.event();
        boolean counted = event instanceof PositionTaken
                || event instanceof TextAmended
                || event instanceof ObjectionRaised
                || event instanceof ObjectionIntegrated
                || event instanceof ObjectionWithdrawn;
        if (counted && event instanceof ProposalEvent proposalEvent) {
            history.outcome(proposalEvent.proposalId()).ifPresent(outcome -> {
                throw Coherence.contradicts(outcome);
            });
        }
    }

    /** An outcome moves to another day only if everybody stood there in the same way, and the rule asked for nothing else. */
    private static void assertCountedTheSame(Entry<AgreementEvent> entry, LocalDate on, Facts facts) {
        switch (entry.event()) {
            case VersionAdopted adopted -> assertCounted(adopted.tally(), adopted.shortfalls(), adopted, on, facts);
            case VersionNotAdopted not -> assertCounted(not.tally(), not.shortfalls(), not, on, facts);
            default -> {}
        }
    }

    private static void assertCounted(
            Tally tally, List<Shortfall> shortfalls, ProposalEvent outcome, LocalDate on, Facts facts) {
        Proposal proposal = facts.about(Proposal.class, new Proposal.Key(outcome.networkId(), outcome.proposalId()));
        if (!proposal.ballotOn(on).tally().equals(tally)
                || !proposal.shortfallsOn(on).equals(shortfalls)) {
            throw new RuleViolation(
                    "outcome-counted-otherwise",
                    "On " + on + " the rule and the positions would have given another count. Withdraw the outcome, and"
                            + " record it anew.");
        }
    }

    /** Whoever the entry names was not gone on its new day. */
    private static void assertThere(AgreementEvent event, LocalDate on, Facts facts) {
        MemberId named = switch (event) {
            case PracticeTakenUp taken -> taken.owner();
            case GoalTakenUp taken -> taken.owner();
            case OwnerChanged changed -> changed.owner();
            case VersionProposed proposed -> proposed.proposedBy();
            default -> member(event);
        };
        if (named != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(event.networkId(), named))
                    .assertNotGoneOn(on);
        }
    }

    private static void assertHeldOn(LocalDate on, AgreementEvent event, AgreementHistory history) {
        if (event instanceof CommitmentConfirmed confirmed) {
            history.life().requireInForce(confirmed.proposalId(), on);
        }
    }

    private static @Nullable ProposalId proposal(AgreementEvent event) {
        return event instanceof ProposalEvent proposalEvent ? proposalEvent.proposalId() : null;
    }

    private static @Nullable MemberId member(AgreementEvent event) {
        return switch (event) {
            case CommentMade made -> made.memberId();
            case PositionTaken taken -> taken.memberId();
            case ObjectionRaised raised -> raised.memberId();
            case ObjectionClarified clarified -> clarified.memberId();
            case ObjectionIntegrated integrated -> integrated.memberId();
            case ObjectionWithdrawn withdrawn -> withdrawn.memberId();
            case CommitmentConfirmed confirmed -> confirmed.memberId();
            default -> null;
        };
    }
}
