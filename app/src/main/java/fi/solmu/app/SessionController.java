package fi.solmu.app;

import fi.solmu.command.access.Accounts;
import fi.solmu.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever is signed in who they are. */
@RestController
final class SessionController {

    /**
     * Who is signed in.
     *
     * @param mayFound whether the account may begin networks of its own; one that was made for a seat may not
     */
    record Session(Account account, boolean mayFound) {}

    record Account(AccountId id, @Nullable String name) {}

    private final Accounts accounts;

    SessionController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/session")
    Session session(Authentication signedIn) {
        AccountId id = AccountId.of(signedIn.getName());
        return new Session(new Account(id, accounts.nameOf(id).orElse(null)), !accounts.isOfASeat(id));
    }
}
