package fi.solmu.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;

/** Events that wait to be recorded together or not at all, and the condition under which they were decided. */
final class Append {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final AppendCondition condition;
    final List<NewEvent> events;
    /** The position of the last event, once it is recorded. */
    final CompletableFuture<Long> recorded = new CompletableFuture<>();

    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    /** A commit was sent and never answered: before another try, the record is asked whether the events are there. */
    boolean perhapsRecorded;

    Append(AppendCondition condition, List<NewEvent> events) {
        this.condition = condition;
        this.events = events;
    }

    boolean patient() {
        return System.nanoTime() < deadline;
    }
}
