package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** A version is put before the network, talked about, and put into other words. */
final class Proposing {

    /**
     * The wish to put a text before the network.
     *
     * @param version the next number when none is named
     * @param asItHappened whether this is history, in which more than one proposal may have been open, by people who came later
     * @param today the day on which this is wished, where the network is
     */
    record ProposeVersion(
            NetworkId networkId,
            AgreementId agreementId,
            ProposalId proposalId,
            @Nullable Integer version,
            Wording text,
            DecisionRule rule,
            Terms terms,
            @Nullable LocalDate commentsUntil,
            @Nullable MemberId proposedBy,
            @Nullable Wording because,
            @Nullable String ref,
            boolean asItHappened,
            LocalDate on,
            LocalDate today)
            implements AgreementCommand {}

    /**
     * The wish to say something about a proposal.
     *
     * @param memberId whose words they are; the record keeper's own when nobody is named
     * @param today the day on which this is wished, where the network is
     */
    record MakeComment(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable MemberId memberId,
            Wording comment,
            @Nullable EntryId inReplyTo,
            LocalDate on,
            LocalDate today)
            implements StandCommand {}

    /**
     * The wish to put a proposal into other words.
     *
     * @param integrates the objections that the new words take in
     * @param today the day on which this is wished, where the network is
     */
    record AmendText(
            NetworkId networkId,
            ProposalId proposalId,
            Wording text,
            Terms terms,
            List<Integration> integrates,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    /**
     * An objection is taken in.
     *
     * @param change which words changed
     */
    record Integration(ObjectionId objectionId, Wording change) {}

    @CommandHandler
    void decide(
            ProposeVersion command, @InjectEntity Agreement agreement, Facts facts, Actor actor, EventAppender events) {
        MemberId proposer = command.proposedBy();
        if (proposer == null) {
            agreement.assertKeptBy(actor);
        } else {
            agreement.assertActsFor(proposer, actor, command.today(), facts);
        }
        agreement.assertKnown();
        assertHasCome(command.on(), command.today());
        assertTimeForComments(command.commentsUntil(), command.on());
        AgreementLife life = agreement.life();
        if (!command.asItHappened()) {
            assertNothingOpen(life);
            assertLatest(agreement, command.on());
            if (proposer != null) {
                facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), proposer))
                        .assertThereOn(command.on());
            }
        }
        var proposed = new VersionProposed(
                command.networkId(),
                command.agreementId(),
                command.proposalId(),
                command.version() == null ? life.nextNumber() : command.version(),
                by(proposer, command.text()),
                command.rule(),
                command.terms(),
                command.commentsUntil(),
                proposer,
                command.because() == null ? null : by(proposer, command.because()),
                command.ref(),
                command.on());
        agreement.assertFit(List.of(proposed), command.on());
        events.append(proposed);
    }

    @CommandHandler
    void decide(MakeComment command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        stand.assertActedOnBy(actor, command.today(), facts);
        stand.log().assertOpen();
        assertHasCome(command.on(), command.today());
        if (command.memberId() != null) {
            stand.presence().assertThereOn(command.on());
        }
        EntryId answered = command.inReplyTo();
        if (answered != null) {
            facts.about(Comments.class, new Proposal.Key(command.networkId(), command.proposalId()))
                    .assertKnown(answered);
        }
        var made = new CommentMade(
                command.networkId(),
                stand.log().agreement(),
                command.proposalId(),
                command.memberId(),
                by(command.memberId(), command.comment()),
                command.inReplyTo(),
                command.on());
        stand.assertFit(List.of(made), command.on());
        events.append(made);
    }

    @CommandHandler
    void decide(AmendText command, @InjectEntity Proposal proposal, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        ProposalLog log = proposal.log();
        log.assertOpen();
        assertHasCome(command.on(), command.today());
        List<AgreementEvent> amended = new ArrayList<>();
        amended.add(new TextAmended(
                command.networkId(),
                log.agreement(),
                command.proposalId(),
                log.asItStands().draft() + 1,
                command.text(),
                command.terms(),
                command.because(),
                command.on()));
        for (Integration integration : command.integrates()) {
            amended.add(new ObjectionIntegrated(
                    command.networkId(),
                    log.agreement(),
                    command.proposalId(),
                    integration.objectionId(),
                    proposal.objector(integration.objectionId(), actor),
                    integration.change(),
                    command.on()));
        }
        proposal.assertFit(amended, command.on());
        events.append(amended);
    }

    private static void assertNothingOpen(AgreementLife life) {
        if (life.versions().stream().anyMatch(VersionLife::isOpen)) {
            throw new RuleViolation(
                    "proposal-still-open", "A proposal for this is open already. Change its text, or close it first.");
        }
    }

    private static void assertTimeForComments(@Nullable LocalDate until, LocalDate on) {
        if (until != null && until.isBefore(on)) {
            throw new RuleViolation(
                    "comments-end-before-proposal",
                    "The time for reading and comments can't be over on " + until
                            + ", before the proposal is made. Name a later day, or none.");
        }
    }

    /** A version before another one, or while another one was open, could only have been recorded then. */
    private static void assertLatest(Agreement agreement, LocalDate on) {
        AgreementLife then = agreement.lifeUntil(on);
        assertNothingOpen(then);
        if (then.versions().size() < agreement.life().versions().size()) {
            throw new RuleViolation(
                    "later-version-on-record",
                    "A later version is on record that was proposed after " + on
                            + ". Versions follow one another: name a later day.");
        }
    }

    private static Wording by(@Nullable MemberId member, Wording words) {
        return member == null ? words : words.by(member);
    }
}
