package fi.solmu.eventstore;

import fi.solmu.eventstore.AppendConnection.Head;
import java.util.ArrayList;
import java.util.List;

/** The events that go into the record in one commit, each with its place, its time and its hash. */
final class RecordBatch {

    // Never compared, only written.
    @SuppressWarnings("ArrayRecordComponent")
    record Row(NewEvent event, long position, long recordedAtMicros, byte[] hash) {}

    private final List<Row> rows = new ArrayList<>();
    private final HashChain chain;
    private final long startMicros;
    private final long startPosition;
    private byte[] hash;

    RecordBatch(Head head, HashChain chain) {
        this.chain = chain;
        this.startPosition = head.position();
        this.startMicros = Math.max(head.nowMicros(), head.recordedAtMicros() + 1);
        this.hash = head.hash();
    }

    /** Returns the position of the last event. */
    long add(List<NewEvent> events, RecentEvents recent) {
        for (NewEvent event : events) {
            long position = startPosition + rows.size() + 1;
            long recordedAtMicros = startMicros + rows.size();
            hash = chain.next(
                    hash,
                    position,
                    event.id(),
                    event.type().name(),
                    event.version(),
                    event.tagTexts(),
                    event.payload(),
                    event.metadata(),
                    recordedAtMicros);
            rows.add(new Row(event, position, recordedAtMicros, hash));
            recent.add(position, event.type(), event.tags());
        }
        return startPosition + rows.size();
    }

    List<Row> rows() {
        return rows;
    }
}
