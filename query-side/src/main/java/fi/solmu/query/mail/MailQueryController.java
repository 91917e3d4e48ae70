package fi.solmu.query.mail;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Questions;
import fi.solmu.query.Seats;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows letters: all of a network to whoever keeps its record, and to everybody else their own. */
@RestController
@Shows({"keepers", "member-directory"})
final class MailQueryController {

    private static final TwoClocks NOW = new TwoClocks(null, null);

    /**
     * Whether the reader is reminded by mail.
     *
     * @param seats for how many seats the reader speaks; reminders go to seats
     */
    record RemindersView(int seats, boolean wanted) {}

    private final Questions questions;
    private final Seats seats;
    private final LetterTable letters;

    MailQueryController(Questions questions, Seats seats, LetterTable letters) {
        this.questions = questions;
        this.seats = seats;
        this.letters = letters;
    }

    @GetMapping("/api/networks/{network}/mails")
    MailsView mails(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "A letter; those older than it are told.")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before) {
        NetworkId network = questions.about(networkId, NOW).network();
        Standing reader = questions.standings().getOrDefault(networkId, Standing.NOBODY);
        return letters.of(network, reader.keeper() ? null : reader.seats(), before);
    }

    @GetMapping("/api/session/reminders")
    RemindersView reminders() {
        Map<UUID, Standing> standings = questions.standings();
        Set<UUID> spokenFor = standings.values().stream()
                .flatMap(standing -> standing.seats().stream())
                .collect(Collectors.toSet());
        List<UUID> heldThrough = seats.there(questions.today(standings.keySet()), spokenFor).values().stream()
                .flatMap(Optional::stream)
                .toList();
        return new RemindersView(spokenFor.size(), !letters.unwanted(heldThrough));
    }
}
