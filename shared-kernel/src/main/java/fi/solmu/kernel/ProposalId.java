package fi.solmu.kernel;

import java.util.UUID;

/** One version of an agreement, from the day on which it is proposed. */
public record ProposalId(UUID value) implements Identifier {

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    public static ProposalId of(String value) {
        return new ProposalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
