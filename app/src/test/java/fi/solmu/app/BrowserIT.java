package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.access.Accounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A newcomer's first visit, in a real browser: see {@code web-ui/e2e}. */
@Order(1)
class BrowserIT {

    private static final Path WEB_UI = Path.of("..", "web-ui");

    @Test
    void aNewcomerLoadsTheExampleAndMovesThroughItsDays() throws IOException, InterruptedException {
        try (RunningSolmu solmu = RunningSolmu.start()) {
            Accounts accounts = solmu.bean(Accounts.class);
            play(solmu.address(), "/sign-in?token=" + accounts.oneTimeSecret(accounts.first(), null));
        }
    }

    @Test
    void theFirstVisitIsTheSameWhereOneProcessDecidesAndAnotherRemembers() throws IOException, InterruptedException {
        String database = RunningSolmu.newDatabase();
        try (SolmuProcess command = SolmuProcess.start("command", database);
                SolmuProcess query = SolmuProcess.start("query", database);
                OneAddress both = OneAddress.before(command, query)) {
            play(both.address(), command.signInLink(), "--only", "visit");
        }
    }

    private static void play(String address, String signIn, String... more) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("npm", "run", "e2e", "--", "--base", address, "--sign-in", address + signIn));
        words.addAll(List.of(more));
        Process visit = new ProcessBuilder(words)
                .directory(WEB_UI.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(visit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(visit.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(visit.exitValue()).as(told).isZero();
        System.out.println(told);
    }
}
