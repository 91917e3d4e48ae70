package fi.solmu.query.meeting;

import java.util.Comparator;
import java.util.UUID;

/** A meeting as the tables have it on a day. */
record MeetingRow(UUID id, MeetingOnDay then) {

    /** By their first days; those of one day in the order in which they were planned, as far as their identifiers tell. */
    static final Comparator<MeetingRow> ORDER =
            Comparator.comparing((MeetingRow row) -> row.then().firstDay()).thenComparing(MeetingRow::id);

    /** What it is called in answers: as where it was imported from, or by its id. */
    String name() {
        String ref = then.ref();
        return ref == null ? id.toString() : ref;
    }

    boolean isAfter(MeetingRow other) {
        return then.firstDay().isAfter(other.then().firstDay());
    }
}
