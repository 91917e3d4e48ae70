package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;

/** Members speak for themselves: whoever holds a seat is given an account that speaks for it, or has it taken away. */
final class Linking {

    interface LinkCommand {

        NetworkId networkId();

        MemberId memberId();

        @TargetEntityId
        default SeatLinks.Key seat() {
            return new SeatLinks.Key(networkId(), memberId());
        }
    }

    /**
     * The wish that whoever holds the seat today can sign in. It answers by which account, the same one as long as the same person
     * holds the seat.
     *
     * @param account what the account is to be called if the holder has none yet
     */
    record LinkSeat(NetworkId networkId, MemberId memberId, AccountId account, LocalDate today)
            implements LinkCommand {}

    /** The wish that nobody signs in for the seat any more. It answers which sign-ins end with that. */
    record UnlinkSeat(NetworkId networkId, MemberId memberId) implements LinkCommand {}

    /** Before joining there is nothing to read or to answer yet: the keepers record what an invited person says. */
    @CommandHandler
    AccountId decide(LinkSeat command, @InjectEntity SeatLinks links, Facts facts, Actor actor, EventAppender events) {
        links.assertKeptBy(actor);
        links.assertKnown();
        EntryId heldThrough = links.heldThroughOn(command.today(), facts);
        links.assertHolderNotErased(heldThrough);
        AccountId account = links.accountOf(heldThrough).orElse(command.account());
        assertNotAnotherKeepers(account, actor, facts);
        if (!links.include(account)) {
            events.append(new SeatLinked(command.networkId(), command.memberId(), account, heldThrough));
        }
        return account;
    }

    @CommandHandler
    SignInsEnded decide(
            UnlinkSeat command, @InjectEntity SeatLinks links, Facts facts, Actor actor, EventAppender events) {
        links.assertKeptBy(actor);
        links.assertKnown();
        List<AccountId> accounts = links.accounts();
        events.append(accounts.stream()
                .map(account -> new SeatUnlinked(command.networkId(), command.memberId(), account))
                .toList());
        return new SignInsEnded(accounts.stream()
                .filter(account -> !facts.about(KeptRecords.class, account).any())
                .toList());
    }

    /** A link lets whoever opens it in as the account, so nobody else may have one made for an account that keeps a record. */
    private static void assertNotAnotherKeepers(AccountId account, Actor actor, Facts facts) {
        if (!account.equals(actor.account())
                && facts.about(KeptRecords.class, account).any()) {
            throw new RuleViolation(
                    "seat-account-keeps-a-record",
                    "Whoever holds this seat keeps a record with the same sign-in, so nobody else can have a link to it"
                            + " made. They can make one themselves, or lay down the keeping first.");
        }
    }
}
