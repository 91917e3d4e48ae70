package fi.solmu.kernel;

import java.util.UUID;

/** What a network agreed to do because of an evaluation. */
public record ActionId(UUID value) implements Identifier {

    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String value) {
        return new ActionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
