package fi.solmu.command.access;

import fi.solmu.command.Wishes;
import fi.solmu.command.access.Linking.LinkSeat;
import fi.solmu.command.access.Linking.UnlinkSeat;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes that members can sign in and speak for themselves. */
@RestController
@RequestMapping("/api/networks/{network}/members/{member}/sign-in-link")
final class SeatLinkCommandController {

    /**
     * The link by which whoever holds a seat signs in once.
     *
     * @param link shown this one time; only its hash is kept
     */
    record LinkForSeat(URI link, AccountId accountId) {}

    private final Wishes wishes;
    private final Accounts accounts;

    SeatLinkCommandController(Wishes wishes, Accounts accounts) {
        this.wishes = wishes;
        this.accounts = accounts;
    }

    /** A link that replaces an earlier one which nobody has opened. */
    @PostMapping
    ResponseEntity<LinkForSeat> link(@PathVariable NetworkId network, @PathVariable MemberId member) {
        AccountId account = wishes.decide(
                new LinkSeat(network, member, new AccountId(wishes.newId("account")), wishes.dayIn(network, null)),
                AccountId.class);
        accounts.openForSeat(account);
        String secret = accounts.oneTimeSecret(account, SignInLink.VALIDITY);
        return SignInLink.shownOnce(new LinkForSeat(SignInLink.with(secret), account));
    }

    /** Ends the sign-in of whoever speaks for the seat. */
    @DeleteMapping
    void unlink(@PathVariable NetworkId network, @PathVariable MemberId member) {
        wishes.decide(new UnlinkSeat(network, member), SignInsEnded.class)
                .accounts()
                .forEach(accounts::endSignIn);
    }
}
