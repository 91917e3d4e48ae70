package fi.solmu.kernel;

import java.util.UUID;

/** What somebody promised at a meeting. */
public record PromiseId(UUID value) implements Identifier {

    public static PromiseId random() {
        return new PromiseId(UUID.randomUUID());
    }

    public static PromiseId of(String value) {
        return new PromiseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
