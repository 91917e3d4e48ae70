package fi.solmu.kernel;

import java.util.UUID;

/** One item of the checklists by which the phases of a cycle are looked at. */
public record ChecklistItemId(UUID value) implements Identifier {

    public static ChecklistItemId random() {
        return new ChecklistItemId(UUID.randomUUID());
    }

    public static ChecklistItemId of(String value) {
        return new ChecklistItemId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
