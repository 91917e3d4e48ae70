package fi.solmu.kernel;

import java.util.UUID;

/** One entry of the record: the identifier of a stored event. */
public record EntryId(UUID value) implements Identifier {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    public static EntryId of(String value) {
        return new EntryId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
