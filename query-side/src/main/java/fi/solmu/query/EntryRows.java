package fi.solmu.query;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A table with a row for each entry of some kind: where it stands in the record, the day on which it happened, and as of which
 * moments it was known so. A correction ends what was known of the entry and says anew how it counts.
 *
 * @param name without a schema
 * @param subject the column that names what an entry is about; a correction finds its entry by it
 * @param columns what else is said of an entry
 * @param whenWithdrawn what becomes of an entry that is withdrawn
 */
public record EntryRows(String name, String subject, List<String> columns, Withdrawn whenWithdrawn) {

    /** What becomes of a withdrawn entry: it is gone from the view, or it stays and is marked. */
    public enum Withdrawn {
        GONE,
        MARKED
    }

    private record Correcting(
            Collection<? extends Identifier> subjects,
            EntryId corrected,
            LocalDate on,
            boolean counts,
            RecordedEvent by) {}

    /** Collects what changes in one batch. */
    public final class Changes implements AutoCloseable {

        private final Connection connection;
        private final CopyRows copy;
        private final List<Correcting> corrections = new ArrayList<>();

        private Changes(Connection connection) {
            this.connection = connection;
            List<String> all =
                    new ArrayList<>(List.of(subject, "position", "entry_id", "happened_on", "state", "known"));
            all.addAll(columns);
            this.copy = CopyRows.into(connection, name, all);
        }

        /** Begins the row of an entry; the values of the table's own columns follow. */
        public CopyRows entry(RecordedEvent recorded, Identifier about, LocalDate on) throws SQLException {
            return copy.row()
                    .id(about)
                    .number(recorded.position())
                    .id(recorded.id())
                    .day(on)
                    .text("counts")
                    .moments(recorded.recordedAt(), null);
        }

        public void redated(
                RecordedEvent by, Collection<? extends Identifier> subjects, EntryId corrected, LocalDate on) {
            corrections.add(new Correcting(subjects, corrected, on, true, by));
        }

        public void withdrawn(RecordedEvent by, Collection<? extends Identifier> subjects, EntryId corrected) {
            corrections.add(new Correcting(subjects, corrected, LocalDate.MIN, false, by));
        }

        public void complete() throws SQLException {
            copy.end();
            if (!corrections.isEmpty()) {
                try (PreparedStatement correct = connection.prepareStatement(correction())) {
                    for (Correcting correcting : corrections) {
                        set(correct, correcting);
                        correct.addBatch();
                    }
                    correct.executeBatch();
                }
            }
        }

        private void set(PreparedStatement correct, Correcting correcting) throws SQLException {
            Instant at = correcting.by().recordedAt();
            correct.setObject(1, at.atOffset(ZoneOffset.UTC));
            correct.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid",
                            correcting.subjects().stream()
                                    .map(Identifier::value)
                                    .toArray()));
            correct.setObject(3, correcting.corrected().value());
            correct.setBoolean(4, correcting.counts());
            correct.setObject(5, correcting.counts() ? correcting.on() : null);
            correct.setObject(6, correcting.by().id().value());
        }

        @Override
        public void close() throws SQLException {
            copy.close();
        }
    }

    public Changes changes(Connection connection) {
        return new Changes(connection);
    }

    /** Once withdrawn, an entry can't be redated any more: there is no day on which it holds. */
    private String correction() {
        String others = columns.isEmpty() ? "" : ", " + String.join(", ", columns);
        return """
            with correction (at, subjects, entry_id, counts, day, corrected_by) as (
              values (?::timestamptz, ?::uuid[], ?::uuid, ?::boolean, ?::date, ?::uuid)
            ), ended as (
              update %1$s set known = tstzrange(lower(known), correction.at) from correction
              where %2$s = any (correction.subjects) and %1$s.entry_id = correction.entry_id
                and upper_inf(known) and state <> 'withdrawn'
              returning %1$s.*
            )
            insert into %1$s (%2$s, position, entry_id, happened_on, state, corrected_by, known%3$s)
            select %2$s, position, ended.entry_id, coalesce(day, happened_on), case when counts then 'redated' else 'withdrawn' end,
                   correction.corrected_by, tstzrange(at, null)%3$s
            from ended, correction
            where counts or %4$s
            """.formatted(name, subject, others, whenWithdrawn == Withdrawn.MARKED);
    }
}
