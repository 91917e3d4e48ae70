package fi.solmu.kernel;

import java.util.UUID;

/** A reasoned objection to a proposal. */
public record ObjectionId(UUID value) implements Identifier {

    public static ObjectionId random() {
        return new ObjectionId(UUID.randomUUID());
    }

    public static ObjectionId of(String value) {
        return new ObjectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
