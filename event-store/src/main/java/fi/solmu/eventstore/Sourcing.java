package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/** Reads for a decision: what matches its criteria, and up to where the record was read. */
final class Sourcing {

    private static final int PAGE = 1_000;

    /** The events found, and the head of the record in the same snapshot. */
    private record Found(long head, List<RecordedEvent> events) {}

    private final DataSource dataSource;
    private final EventJson json;
    private final EventRows rows;
    private final WakeUp wakeUp;

    Sourcing(DataSource dataSource, EventJson json, WakeUp wakeUp) {
        this.dataSource = dataSource;
        this.json = json;
        this.rows = new EventRows(json);
        this.wakeUp = wakeUp;
    }

    MessageStream<EventMessage> source(SourcingCondition condition) {
        // The start of everything is the smallest number there is.
        long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        Found found;
        try {
            found = find(condition.criteria(), after, "");
            wakeUp.recordGrewTo(found.head());
        } catch (SQLException | RuntimeException e) {
            return MessageStream.failed(new EventStoreException("the record could not be read", e))
                    .cast();
        }
        ConsistencyMarker marker = new GlobalIndexConsistencyMarker(found.head());
        MessageStream<EventMessage> end = MessageStream.just(
                TerminalEventMessage.INSTANCE, message -> Context.with(ConsistencyMarker.RESOURCE_KEY, marker));
        return MessageStream.<RecordedEvent, EventMessage>fromStream(
                        found.events().stream(), this::message, Sourcing::token)
                .concatWith(end);
    }

    /** An endless stream, for the sake of the interface: our own readers are projections. */
    MessageStream<EventMessage> stream(StreamingCondition condition) {
        TrackingToken from = condition.position();
        long start = from == null ? 0 : Math.max(0, from.position().orElse(0));
        return new ContinuousMessageStream<RecordedEvent>(
                last -> page(condition.criteria(), last == null ? start : last.position()),
                event -> new SimpleEntry<>(message(event), token(event)),
                (stream, callback) -> {
                    LongConsumer listener = position -> callback.run();
                    wakeUp.onGrowth(listener);
                    return () -> {
                        wakeUp.noLongerOnGrowth(listener);
                        return true;
                    };
                });
    }

    private List<RecordedEvent> page(EventCriteria criteria, long after) {
        try {
            return find(criteria, after, " order by position limit " + PAGE).events();
        } catch (SQLException e) {
            throw new EventStoreException("the record could not be read", e);
        }
    }

    private Found find(EventCriteria criteria, long after, String page) throws SQLException {
        MatchingPositions matching = new MatchingPositions(criteria, after);
        String sql = "select " + EventRows.COLUMNS + ", h.position from event_store.record_head h left join"
                + " event_store.event e on e.position = any(array(select position from (" + matching.sql() + ") m"
                + page
                + ")) order by e.position";
        List<RecordedEvent> events = new ArrayList<>();
        long head = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            matching.bind(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    head = row.getLong(8);
                    if (row.getLong(1) > 0) {
                        events.add(rows.read(row, 0));
                    }
                }
            }
        }
        return new Found(head, events);
    }

    private EventMessage message(RecordedEvent event) {
        MessageType type = new MessageType(
                event.type(),
                Integer.toString(json.types().typeOf(event.event().getClass()).version()));
        return new GenericEventMessage(
                event.id().toString(), type, event.event(), event.metadata(), event.recordedAt());
    }

    private static Context token(RecordedEvent event) {
        return TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(event.position()));
    }

    long head() {
        return number("select position from event_store.record_head", null);
    }

    /** Times grow with positions, so the place of an instant is found by halving. */
    long lastBefore(Instant at) {
        long low = 0;
        long high = head();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (number(
                            "select count(*) from event_store.event where position = ? and recorded_at < '" + at + "'",
                            middle)
                    > 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long number(String sql, @Nullable Long argument) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (argument != null) {
                select.setLong(1, argument);
            }
            try (ResultSet answer = select.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException e) {
            throw new EventStoreException("the record could not be read", e);
        }
    }
}
