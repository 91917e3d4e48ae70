package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must come true. */
public final class Deadline {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Deadline() {}

    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(10)).untilAsserted(assertion);
    }

    static void reaches(Projector projector, String name, long position) {
        assertThat(projector.awaits(name, position, LONGEST))
                .as("%s at %d of %d", name, projector.position(name), position)
                .isTrue();
    }
}
