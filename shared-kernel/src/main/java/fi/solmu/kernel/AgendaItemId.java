package fi.solmu.kernel;

import java.util.UUID;

/** One item of a meeting's agenda. */
public record AgendaItemId(UUID value) implements Identifier {

    public static AgendaItemId random() {
        return new AgendaItemId(UUID.randomUUID());
    }

    public static AgendaItemId of(String value) {
        return new AgendaItemId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
