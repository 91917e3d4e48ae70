package fi.solmu.kernel;

import java.util.UUID;

/** Something that a network measures over time. */
public record IndicatorId(UUID value) implements Identifier {

    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    public static IndicatorId of(String value) {
        return new IndicatorId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
