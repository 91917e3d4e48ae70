package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.Ballot;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** A proposal comes to its outcome, which follows from the positions and from the rule that was stated with it. */
final class Closing {

    /**
     * The wish that a version be adopted.
     *
     * @param terms what is named here takes the place of what the proposal said
     * @param meetingId the meeting at which it was decided, if it was at one
     * @param asItHappened whether this is history: what the rule would have wanted besides is recorded with the outcome
     * @param today the day on which this is wished, where the network is
     */
    record AdoptVersion(
            NetworkId networkId,
            ProposalId proposalId,
            Terms terms,
            @Nullable Wording because,
            @Nullable MeetingId meetingId,
            boolean asItHappened,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    /**
     * The wish to record that the version was not adopted.
     *
     * @param asItHappened whether this is history, in which the time for comments may have been cut short, or the rule passed over
     * @param today the day on which this is wished, where the network is
     */
    record RejectVersion(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable Wording because,
            boolean asItHappened,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    /** @param today the day on which this is wished, where the network is */
    record WithdrawProposal(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today) implements ProposalCommand {}

    @CommandHandler
    void decide(AdoptVersion command, @InjectEntity Proposal proposal, Facts facts, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        proposal.log().assertOpen();
        assertHasCome(command.on(), command.today());
        Ballot ballot = proposal.ballotOn(command.on());
        List<Shortfall> shortfalls = proposal.shortfallsOn(command.on());
        if (!command.asItHappened()) {
            assertNone(shortfalls);
        }
        append(
                new VersionAdopted(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        proposal.log().proposed().rule(),
                        ballot.tally(),
                        shortfalls,
                        merged(command.terms(), proposal.log().asItStands().terms()),
                        command.because(),
                        command.meetingId(),
                        command.on()),
                command.on(),
                proposal,
                facts,
                events);
    }

    @CommandHandler
    void decide(
            RejectVersion command, @InjectEntity Proposal proposal, Facts facts, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        proposal.log().assertOpen();
        assertHasCome(command.on(), command.today());
        Ballot ballot = proposal.ballotOn(command.on());
        List<Shortfall> shortfalls = proposal.shortfallsOn(command.on());
        if (!command.asItHappened()) {
            assertNone(shortfalls.stream()
                    .filter(Shortfall.COMMENT_WINDOW_OPEN::equals)
                    .toList());
            assertSome(shortfalls);
        }
        append(
                new VersionNotAdopted(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        proposal.log().proposed().rule(),
                        ballot.tally(),
                        shortfalls,
                        command.because(),
                        command.on()),
                command.on(),
                proposal,
                facts,
                events);
    }

    @CommandHandler
    void decide(
            WithdrawProposal command, @InjectEntity Proposal proposal, Facts facts, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        proposal.log().assertOpen();
        assertHasCome(command.on(), command.today());
        append(
                new ProposalWithdrawn(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        command.because(),
                        command.on()),
                command.on(),
                proposal,
                facts,
                events);
    }

    private static void append(
            AgreementEvent outcome, LocalDate on, Proposal proposal, Facts facts, EventAppender events) {
        proposal.assertFit(List.of(outcome), on);
        facts.about(Agreement.class, new Agreement.Key(outcome.networkId(), outcome.agreementId()))
                .assertFit(List.of(outcome), on);
        events.append(outcome);
    }

    /** The outcome follows from the rule, in both directions. */
    private static void assertSome(List<Shortfall> shortfalls) {
        if (shortfalls.isEmpty()) {
            throw new RuleViolation(
                    "rule-would-adopt",
                    "By its rule, and as the positions stand, the proposal is adopted. Record that, or withdraw the"
                            + " proposal; if it was decided otherwise, record it as it happened.");
        }
    }

    private static void assertNone(List<Shortfall> shortfalls) {
        if (!shortfalls.isEmpty()) {
            String missing = shortfalls.stream().map(Closing::sentence).collect(Collectors.joining(" "));
            throw new RuleViolation(
                    shortfalls.getFirst().name().toLowerCase(Locale.ROOT).replace('_', '-'), missing);
        }
    }

    private static String sentence(Shortfall shortfall) {
        return switch (shortfall) {
            case OPEN_OBJECTIONS ->
                "An objection is neither integrated nor withdrawn. Take it into the text, or talk with who objects.";
            case NOBODY_CONSENTED -> "Nobody who decides has consented.";
            case NOT_ALL_CONSENTED -> "Not everybody with a say has consented.";
            case MAJORITY_NOT_REACHED -> "Too few consent for the majority that the rule asks for.";
            case QUORUM_NOT_REACHED -> "Too few have taken part for the decision to count.";
            case OTHERS_NOT_HEARD -> "None of those who are to be heard has been heard.";
            case COMMENT_WINDOW_OPEN -> "The time for reading and comments is not over.";
        };
    }

    private static Terms merged(Terms named, Terms otherwise) {
        return new Terms(
                first(named.inForceFrom(), otherwise.inForceFrom()),
                first(named.reviewOn(), otherwise.reviewOn()),
                first(named.expiresOn(), otherwise.expiresOn()),
                first(named.noticeDays(), otherwise.noticeDays()));
    }

    private static <T> @Nullable T first(@Nullable T named, @Nullable T otherwise) {
        return named == null ? otherwise : named;
    }
}
