package fi.solmu.app;

import fi.solmu.command.access.Accounts;
import fi.solmu.kernel.AccountId;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the first coordinator in: prints a link until it has been used, and makes the bootstrap token known. */
@Component
@Profile("!query | command")
final class FirstStart {

    private static final PrintStream OUT = System.out;

    private final Accounts accounts;
    private final @Nullable String bootstrapToken;
    private final boolean linkWanted;

    FirstStart(
            Accounts accounts,
            @Value("${solmu.bootstrap-token:#{null}}") @Nullable String bootstrapToken,
            @Value("${solmu.sign-in-link:false}") boolean linkWanted) {
        this.accounts = accounts;
        this.bootstrapToken = bootstrapToken == null || bootstrapToken.isBlank() ? null : bootstrapToken;
        this.linkWanted = linkWanted;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        String address = "http://localhost:" + started.getWebServer().getPort();
        AccountId first = accounts.first();
        accounts.setBootstrapToken(first, bootstrapToken);
        OUT.println();
        if (linkWanted || !accounts.hasSignedIn(first)) {
            OUT.println("  Solmu is ready. Open this link to sign in; it works once:");
            OUT.println("  " + address + "/sign-in?token=" + accounts.oneTimeSecret(first, null));
        } else {
            OUT.println("  Solmu is ready: " + address);
            OUT.println("  To sign in anew, start with SOLMU_SIGN_IN_LINK=true for a fresh link.");
        }
        OUT.println();
    }
}
