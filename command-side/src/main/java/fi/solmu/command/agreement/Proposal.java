package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Assembly;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.Ballot;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.Shortfall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One proposal with everything that anybody said about it, and everybody who is there to say something. */
final class Proposal implements DecisionModel {

    record Key(NetworkId networkId, ProposalId proposalId) {}

    private final NetworkFrame frame;
    private final ProposalLog log;
    private final Assembly assembly;

    Proposal(Key key) {
        frame = new NetworkFrame(key.networkId());
        log = new ProposalLog(key.proposalId());
        assembly = new Assembly(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                Assembly.criteria(key.networkId(), criteria),
                criteria.about(
                        List.of(key.networkId(), key.proposalId()),
                        ProposalEvent.class,
                        AgreementEntryRedated.class,
                        AgreementEntryWithdrawn.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        log.evolve(entry, event);
        assembly.evolve(entry, event);
    }

    ProposalLog log() {
        return log;
    }

    MemberPresence presenceOf(MemberId member) {
        return assembly.of(member);
    }

    /** Where everybody who is there on the day stands at its end. */
    Ballot ballotOn(LocalDate day) {
        ProposalLife life = log.until(day);
        List<Voice> voices = new ArrayList<>();
        assembly.on(day)
                .forEach((member, presence) ->
                        voices.add(life.voice(member, presence, log.proposed().rule())));
        return new Ballot(voices);
    }

    /** What is missing at the end of the day for the proposal to be adopted. */
    List<Shortfall> shortfallsOn(LocalDate day) {
        List<Shortfall> shortfalls = new ArrayList<>();
        LocalDate commentsUntil = log.proposed().commentsUntil();
        if (commentsUntil != null && !day.isAfter(commentsUntil)) {
            shortfalls.add(Shortfall.COMMENT_WINDOW_OPEN);
        }
        shortfalls.addAll(log.proposed().rule().shortfalls(ballotOn(day)));
        return shortfalls;
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** Whose objection it is. To whom nothing may be told of the network, nothing is told of the objection either. */
    MemberId objector(ObjectionId objection, Actor actor) {
        return log.objector(objection).orElseThrow(() -> {
            frame.assertKeptBy(actor);
            return Unknown.of("objection", objection);
        });
    }

    void assertActsFor(MemberId member, Actor actor, LocalDate today, Facts facts) {
        frame.assertActsFor(member, actor, today, facts);
    }

    void assertFit(List<AgreementEvent> events, LocalDate on) {
        frame.assertOpenOn(on);
        log.assertFit(events);
    }
}
