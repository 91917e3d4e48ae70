package fi.solmu.kernel;

import java.util.UUID;

/** A meeting of a network. */
public record MeetingId(UUID value) implements Identifier {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    public static MeetingId of(String value) {
        return new MeetingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
