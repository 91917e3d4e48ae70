package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The members that an account speaks for in a network. */
public final class SpokenFor implements DecisionModel {

    /** One account in one network. */
    public record Key(NetworkId networkId, AccountId accountId) {}

    private final Set<MemberId> members = new HashSet<>();

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(List.of(key.networkId(), key.accountId()), SeatLinked.class, SeatUnlinked.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof SeatLinked linked) {
            members.add(linked.memberId());
        } else if (event instanceof SeatUnlinked unlinked) {
            members.remove(unlinked.memberId());
        }
    }

    boolean includes(MemberId member) {
        return members.contains(member);
    }
}
