package fi.solmu.kernel;

import java.util.UUID;

/** A member of a network: a seat held on behalf of a home organisation, by a person who may change. */
public record MemberId(UUID value) implements Identifier {

    public static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }

    public static MemberId of(String value) {
        return new MemberId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
