package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.access.Accounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A newcomer's first visit, in a real browser: see {@code web-ui/e2e}. */
class BrowserIT {

    private static final Path WEB_UI = Path.of("..", "web-ui");

    @Test
    void aNewcomerLoadsTheExampleAndMovesThroughItsDays() throws IOException, InterruptedException {
        try (RunningSolmu solmu = RunningSolmu.start()) {
            Accounts accounts = solmu.bean(Accounts.class);
            String link = solmu.address() + "/sign-in?token=" + accounts.oneTimeSecret(accounts.first(), null);
            Process visit = new ProcessBuilder("npm", "run", "e2e", "--", "--base", solmu.address(), "--sign-in", link)
                    .directory(WEB_UI.toFile())
                    .redirectErrorStream(true)
                    .start();
            String told = new String(visit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(visit.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(visit.exitValue()).as(told).isZero();
            System.out.println(told);
        }
    }
}
