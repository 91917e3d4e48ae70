package fi.solmu.kernel;

import java.util.UUID;

/** A person in the person register; what the register knows of them can be corrected and erased. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
