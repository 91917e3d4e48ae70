package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** Who keeps the record of a network: always someone. */
final class Keeping {

    record NameKeeper(
            @TargetEntityId NetworkId networkId,
            AccountId accountId,
            @Nullable MemberId memberId) {}

    record ReleaseKeeper(@TargetEntityId NetworkId networkId, AccountId accountId) {}

    /** The keepers of one record. */
    static final class Keepers implements DecisionModel {

        private final NetworkFrame frame;

        Keepers(NetworkId id) {
            frame = new NetworkFrame(id);
        }

        static EventCriteria criteria(NetworkId id, Criteria criteria) {
            return NetworkFrame.criteria(id, criteria);
        }

        @Override
        public void evolve(EntryId id, Event event) {
            frame.evolve(id, event);
        }

        private boolean areKeptBy(AccountId account, @Nullable MemberId member) {
            return Optional.ofNullable(member).equals(frame.keepers().get(account));
        }

        private void assertKeptBy(Actor actor) {
            frame.assertKeptBy(actor);
        }

        private void assertCanGo(AccountId account) {
            if (!frame.keepers().containsKey(account)) {
                throw Unknown.of("keeper", account);
            }
            if (frame.keepers().size() == 1) {
                throw new RuleViolation(
                        "last-keeper-needs-a-successor",
                        "This is the only keeper of the record. Name another keeper first.");
            }
        }
    }

    @CommandHandler
    void decide(NameKeeper command, @InjectEntity Keepers keepers, Actor actor, EventAppender events) {
        keepers.assertKeptBy(actor);
        if (!keepers.areKeptBy(command.accountId(), command.memberId())) {
            events.append(new KeeperNamed(command.networkId(), command.accountId(), command.memberId()));
        }
    }

    @CommandHandler
    void decide(ReleaseKeeper command, @InjectEntity Keepers keepers, Actor actor, EventAppender events) {
        keepers.assertKeptBy(actor);
        keepers.assertCanGo(command.accountId());
        events.append(new KeeperReleased(command.networkId(), command.accountId()));
    }
}
