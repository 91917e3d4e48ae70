package fi.solmu.command.access;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The networks for whose seats an account was made, if it was made for a seat. */
final class LinkedSeats implements DecisionModel {

    private final Set<NetworkId> networks = new HashSet<>();

    static EventCriteria criteria(AccountId account, Criteria criteria) {
        return criteria.about(List.of(account), SeatLinked.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof SeatLinked linked) {
            networks.add(linked.networkId());
        }
    }

    boolean elsewhereThan(NetworkId network) {
        return networks.stream().anyMatch(other -> !other.equals(network));
    }
}
