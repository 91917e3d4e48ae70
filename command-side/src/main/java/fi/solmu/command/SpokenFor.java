package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.membership.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The members that an account speaks for in a network. */
public final class SpokenFor implements DecisionModel {

    /** One account in one network. */
    public record Key(NetworkId networkId, AccountId accountId) {}

    private final Map<MemberId, EntryId> members = new HashMap<>();

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(List.of(key.networkId(), key.accountId()), SeatLinked.class, SeatUnlinked.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof SeatLinked linked) {
            members.put(linked.memberId(), linked.heldThrough());
        } else if (event instanceof SeatUnlinked unlinked) {
            members.remove(unlinked.memberId());
        }
    }

    /** Only while the member is there, and until the seat is handed to somebody else. */
    public boolean includes(MemberId member, Presence presence) {
        EntryId heldThrough = presence.heldThrough();
        return presence.there() && heldThrough != null && heldThrough.equals(members.get(member));
    }
}
