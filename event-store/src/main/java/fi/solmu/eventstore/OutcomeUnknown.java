package fi.solmu.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost while events were being recorded and the record did not answer since, so they may be there or not. Sent
 * again with the same request, they are recognised if they are.
 */
public final class OutcomeUnknown extends RuntimeException {

    public OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
