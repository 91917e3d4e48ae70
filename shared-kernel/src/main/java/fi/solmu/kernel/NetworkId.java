package fi.solmu.kernel;

import java.util.UUID;

/** A collaboration network. */
public record NetworkId(UUID value) implements Identifier {

    public static NetworkId random() {
        return new NetworkId(UUID.randomUUID());
    }

    public static NetworkId of(String value) {
        return new NetworkId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
