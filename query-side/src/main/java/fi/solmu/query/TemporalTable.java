package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table on two clocks: each row says how one subject was on the days {@code valid}, as the record stood at the moments
 * {@code known}. A row is never changed but for the end of what was known.
 *
 * @param name without a schema
 * @param subject the column that names the subject within its network
 * @param columns what a state is written to
 */
public record TemporalTable<S>(String name, String subject, List<String> columns, Writer<S> writer) {

    /** Writes a state's values, in the order of the columns. */
    public interface Writer<S> {

        void write(S state, CopyRows row);
    }

    /** One row: a stretch, and since when it is known. */
    static final class Row<S> {

        private final Stretch<S> stretch;
        private final Instant knownFrom;
        private boolean written;

        Row(Stretch<S> stretch, Instant knownFrom, boolean written) {
            this.stretch = stretch;
            this.knownFrom = knownFrom;
            this.written = written;
        }
    }

    /** Collects what changes in one batch: new rows are sent at once, the ends of what was known follow together. */
    final class Changes implements AutoCloseable {

        private final Connection connection;
        private final CopyRows copy;
        private final List<UUID> networks = new ArrayList<>();
        private final List<UUID> subjects = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private final List<OffsetDateTime> ends = new ArrayList<>();

        private Changes(Connection connection) {
            this.connection = connection;
            List<String> all = new ArrayList<>(List.of("network_id"));
            if (!subject.equals("network_id")) {
                all.add(subject);
            }
            all.addAll(List.of("valid", "known"));
            all.addAll(columns);
            this.copy = CopyRows.into(connection, name, all);
        }

        /** From one moment on the subject's stretches are known to be these: rows that still hold stay as they are. */
        List<Row<S>> become(
                NetworkId network, UUID subjectId, List<Row<S>> rows, List<Stretch<S>> stretches, Instant at)
                throws SQLException {
            List<Row<S>> now = new ArrayList<>(stretches.size());
            int kept = 0;
            for (Stretch<S> stretch : stretches) {
                Row<S> same = find(rows, stretch);
                if (same != null) {
                    kept++;
                }
                now.add(same != null ? same : new Row<>(stretch, at, false));
            }
            if (kept < rows.size()) {
                for (Row<S> row : rows) {
                    if (!now.contains(row)) {
                        end(network, subjectId, row, at);
                    }
                }
            }
            return now;
        }

        /** Sends the rows that are known at the end of the batch and not written yet. */
        void write(NetworkId network, UUID subjectId, List<Row<S>> rows) throws SQLException {
            for (Row<S> row : rows) {
                if (!row.written) {
                    send(network, subjectId, row, null);
                    row.written = true;
                }
            }
        }

        private void end(NetworkId network, UUID subjectId, Row<S> row, Instant at) throws SQLException {
            if (!row.written) {
                send(network, subjectId, row, at);
                return;
            }
            networks.add(network.value());
            subjects.add(subjectId);
            days.add(row.stretch.from());
            ends.add(at.atOffset(ZoneOffset.UTC));
        }

        private void send(NetworkId network, UUID subjectId, Row<S> row, @Nullable Instant knownUntil)
                throws SQLException {
            copy.row().id(network);
            if (!subject.equals("network_id")) {
                copy.uuid(subjectId);
            }
            copy.days(row.stretch.from(), row.stretch.until()).moments(row.knownFrom, knownUntil);
            writer.write(row.stretch.state(), copy);
        }

        void complete() throws SQLException {
            copy.end();
            if (subjects.isEmpty()) {
                return;
            }
            String sql = """
                update %1$s set known = tstzrange(lower(%1$s.known), ended.at)
                from unnest(?::uuid[], ?::uuid[], ?::date[], ?::timestamptz[]) ended (network_id, subject_id, day, at)
                where %1$s.network_id = ended.network_id and %1$s.%2$s = ended.subject_id
                  and lower(%1$s.valid) = ended.day and upper_inf(%1$s.known) and lower(%1$s.known) < ended.at
                """.formatted(name, subject);
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setArray(1, connection.createArrayOf("uuid", networks.toArray()));
                update.setArray(2, connection.createArrayOf("uuid", subjects.toArray()));
                update.setArray(3, connection.createArrayOf("date", days.toArray()));
                update.setArray(4, connection.createArrayOf("timestamptz", ends.toArray()));
                update.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            copy.close();
        }
    }

    Changes changes(Connection connection) {
        return new Changes(connection);
    }

    private static <S> @Nullable Row<S> find(List<Row<S>> rows, Stretch<S> stretch) {
        for (Row<S> row : rows) {
            if (row.stretch.equals(stretch)) {
                return row;
            }
        }
        return null;
    }
}
