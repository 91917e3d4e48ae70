package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryRedated;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryWithdrawn;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What every decision about a network knows: when the network began and closed, and who keeps its record. */
public final class NetworkFrame implements DecisionModel {

    private final NetworkId network;
    private final Chronicle<NetworkEvent> term = new Chronicle<>();
    private final Map<AccountId, Optional<MemberId>> keepers = new LinkedHashMap<>();

    public NetworkFrame(NetworkId network) {
        this.network = network;
    }

    public static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return criteria.about(
                List.of(network),
                NetworkInitiated.class,
                NetworkClosed.class,
                NetworkEntryRedated.class,
                NetworkEntryWithdrawn.class,
                KeeperNamed.class,
                KeeperReleased.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        switch (event) {
            case NetworkInitiated initiated -> term.add(id, initiated);
            case NetworkClosed closed -> term.add(id, closed);
            case NetworkEntryRedated redated -> term.add(id, redated);
            case NetworkEntryWithdrawn withdrawn -> term.add(id, withdrawn);
            case KeeperNamed named -> keepers.put(named.accountId(), Optional.ofNullable(named.memberId()));
            case KeeperReleased released -> keepers.remove(released.accountId());
            default -> {}
        }
    }

    /** Whoever does not keep the record is told what they would be told if there was no such network. */
    public void assertKeptBy(Actor actor) {
        if (!isKeptBy(actor)) {
            throw Unknown.of("network", network);
        }
    }

    /**
     * Keepers of the record act for every member; an account that speaks for a member acts for that one alone, and only while the
     * member is there and sits there still. Anyone else is told what they would be told if there was no such network.
     */
    public void assertActsFor(MemberId member, Actor actor, LocalDate today, Facts facts) {
        assertActsForOneOf(Set.of(member), actor, today, facts);
    }

    /** The same, where each of several members may wish for it. */
    public void assertActsForOneOf(Set<MemberId> members, Actor actor, LocalDate today, Facts facts) {
        if (!isKeptBy(actor)) {
            var spokenFor = facts.about(SpokenFor.class, new SpokenFor.Key(network, actor.account()));
            boolean acts = members.stream()
                    .anyMatch(member ->
                            spokenFor.includes(member, presenceOf(member, facts).on(today)));
            if (!acts) {
                throw Unknown.of("network", network);
            }
        }
    }

    /** An account that speaks for the member acts, and nobody else: what is the member's own is not even a keeper's to say. */
    public void assertSpeaksFor(MemberId member, Actor actor, LocalDate today, Facts facts) {
        var spokenFor = facts.about(SpokenFor.class, new SpokenFor.Key(network, actor.account()));
        Presence presence = presenceOf(member, facts).on(today);
        boolean ownSeat = presence.there() && Optional.of(member).equals(keepers.get(actor.account()));
        if (!ownSeat && !spokenFor.includes(member, presence)) {
            assertKeptBy(actor);
            throw new RuleViolation(
                    "only-for-oneself", "This is for the member alone to say. Let them sign in and say it.");
        }
    }

    private MemberPresence presenceOf(MemberId member, Facts facts) {
        return facts.about(MemberPresence.class, new MemberPresence.Key(network, member));
    }

    public boolean isKeptBy(Actor actor) {
        return keepers.containsKey(actor.account()) || (actor.equals(Actor.AUTOMATION) && !keepers.isEmpty());
    }

    public void assertOpenOn(LocalDate on) {
        if (term.entries().getFirst().on().isAfter(on)) {
            throw new RuleViolation(
                    "before-the-network-began",
                    "The record of this network begins on "
                            + term.entries().getFirst().on() + "; nothing in it can have"
                            + " happened earlier. Correct the day, or redate the beginning first.");
        }
        assertNotClosedOn(on);
    }

    public void assertNotClosedOn(LocalDate on) {
        closedOn().filter(closed -> !on.isBefore(closed)).ifPresent(closed -> {
            throw new RuleViolation(
                    "network-closed",
                    "The network closed on " + closed + "; nothing can have happened in it since. Correct the day, or"
                            + " withdraw the closing first.");
        });
    }

    /** In which zone the network's days begin and end. */
    public ZoneId zone() {
        return term.entries().stream()
                .map(Entry::event)
                .filter(NetworkInitiated.class::isInstance)
                .map(initiated -> ZoneId.of(((NetworkInitiated) initiated).timeZone()))
                .findFirst()
                .orElseThrow(() -> Unknown.of("network", network));
    }

    public Map<AccountId, Optional<MemberId>> keepers() {
        return keepers;
    }

    /** The one account that keeps the record, when there is only one and it sits in this seat. */
    public boolean isLastKeeper(MemberId member) {
        return keepers.size() == 1 && keepers.containsValue(Optional.of(member));
    }

    private Optional<LocalDate> closedOn() {
        return term.entries().stream()
                .filter(entry -> entry.event() instanceof NetworkClosed)
                .map(Entry::on)
                .findFirst();
    }
}
