package fi.solmu.kernel;

import java.util.UUID;

/** One development cycle of a network, or of a theme group in it. */
public record CycleId(UUID value) implements Identifier {

    public static CycleId random() {
        return new CycleId(UUID.randomUUID());
    }

    public static CycleId of(String value) {
        return new CycleId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
