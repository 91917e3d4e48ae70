package fi.solmu.eventstore;

import fi.solmu.eventstore.EventTypes.EventType;
import fi.solmu.kernel.Event;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the record. An event is stored under its logical name as the text that {@link EventJson} writes, at the place and
 * time that the database gives it; its place is acknowledged once it is on the disk.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    /** Under this key of the metadata stands the request that led to an event; the event is found again by it. */
    public static final String REQUEST = "request";

    private static final int MOST_WAITING = 10_000;

    private final DataSource dataSource;
    private final EventJson json;
    private final Appender appender;
    private final Sourcing sourcing;

    public PostgresEventStorageEngine(DataSource dataSource, EventJson json, WakeUp wakeUp) {
        this(dataSource, json, wakeUp, MOST_WAITING);
    }

    /**
     * Opens the record.
     *
     * @param mostWaiting how many appends may wait to be recorded; one more is answered with {@link RecordBusy}
     */
    public PostgresEventStorageEngine(DataSource dataSource, EventJson json, WakeUp wakeUp, int mostWaiting) {
        this.dataSource = dataSource;
        this.json = json;
        this.appender = new Appender(dataSource, wakeUp, mostWaiting);
        this.sourcing = new Sourcing(dataSource, json, wakeUp);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        List<NewEvent> stored;
        try {
            stored = events.stream().map(this::toStore).toList();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return CompletableFuture.completedFuture(new Transaction(condition, stored));
    }

    private NewEvent toStore(TaggedEventMessage<?> tagged) {
        EventMessage message = tagged.event();
        if (!(message.payload() instanceof Event event)) {
            throw new IllegalArgumentException("only events of the kernel are recorded, not " + message.payloadType());
        }
        EventType type = json.types().typeOf(event.getClass());
        Set<Tag> tags = new HashSet<>(tagged.tags());
        String request = message.metadata().get(REQUEST);
        if (request != null) {
            tags.add(Tag.of(REQUEST, request));
        }
        return new NewEvent(
                UUID.fromString(message.identifier()),
                new QualifiedName(type.name()),
                type.version(),
                Set.copyOf(tags),
                TagText.of(tags),
                json.write(event),
                json.write(message.metadata()));
    }

    private final class Transaction implements AppendTransaction<Long> {

        private final AppendCondition condition;
        private final List<NewEvent> events;

        Transaction(AppendCondition condition, List<NewEvent> events) {
            this.condition = condition;
            this.events = events;
        }

        @Override
        public CompletableFuture<Long> commit(@Nullable ProcessingContext context) {
            return appender.append(condition, events);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            // Nothing is written before the commit.
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(Long position, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(position));
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        return sourcing.source(condition);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        return sourcing.stream(condition);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(sourcing.head()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(sourcing.lastBefore(at)));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("dataSource", dataSource);
    }

    /** How many appends wait for their outcome. */
    int waiting() {
        return appender.waiting();
    }

    /** Writes what is waiting, then takes nothing more in. */
    @Override
    public void close() {
        appender.close();
    }
}
