package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.SpokenFor;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** The seats of a network that one person was ever offered, held or stood in for. */
final class KnownPerson implements DecisionModel {

    record Key(NetworkId networkId, PersonId personId) {}

    record SeatAccount(AccountId account, MemberId member, boolean linked) {}

    private final Key key;
    private final NetworkFrame frame;
    private final Set<MemberId> seats = new LinkedHashSet<>();
    private final Map<EntryId, MemberId> holds = new LinkedHashMap<>();
    /** Where the person sits, as the record is told one entry after the other. */
    private final Set<MemberId> sitsIn = new HashSet<>();

    private final Set<AccountId> keepersAccounts = new LinkedHashSet<>();
    private boolean erased;

    KnownPerson(Key key) {
        this.key = key;
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(List.of(key.networkId(), key.personId()), SeatEvent.class, PersonErased.class));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        switch (event) {
            case MemberJoined joined -> hold(id, joined.memberId(), joined.personId());
            case SeatHandedOver handedOver -> hold(id, handedOver.memberId(), handedOver.personId());
            case SeatEvent other -> seats.add(other.memberId());
            case PersonErased gone -> erased = true;
            case KeeperNamed named
            when named.memberId() != null && sitsIn.contains(named.memberId()) ->
                keepersAccounts.add(named.accountId());
            default -> {}
        }
    }

    private void hold(EntryId entry, MemberId member, @Nullable PersonId person) {
        seats.add(member);
        if (key.personId().equals(person)) {
            holds.put(entry, member);
            sitsIn.add(member);
        } else {
            sitsIn.remove(member);
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** A keeper decides what is known of a person, and so do they themselves by the account of a seat that they hold. */
    void assertUpTo(Actor actor, LocalDate today, Facts facts) {
        if (!frame.isKeptBy(actor) && !isSignedInAs(actor, today, facts)) {
            throw Unknown.of("network", key.networkId());
        }
    }

    private boolean isSignedInAs(Actor actor, LocalDate today, Facts facts) {
        SpokenFor spokenFor = facts.about(SpokenFor.class, new SpokenFor.Key(key.networkId(), actor.account()));
        return holds.entrySet().stream().anyMatch(hold -> {
            Presence presence = presence(hold.getValue(), today, facts);
            return hold.getKey().equals(presence.heldThrough()) && spokenFor.includes(hold.getValue(), presence);
        });
    }

    void assertKnown() {
        if (seats.isEmpty()) {
            throw Unknown.of("person", key.personId());
        }
    }

    void assertNotErased() {
        if (erased) {
            throw PersonRegister.erased();
        }
    }

    boolean isErased() {
        return erased;
    }

    List<MemberId> seats() {
        return List.copyOf(seats);
    }

    /** The accounts that were made for this person as the holder of a seat, and whether they speak for it still. */
    List<SeatAccount> accounts(Facts facts) {
        List<SeatAccount> accounts = new ArrayList<>();
        holds.forEach((entry, member) -> {
            SeatLinks links = facts.about(SeatLinks.class, new SeatLinks.Key(key.networkId(), member));
            links.accountOf(entry)
                    .ifPresent(account -> accounts.add(new SeatAccount(account, member, links.include(account))));
        });
        return accounts;
    }

    /** The accounts that were named to keep the record while this person sat in the keeper's seat. */
    Set<AccountId> keepersAccounts() {
        return keepersAccounts;
    }

    /** Whether a keeper of the record sits in a seat that this person holds. */
    boolean keepsTheRecord(LocalDate today, Facts facts) {
        return holds.entrySet().stream()
                .anyMatch(hold -> frame.keepers().containsValue(Optional.of(hold.getValue()))
                        && hold.getKey()
                                .equals(presence(hold.getValue(), today, facts).heldThrough()));
    }

    private Presence presence(MemberId member, LocalDate day, Facts facts) {
        return facts.about(MemberPresence.class, new MemberPresence.Key(key.networkId(), member))
                .on(day);
    }
}
