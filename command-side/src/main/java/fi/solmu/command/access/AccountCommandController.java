package fi.solmu.command.access;

import fi.solmu.command.Wishes;
import fi.solmu.command.access.Keeping.OpenAccount;
import fi.solmu.kernel.AccountId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts for others and hands out links by which people sign in. */
@RestController
final class AccountCommandController {

    record NewAccount(@NotBlank @Size(max = 200) String name) {}

    /**
     * An account and the link that signs it in once.
     *
     * @param link shown this one time; only its hash is kept
     */
    record AccountWithLink(AccountId id, URI link) {}

    private final Accounts accounts;
    private final Wishes wishes;

    AccountCommandController(Accounts accounts, Wishes wishes) {
        this.accounts = accounts;
        this.wishes = wishes;
    }

    @PostMapping("/api/accounts")
    ResponseEntity<AccountWithLink> open(@Valid @RequestBody NewAccount body) {
        AccountId opener = wishes.actor().account();
        wishes.decide(new OpenAccount(opener, accounts.isFirst(opener)));
        return linkFor(accounts.open(new AccountId(wishes.newId("account")), body.name()));
    }

    /** A link for the one who asks, to sign in on another device. */
    @PostMapping("/api/session/links")
    ResponseEntity<AccountWithLink> linkForOtherDevice() {
        return linkFor(wishes.actor().account());
    }

    private ResponseEntity<AccountWithLink> linkFor(AccountId account) {
        return SignInLink.shownOnce(
                new AccountWithLink(account, SignInLink.with(accounts.oneTimeSecret(account, SignInLink.VALIDITY))));
    }
}
