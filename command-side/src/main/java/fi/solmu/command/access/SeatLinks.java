package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The accounts that speak, or once spoke, for one seat. */
final class SeatLinks implements DecisionModel {

    record Key(NetworkId networkId, MemberId memberId) {}

    private final Key key;
    private final NetworkFrame frame;
    private final Map<EntryId, AccountId> byHolder = new HashMap<>();
    private final Set<AccountId> linked = new LinkedHashSet<>();
    private final Map<EntryId, PersonId> holders = new HashMap<>();
    private final Set<PersonId> erased = new HashSet<>();
    private boolean known;

    SeatLinks(Key key) {
        this.key = key;
        frame = new NetworkFrame(key.networkId());
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                NetworkFrame.criteria(key.networkId(), criteria),
                criteria.about(
                        List.of(key.networkId(), key.memberId()),
                        MemberInvited.class,
                        MemberJoined.class,
                        SeatHandedOver.class,
                        PersonErased.class,
                        SeatLinked.class,
                        SeatUnlinked.class));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        switch (event) {
            case SeatLinked link -> {
                byHolder.put(link.heldThrough(), link.accountId());
                linked.add(link.accountId());
            }
            case PersonErased gone -> erased.add(gone.personId());
            case SeatEvent seat when seat.memberId().equals(key.memberId()) -> hold(id, seat);
            case SeatUnlinked unlinked -> linked.remove(unlinked.accountId());
            default -> {}
        }
    }

    private void hold(EntryId id, SeatEvent seat) {
        known = true;
        switch (seat) {
            case MemberJoined joined when joined.personId() != null -> holders.put(id, joined.personId());
            case SeatHandedOver handedOver when handedOver.personId() != null -> holders.put(id, handedOver.personId());
            default -> {}
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    void assertKnown() {
        if (!known) {
            throw Unknown.of("member", key.memberId());
        }
    }

    /** The entry through which whoever holds the seat on the day came to hold it. */
    EntryId heldThroughOn(LocalDate day, Facts facts) {
        Presence presence = facts.about(MemberPresence.class, new MemberPresence.Key(key.networkId(), key.memberId()))
                .on(day);
        if (!presence.there()) {
            throw new RuleViolation(
                    "not-a-member-on-that-day",
                    "This seat is not taken on " + day + ". Make the link once the member is there.");
        }
        EntryId heldThrough = presence.heldThrough();
        if (heldThrough == null) {
            throw new RuleViolation(
                    "seat-vacant",
                    "Nobody holds this seat on " + day + ". Hand it to somebody first, then make the link.");
        }
        return heldThrough;
    }

    void assertHolderNotErased(EntryId heldThrough) {
        PersonId holder = holders.get(heldThrough);
        if (holder != null && erased.contains(holder)) {
            throw PersonRegister.erased();
        }
    }

    /** The account that whoever came to hold the seat through the entry was once given. */
    Optional<AccountId> accountOf(EntryId heldThrough) {
        return Optional.ofNullable(byHolder.get(heldThrough));
    }

    boolean include(AccountId account) {
        return linked.contains(account);
    }

    List<AccountId> accounts() {
        return List.copyOf(linked);
    }
}
