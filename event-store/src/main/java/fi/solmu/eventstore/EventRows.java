package fi.solmu.eventstore;

import fi.solmu.kernel.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads stored rows as events of today's version. */
final class EventRows {

    static final String COLUMNS = "e.position, e.id, e.type, e.version, e.payload, e.metadata, e.recorded_at";

    private final EventJson json;

    EventRows(EventJson json) {
        this.json = json;
    }

    /** The columns may stand behind others. */
    RecordedEvent read(ResultSet row, int before) throws SQLException {
        String type = row.getString(before + 3);
        return new RecordedEvent(
                row.getLong(before + 1),
                new EntryId(row.getObject(before + 2, UUID.class)),
                type,
                json.read(type, row.getInt(before + 4), row.getString(before + 5)),
                json.readMetadata(row.getString(before + 6)),
                recordedAt(row, before + 7));
    }

    static Instant recordedAt(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
