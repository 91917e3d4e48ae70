package fi.solmu.eventstore;

/** Others kept changing what was being decided about; nothing has been written. */
public final class DecisionConflict extends RuntimeException {

    public DecisionConflict(String message, Throwable cause) {
        super(message, cause);
    }
}
