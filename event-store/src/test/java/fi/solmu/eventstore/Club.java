package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** A record of chess events on one database, as one process would have it open. */
final class Club implements AutoCloseable {

    static final NetworkId CLUB = NetworkId.of("00000000-0000-0000-0000-00000000c1ab");
    static final EventTypes TYPES = EventTypes.of(List.of(ChessEvent.class));

    final DataSource dataSource;
    final EventJson json = new EventJson(TYPES);
    final WakeUp wakeUp;
    final PostgresEventStorageEngine engine;
    final PostgresRecordReader reader;
    private final KernelTagResolver tags = new KernelTagResolver();

    Club(DataSource dataSource) {
        this(dataSource, 10_000);
    }

    Club(DataSource dataSource, int mostWaiting) {
        this.dataSource = dataSource;
        this.wakeUp = new WakeUp(dataSource);
        this.engine = new PostgresEventStorageEngine(dataSource, json, wakeUp, mostWaiting);
        this.reader = new PostgresRecordReader(dataSource, json);
    }

    static Club fresh() {
        return new Club(TestDatabase.fresh());
    }

    /** What a decision read and the condition under which it may append. */
    record Read(List<Event> events, AppendCondition condition) {}

    Read read(EventCriteria criteria) {
        MessageStream<EventMessage> stream = engine.source(SourcingCondition.conditionFor(criteria), null);
        List<Event> events = new ArrayList<>();
        AppendCondition condition = AppendCondition.withCriteria(criteria);
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            ConsistencyMarker marker = next.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            if (marker != null) {
                condition = condition.withMarker(marker);
            } else {
                events.add((Event) next.get().message().payload());
            }
        }
        return new Read(events, condition);
    }

    long append(Event... events) {
        return append(AppendCondition.none(), events);
    }

    long append(AppendCondition condition, Event... events) {
        return begin(condition, events).join();
    }

    CompletableFuture<Long> begin(AppendCondition condition, Event... events) {
        return begin(condition, Arrays.stream(events).map(this::message).toList());
    }

    CompletableFuture<Long> begin(AppendCondition condition, List<TaggedEventMessage<?>> messages) {
        return engine.appendEvents(condition, null, messages).thenCompose(transaction -> commit(transaction));
    }

    @SuppressWarnings("unchecked")
    private static CompletableFuture<Long> commit(AppendTransaction<?> transaction) {
        return ((AppendTransaction<Long>) transaction).commit(null);
    }

    TaggedEventMessage<?> message(Event event) {
        return message(UUID.randomUUID(), event, Map.of());
    }

    TaggedEventMessage<?> message(UUID id, Event event, Map<String, String> metadata) {
        EventTypes.EventType type = TYPES.typeOf(event.getClass());
        EventMessage message = new GenericEventMessage(
                id.toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                event,
                metadata,
                Instant.EPOCH);
        return new GenericTaggedEventMessage<>(message, tags.resolve(message));
    }

    List<RecordedEvent> all() {
        return reader.after(0, Set.of(ChessEvent.class), Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        engine.close();
        wakeUp.close();
    }
}
