package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.NotAllowed;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** Who keeps the record of a network: always someone. */
final class Keeping {

    /**
     * The wish that an account keeps the record too.
     *
     * @param open whether there is such an account
     * @param memberId the seat that the keeper holds in the network, if any
     */
    record NameKeeper(
            @TargetEntityId NetworkId networkId,
            AccountId accountId,
            boolean open,
            @Nullable MemberId memberId,
            LocalDate today) {}

    record ReleaseKeeper(@TargetEntityId NetworkId networkId, AccountId accountId) {}

    /**
     * The wish that somebody gets an account. It is not recorded, for accounts bear names.
     *
     * @param first whether the opener was the first to be let in, who brings in the others before there is any record
     */
    record OpenAccount(@TargetEntityId AccountId opener, boolean first) {}

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
    void decide(NameKeeper command, @InjectEntity Keepers keepers, Facts facts, Actor actor, EventAppender events) {
        keepers.assertKeptBy(actor);
        assertOpen(command);
        assertMadeHere(command, facts);
        assertSitsThere(command, facts);
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

    @CommandHandler
    void decide(OpenAccount command, @InjectEntity KeptRecords kept) {
        if (!command.first() && !kept.any()) {
            throw new NotAllowed(
                    "only-keepers-open-accounts",
                    "Only whoever keeps a network's record opens accounts. Ask a keeper to let the person in.");
        }
    }

    private static void assertOpen(NameKeeper command) {
        if (!command.open()) {
            throw Unknown.of("account", command.accountId());
        }
    }

    /** The keepers of another network can make links to the accounts of its seats. */
    private static void assertMadeHere(NameKeeper command, Facts facts) {
        if (facts.about(LinkedSeats.class, command.accountId()).elsewhereThan(command.networkId())) {
            throw new RuleViolation(
                    "account-of-another-networks-seat",
                    "This sign-in was made for a seat in another network, whose keepers can make links to it. Open an"
                            + " account for the person instead.");
        }
    }

    private static void assertSitsThere(NameKeeper command, Facts facts) {
        MemberId member = command.memberId();
        if (member != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(command.networkId(), member))
                    .assertThereOn(command.today());
        }
    }
}
