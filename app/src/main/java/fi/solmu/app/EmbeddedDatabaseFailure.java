package fi.solmu.app;

import org.jspecify.annotations.Nullable;

/** Why the embedded PostgreSQL can't be used, and what a person can do about it. */
final class EmbeddedDatabaseFailure extends RuntimeException {

    private final String remedy;

    EmbeddedDatabaseFailure(String reason, String remedy) {
        this(reason, remedy, null);
    }

    EmbeddedDatabaseFailure(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
