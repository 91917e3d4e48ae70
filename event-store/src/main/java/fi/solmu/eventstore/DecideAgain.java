package fi.solmu.eventstore;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** Takes a decision again, on new facts, when the facts under it changed while it was being taken. */
public final class DecideAgain {

    private static final int TRIES = 8;
    private static final long FIRST_PAUSE_MILLIS = 4;

    private DecideAgain() {}

    /**
     * Decides until the decision is recorded or fails for a reason of its own.
     *
     * @throws DecisionConflict when the facts kept changing
     */
    public static <R> R onConflict(Supplier<R> decision) {
        for (int tried = 1; ; tried++) {
            try {
                return decision.get();
            } catch (RuntimeException e) {
                if (!isConflict(e)) {
                    throw e;
                }
                if (tried == TRIES) {
                    throw new DecisionConflict("the facts changed " + TRIES + " times while this was being decided", e);
                }
                pauseAfter(tried, e);
            }
        }
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException) {
                return true;
            }
        }
        return false;
    }

    /** Of random length, so that those who collided do not meet again. */
    private static void pauseAfter(int tried, RuntimeException conflict) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << tried));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DecisionConflict("interrupted while deciding again", conflict);
        }
    }
}
