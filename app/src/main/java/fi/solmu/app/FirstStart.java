package fi.solmu.app;

import fi.solmu.command.access.Accounts;
import fi.solmu.kernel.AccountId;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where Solmu is, and lets the first coordinator in: prints a link until it has been used, and makes the bootstrap token known. */
@Component
final class FirstStart {

    private static final PrintStream OUT = System.out;

    private final Accounts accounts;
    private final @Nullable String bootstrapToken;
    private final boolean linkWanted;
    private final boolean letsIn;

    FirstStart(
            Accounts accounts,
            @Value("${solmu.bootstrap-token:#{null}}") @Nullable String bootstrapToken,
            @Value("${solmu.sign-in-link:false}") boolean linkWanted,
            Environment environment) {
        this.accounts = accounts;
        this.bootstrapToken = bootstrapToken == null || bootstrapToken.isBlank() ? null : bootstrapToken;
        this.linkWanted = linkWanted;
        this.letsIn = environment.acceptsProfiles(Profiles.of("!query | command"));
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        String address = "http://localhost:" + started.getWebServer().getPort();
        OUT.println();
        OUT.println("  Solmu is ready: " + address);
        if (letsIn) {
            letIn(address);
        }
        OUT.println();
    }

    private void letIn(String address) {
        AccountId first = accounts.first();
        accounts.setBootstrapToken(first, bootstrapToken);
        if (linkWanted || !accounts.hasSignedIn(first)) {
            OUT.println("  Open this link to sign in; it works once:");
            OUT.println("  " + address + "/sign-in?token=" + accounts.oneTimeSecret(first, null));
        } else {
            OUT.println("  To sign in anew, start with SOLMU_SIGN_IN_LINK=true for a fresh link.");
        }
    }
}
