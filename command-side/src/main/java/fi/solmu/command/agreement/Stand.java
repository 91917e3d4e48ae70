package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.NetworkFrame;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Where one member stands on one proposal: the text, its outcome, the member's own positions and objections, and whether the member
 * is there. What others say is left out, so that any number of members can take their positions at once.
 */
final class Stand implements DecisionModel {

    /**
     * One member and one proposal.
     *
     * @param memberId nobody when it is the proposal alone that matters
     */
    record Key(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable MemberId memberId) {}

    private final NetworkFrame frame;
    private final ProposalLog log;
    private final @Nullable MemberId member;
    private final @Nullable MemberPresence presence;

    Stand(Key key) {
        frame = new NetworkFrame(key.networkId());
        log = new ProposalLog(key.proposalId());
        member = key.memberId();
        presence = member == null ? null : new MemberPresence(new MemberPresence.Key(key.networkId(), member));
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        EventCriteria proposal = EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(
                        List.of(key.networkId(), key.proposalId()),
                        VersionProposed.class,
                        TextAmended.class,
                        VersionAdopted.class,
                        VersionNotAdopted.class,
                        ProposalWithdrawn.class,
                        AgreementEntryRedated.class,
                        AgreementEntryWithdrawn.class));
        MemberId member = key.memberId();
        return member == null
                ? proposal
                : EventCriteria.either(
                        proposal,
                        MemberPresence.criteria(new MemberPresence.Key(key.networkId(), member), criteria),
                        criteria.about(
                                List.of(key.networkId(), key.proposalId(), member),
                                PositionTaken.class,
                                ObjectionRaised.class,
                                ObjectionClarified.class,
                                ObjectionIntegrated.class,
                                ObjectionWithdrawn.class,
                                CommitmentConfirmed.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        log.evolve(entry, event);
        if (presence != null) {
            presence.evolve(entry, event);
        }
    }

    ProposalLog log() {
        return log;
    }

    /** Of the member whom the key names. */
    MemberPresence presence() {
        if (presence == null) {
            throw new IllegalStateException("nobody was asked about");
        }
        return presence;
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** The wish is the member's own or a keeper's; where it is nobody's in particular, it is a keeper's. */
    void assertActedOnBy(Actor actor, LocalDate today, Facts facts) {
        if (member == null) {
            frame.assertKeptBy(actor);
        } else {
            frame.assertActsFor(member, actor, today, facts);
        }
    }

    void assertFit(List<AgreementEvent> events, LocalDate on) {
        frame.assertOpenOn(on);
        log.assertFit(events);
    }
}
