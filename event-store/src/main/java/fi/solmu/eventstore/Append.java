package fi.solmu.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.jspecify.annotations.Nullable;

/**
 * Events that wait to be recorded together or not at all, the condition under which they were decided, and what became of them.
 * Whoever writes it decides about it and answers; its caller sleeps until then.
 */
final class Append {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final AppendCondition condition;
    final List<NewEvent> events;
    /** The position of the last event, once it is recorded. */
    final CompletableFuture<Long> recorded = new CompletableFuture<>();

    private final Thread caller = Thread.currentThread();
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    /** A commit was sent and never answered: before another try, the record is asked whether the events are there. */
    boolean perhapsRecorded;

    private long position;
    private @Nullable Throwable refusal;

    Append(AppendCondition condition, List<NewEvent> events) {
        this.condition = condition;
        this.events = events;
    }

    void recordAt(long lastPosition) {
        position = lastPosition;
    }

    void refuse(Throwable reason) {
        refusal = reason;
    }

    void undecide() {
        position = 0;
        refusal = null;
    }

    /** It was not recorded, as far as anybody knows, and nobody will try again. */
    void giveUp(String reason, @Nullable Throwable cause) {
        refusal = perhapsRecorded
                ? new OutcomeUnknown("the record did not say whether it took the events in", cause)
                : new RecordBusy(reason, cause);
    }

    boolean isPatient() {
        return System.nanoTime() < deadline;
    }

    boolean isDecided() {
        return position > 0 || refusal != null;
    }

    /** 0 unless it is recorded. */
    long position() {
        return position;
    }

    /** Tells the caller what was decided. Nobody else has the future yet, so no code of others runs here. */
    void answer() {
        if (refusal == null) {
            recorded.complete(position);
        } else {
            recorded.completeExceptionally(refusal);
        }
        wake();
    }

    boolean isAnswered() {
        return recorded.isDone();
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    /** Until woken, or for no reason at all. */
    void sleep() {
        LockSupport.park(this);
    }
}
