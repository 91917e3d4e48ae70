package fi.solmu.kernel;

import java.util.UUID;

/** One entry of a network's annual clock, with all its occurrences. */
public record CalendarEntryId(UUID value) implements Identifier {

    public static CalendarEntryId random() {
        return new CalendarEntryId(UUID.randomUUID());
    }

    public static CalendarEntryId of(String value) {
        return new CalendarEntryId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
