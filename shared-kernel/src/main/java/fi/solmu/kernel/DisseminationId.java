package fi.solmu.kernel;

import java.util.UUID;

/** Something of a network's work that spreads to others. */
public record DisseminationId(UUID value) implements Identifier {

    public static DisseminationId random() {
        return new DisseminationId(UUID.randomUUID());
    }

    public static DisseminationId of(String value) {
        return new DisseminationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
