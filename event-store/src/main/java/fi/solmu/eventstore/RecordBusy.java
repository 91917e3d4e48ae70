package fi.solmu.eventstore;

import org.jspecify.annotations.Nullable;

/** The record can't take more in at the moment. Nothing of what was sent has been written; send it again a little later. */
public final class RecordBusy extends RuntimeException {

    public RecordBusy(String message) {
        super(message);
    }

    public RecordBusy(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
