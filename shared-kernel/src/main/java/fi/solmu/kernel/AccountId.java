package fi.solmu.kernel;

import java.util.UUID;

/** Someone, or some program, that can sign in. */
public record AccountId(UUID value) implements Identifier {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId of(String value) {
        return new AccountId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
