package fi.solmu.eventstore;

import fi.solmu.kernel.EntryId;
import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Reads stored rows as events of today's version. */
class EventRows {

    static final String COLUMNS = "e.position, e.id, e.type, e.version, e.payload, e.metadata, e.recorded_at";

    private final EventJson json;

    EventRows(EventJson json) {
        this.json = json;
    }

    /** Remembers what it has read lately, for readers that go through the record side by side. */
    static EventRows remembering(EventJson json) {
        return new Remembering(json);
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

    private static final class Remembering extends EventRows {

        private static final int ROOM = 1 << 15;

        /** Given up when memory is short. An event's place is its position, modulo the room that there is. */
        private SoftReference<AtomicReferenceArray<@Nullable RecordedEvent>> remembered = new SoftReference<>(null);

        Remembering(EventJson json) {
            super(json);
        }

        @Override
        RecordedEvent read(ResultSet row, int before) throws SQLException {
            long position = row.getLong(before + 1);
            var events = remembered();
            int place = (int) (position % ROOM);
            RecordedEvent event = events.get(place);
            if (event == null || event.position() != position) {
                event = super.read(row, before);
                events.set(place, event);
            }
            return event;
        }

        private synchronized AtomicReferenceArray<@Nullable RecordedEvent> remembered() {
            var events = remembered.get();
            if (events == null) {
                events = new AtomicReferenceArray<>(ROOM);
                remembered = new SoftReference<>(events);
            }
            return events;
        }
    }
}
