package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What becomes of an objection: it is clarified, taken into the text, or withdrawn. */
final class Objecting {

    /** @param today the day on which this is wished, where the network is */
    record ClarifyObjection(
            NetworkId networkId,
            ProposalId proposalId,
            ObjectionId objectionId,
            Wording clarification,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    /** @param today the day on which this is wished, where the network is */
    record IntegrateObjection(
            NetworkId networkId,
            ProposalId proposalId,
            ObjectionId objectionId,
            Wording change,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    /** @param today the day on which this is wished, where the network is */
    record WithdrawObjection(
            NetworkId networkId,
            ProposalId proposalId,
            ObjectionId objectionId,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements ProposalCommand {}

    @CommandHandler
    void decide(
            ClarifyObjection command, @InjectEntity Proposal proposal, Facts facts, Actor actor, EventAppender events) {
        MemberId member = objector(command.objectionId(), command.today(), proposal, facts, actor);
        assertHasCome(command.on(), command.today());
        append(
                new ObjectionClarified(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        command.objectionId(),
                        member,
                        command.clarification().by(member),
                        command.on()),
                command.on(),
                proposal,
                events);
    }

    @CommandHandler
    void decide(IntegrateObjection command, @InjectEntity Proposal proposal, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        assertHasCome(command.on(), command.today());
        append(
                new ObjectionIntegrated(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        command.objectionId(),
                        proposal.objector(command.objectionId(), actor),
                        command.change(),
                        command.on()),
                command.on(),
                proposal,
                events);
    }

    @CommandHandler
    void decide(
            WithdrawObjection command,
            @InjectEntity Proposal proposal,
            Facts facts,
            Actor actor,
            EventAppender events) {
        MemberId member = objector(command.objectionId(), command.today(), proposal, facts, actor);
        assertHasCome(command.on(), command.today());
        Wording because = command.because();
        append(
                new ObjectionWithdrawn(
                        command.networkId(),
                        proposal.log().agreement(),
                        command.proposalId(),
                        command.objectionId(),
                        member,
                        because == null ? null : because.by(member),
                        command.on()),
                command.on(),
                proposal,
                events);
    }

    /** Whose objection it is, if the one who acts may speak for them. */
    private static MemberId objector(
            ObjectionId objection, LocalDate today, Proposal proposal, Facts facts, Actor actor) {
        MemberId member = proposal.objector(objection, actor);
        proposal.assertActsFor(member, actor, today, facts);
        return member;
    }

    private static void append(AgreementEvent event, LocalDate on, Proposal proposal, EventAppender events) {
        proposal.log().assertOpen();
        proposal.assertFit(List.of(event), on);
        events.append(event);
    }
}
