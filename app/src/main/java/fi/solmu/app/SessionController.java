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

    record Session(Account account) {}

    record Account(AccountId id, @Nullable String name) {}

    private final Accounts accounts;

    SessionController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/session")
    Session session(Authentication signedIn) {
        AccountId id = AccountId.of(signedIn.getName());
        return new Session(new Account(id, accounts.nameOf(id).orElse(null)));
    }
}
