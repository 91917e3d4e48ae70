package fi.solmu.kernel;

import java.util.UUID;

/** A piece of information or a decision that came out of a meeting. */
public record OutcomeId(UUID value) implements Identifier {

    public static OutcomeId random() {
        return new OutcomeId(UUID.randomUUID());
    }

    public static OutcomeId of(String value) {
        return new OutcomeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
