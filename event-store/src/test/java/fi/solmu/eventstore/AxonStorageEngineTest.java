package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** Axon's own test suite for storage engines, run against the record. */
class AxonStorageEngineTest extends StorageEngineTestSuite<AxonStorageEngineTest.SuiteEngine> {

    /** The suite appends bare texts, and the record takes events. */
    record Said(NetworkId networkId, String text) implements Event {}

    private @Nullable WakeUp wakeUp;
    private @Nullable PostgresEventStorageEngine engine;

    @Override
    protected SuiteEngine buildStorageEngine() {
        DataSource dataSource = TestDatabase.fresh();
        wakeUp = new WakeUp(dataSource);
        engine = new PostgresEventStorageEngine(dataSource, new EventJson(EventTypes.of(List.of(Said.class))), wakeUp);
        return new SuiteEngine(engine);
    }

    /** The record needs none. */
    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @AfterAll
    void close() {
        if (engine != null && wakeUp != null) {
            engine.close();
            wakeUp.close();
        }
    }

    /**
     * Dresses the suite's texts as events. The record gives events its own time, and the suite compares with the sender's, so that
     * one is handed back here.
     */
    static final class SuiteEngine implements EventStorageEngine {

        private final EventStorageEngine record;
        private final Map<String, Instant> sent = new ConcurrentHashMap<>();

        SuiteEngine(EventStorageEngine record) {
            this.record = record;
        }

        @Override
        public CompletableFuture<AppendTransaction<?>> appendEvents(
                AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
            return record.appendEvents(
                    condition, context, events.stream().map(this::dressed).toList());
        }

        private TaggedEventMessage<?> dressed(TaggedEventMessage<?> tagged) {
            EventMessage message = tagged.event();
            sent.put(message.identifier(), message.timestamp());
            Said said = new Said(Club.CLUB, String.valueOf(message.payload()));
            return new GenericTaggedEventMessage<>(
                    new GenericEventMessage(
                            message.identifier(), message.type(), said, message.metadata(), message.timestamp()),
                    tagged.tags());
        }

        private MessageStream<EventMessage> undressed(MessageStream<EventMessage> stream) {
            return stream.mapMessage(message -> message.payload() instanceof Said said
                    ? new GenericEventMessage(
                            message.identifier(),
                            new MessageType("event"),
                            said.text(),
                            message.metadata(),
                            sent.getOrDefault(message.identifier(), Instant.EPOCH))
                    : message);
        }

        @Override
        public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
            return undressed(record.source(condition, context));
        }

        @Override
        public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
            return undressed(record.stream(condition, context));
        }

        @Override
        public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
            return record.firstToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
            return record.latestToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
            return record.tokenAt(at, context);
        }

        @Override
        public void describeTo(ComponentDescriptor descriptor) {
            record.describeTo(descriptor);
        }
    }
}
