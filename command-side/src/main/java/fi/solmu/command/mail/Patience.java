package fi.solmu.command.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How long a letter that the post doesn't take is brought there again: for some days, after longer and longer pauses. */
@Component
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration AT_MOST = Duration.ofDays(5);

    private final LetterTable letters;
    private final Clock clock;

    Patience(LetterTable letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Notes that the post didn't take it, and says when to come back; nothing when it is given up. */
    Optional<Instant> with(Letter letter, Exception failure) {
        Instant now = clock.instant();
        Duration waited = Duration.between(letter.madeAt(), now);
        String problem = String.valueOf(failure.getMessage());
        if (waited.compareTo(AT_MOST) > 0) {
            LOG.warn("A letter could not be sent for {} days and is given up: {}", AT_MOST.toDays(), problem);
            letters.gaveUp(letter.id(), problem, now);
            return Optional.empty();
        }
        LOG.warn("A letter could not be sent and waits: {}", problem);
        letters.notYet(letter.id(), problem);
        Duration pause = waited.compareTo(SHORTEST_PAUSE) < 0
                ? SHORTEST_PAUSE
                : waited.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : waited;
        return Optional.of(now.plus(pause));
    }
}
