package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Coherence;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Everything on record about one agreement, for the corrections of it. */
final class AgreementHistory implements DecisionModel {

    private final NetworkFrame frame;
    private final Chronicle<AgreementEvent> chronicle = new Chronicle<>();

    AgreementHistory(Agreement.Key key) {
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Agreement.Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.agreementId()), AgreementEvent.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        frame.evolve(entry, event);
        if (event instanceof AgreementEvent agreementEvent) {
            chronicle.add(entry, agreementEvent);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertOpenOn(LocalDate on) {
        frame.assertOpenOn(on);
    }

    Entry<AgreementEvent> entry(EntryId id) {
        return chronicle.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", id));
    }

    AgreementLife life() {
        return AgreementLife.of(chronicle.entries());
    }

    /** The entry, with what was said in one breath with it: a position, and the objection that it raised, clarified or ended. */
    List<Entry<AgreementEvent>> saidWith(Entry<AgreementEvent> entry) {
        return Stream.of(entry.number() - 1, entry.number())
                .flatMap(number -> numbered(number).stream())
                .map(this::breath)
                .filter(breath -> breath.contains(entry))
                .findFirst()
                .orElse(List.of(entry));
    }

    /** The same, with the end of an objection that was recorded late, after the member had said something else. */
    List<Entry<AgreementEvent>> broughtAboutWith(Entry<AgreementEvent> entry) {
        List<Entry<AgreementEvent>> all = new ArrayList<>(saidWith(entry));
        Entry<AgreementEvent> last = all.getLast();
        if (last.event() instanceof ObjectionRaised raised) {
            numbered(last.number() + 1)
                    .filter(next -> next.event() instanceof ObjectionWithdrawn withdrawn
                            && withdrawn.objectionId().equals(raised.objectionId()))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Both are recorded in one append, so their numbers follow one another. */
    private List<Entry<AgreementEvent>> breath(Entry<AgreementEvent> first) {
        return numbered(first.number() + 1)
                .filter(second -> first.event() instanceof PositionTaken position && belongs(second.event(), position))
                .map(second -> List.of(first, second))
                .orElse(List.of(first));
    }

    private static boolean belongs(AgreementEvent event, PositionTaken position) {
        return switch (event) {
            case ObjectionRaised raised -> isBy(raised.memberId(), raised, position);
            case ObjectionClarified clarified -> isBy(clarified.memberId(), clarified, position);
            case ObjectionWithdrawn withdrawn -> isBy(withdrawn.memberId(), withdrawn, position);
            default -> false;
        };
    }

    private static boolean isBy(MemberId member, ProposalEvent event, PositionTaken position) {
        return member.equals(position.memberId())
                && event.proposalId().equals(position.proposalId())
                && event.on().equals(position.on());
    }

    private Optional<Entry<AgreementEvent>> numbered(long number) {
        return chronicle.entries().stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    Optional<Entry<AgreementEvent>> outcome(ProposalId proposal) {
        return chronicle.entries().stream()
                .filter(entry -> ProposalLog.closes(entry.event()) && isOf(proposal, entry.event()))
                .findFirst();
    }

    /** The proposal of the next version, if there is one. */
    Optional<Entry<AgreementEvent>> successorOf(ProposalId proposal) {
        int number = chronicle.entries().stream()
                .map(Entry::event)
                .filter(event -> event instanceof VersionProposed && isOf(proposal, event))
                .mapToInt(event -> ((VersionProposed) event).version())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return chronicle.entries().stream()
                .filter(entry -> entry.event() instanceof VersionProposed other && other.version() > number)
                .findFirst();
    }

    /** With the corrections, the agreement and each of its proposals still make sense from the first day to the last. */
    void assertCoherentWith(List<AgreementEvent> corrections) {
        AgreementLife agreement = new AgreementLife();
        Map<ProposalId, ProposalLife> proposals = new HashMap<>();
        Coherence.assertFit(chronicle, corrections, entry -> {
            agreement.live(entry);
            if (entry.event() instanceof ProposalEvent proposalEvent) {
                proposals
                        .computeIfAbsent(proposalEvent.proposalId(), _ -> new ProposalLife())
                        .live(entry);
            }
        });
    }

    private static boolean isOf(ProposalId proposal, AgreementEvent event) {
        return event instanceof ProposalEvent proposalEvent
                && proposalEvent.proposalId().equals(proposal);
    }
}
