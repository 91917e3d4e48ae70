package fi.solmu.kernel;

import java.util.UUID;

/** A goal or a practice of a network, through all its versions. */
public record AgreementId(UUID value) implements Identifier {

    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    public static AgreementId of(String value) {
        return new AgreementId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
