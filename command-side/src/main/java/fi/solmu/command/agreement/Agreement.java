package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.command.agreement.AgreementLife.Ending;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.OfWhole;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** One goal or practice through all its versions: which is proposed, which holds, which is over. Who said what is left out. */
final class Agreement implements DecisionModel {

    record Key(NetworkId networkId, AgreementId agreementId) {}

    /** What makes the life of its versions; who said what does not. */
    static final Set<Class<? extends Event>> EVENTS = Set.of(
            OfWhole.class,
            VersionProposed.class,
            VersionAdopted.class,
            VersionNotAdopted.class,
            ProposalWithdrawn.class,
            VersionReviewed.class,
            NoticeGiven.class,
            VersionEnded.class,
            VersionLapsed.class);

    private final AgreementId id;
    private final NetworkFrame frame;
    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();
    private final EndsTakenBack takenBack = new EndsTakenBack();

    Agreement(Key key) {
        id = key.agreementId();
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.agreementId()), EVENTS));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
            takenBack.evolve(entry, agreementEvent);
        }
    }

    AgreementLife life() {
        return AgreementLife.of(chronicle.entries());
    }

    /** As it was at the end of a day. */
    AgreementLife lifeUntil(LocalDate day) {
        return AgreementLife.of(chronicle.entries().stream()
                .takeWhile(entry -> !entry.on().isAfter(day))
                .toList());
    }

    void assertInForceOn(LocalDate day, ProposalId version) {
        frame.assertOpenOn(day);
        life().requireInForce(version, day);
    }

    /** When the version is over by itself, unless a person said that on that day it was not. */
    Optional<Ending> ending(ProposalId version) {
        return life().ending(version).filter(ending -> !takenBack.includes(version, ending.on()));
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertActsFor(MemberId member, Actor actor, LocalDate today, Facts facts) {
        frame.assertActsFor(member, actor, today, facts);
    }

    void assertKnown() {
        if (!life().isTakenUp()) {
            throw Unknown.of("agreement", id);
        }
    }

    void assertFit(List<AgreementEvent> events, LocalDate on) {
        frame.assertOpenOn(on);
        Coherence.assertFit(chronicle, events, new AgreementLife()::live);
    }
}
