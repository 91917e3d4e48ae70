package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Questions as tests ask them. */
public final class QuestionsOf {

    private QuestionsOf() {}

    public static Question on(NetworkId network, LocalDate day, @Nullable Instant knownAt) {
        return new Question(network, ZoneId.of("Europe/Helsinki"), day, true, knownAt);
    }
}
