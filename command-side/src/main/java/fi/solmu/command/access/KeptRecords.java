package fi.solmu.command.access;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** The networks whose record one account keeps. */
final class KeptRecords implements DecisionModel {

    private final Set<NetworkId> networks = new HashSet<>();

    static EventCriteria criteria(AccountId account, Criteria criteria) {
        return criteria.about(List.of(account), KeeperNamed.class, KeeperReleased.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        switch (event) {
            case KeeperNamed named -> networks.add(named.networkId());
            case KeeperReleased released -> networks.remove(released.networkId());
            default -> {}
        }
    }

    boolean any() {
        return !networks.isEmpty();
    }
}
