package fi.solmu.kernel;

import java.util.UUID;

/** A ring of a network's annual clock: a theme under which its entries stand. */
public record RingId(UUID value) implements Identifier {

    public static RingId random() {
        return new RingId(UUID.randomUUID());
    }

    public static RingId of(String value) {
        return new RingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
