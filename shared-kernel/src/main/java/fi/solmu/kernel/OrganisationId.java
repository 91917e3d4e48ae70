package fi.solmu.kernel;

import java.util.UUID;

/** A home organisation, as one network knows it. */
public record OrganisationId(UUID value) implements Identifier {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    public static OrganisationId of(String value) {
        return new OrganisationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
