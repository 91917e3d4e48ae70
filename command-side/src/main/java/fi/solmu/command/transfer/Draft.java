package fi.solmu.command.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A record in memory, in which a file's wishes are decided one after the other before all of it enters the real record at once.
 *
 * <p>Used by one thread, so nothing can come between a decision and its append.
 */
final class Draft implements EventStorageEngine {

    private final List<TaggedEventMessage<?>> events = new ArrayList<>();
    private final Map<Tag, Map<QualifiedName, List<Integer>>> byTag = new HashMap<>();

    List<TaggedEventMessage<?>> events() {
        return events;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> appended) {
        return CompletableFuture.completedFuture(new Append(appended));
    }

    private final class Append implements AppendTransaction<Integer> {

        private final List<TaggedEventMessage<?>> appended;

        private Append(List<TaggedEventMessage<?>> appended) {
            this.appended = appended;
        }

        @Override
        public CompletableFuture<Integer> commit(@Nullable ProcessingContext context) {
            for (TaggedEventMessage<?> event : appended) {
                QualifiedName type = event.event().type().qualifiedName();
                event.tags()
                        .forEach(tag -> byTag.computeIfAbsent(tag, _ -> new HashMap<>())
                                .computeIfAbsent(type, _ -> new ArrayList<>())
                                .add(events.size()));
                events.add(event);
            }
            return CompletableFuture.completedFuture(events.size());
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            // nothing was written before the commit
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(Integer size, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(size));
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        SortedSet<Integer> found = new TreeSet<>();
        condition
                .criteria()
                .flatten()
                .forEach(criterion -> candidates(criterion).forEach(index -> {
                    TaggedEventMessage<?> event = events.get(index);
                    if (criterion.matches(event.event().type().qualifiedName(), event.tags())) {
                        found.add(index);
                    }
                }));
        Context marker = Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(events.size()));
        return MessageStream.fromStream(
                        found.stream(),
                        index -> (EventMessage) events.get(index).event(),
                        index -> Context.empty())
                .concatWith(MessageStream.just((EventMessage) TerminalEventMessage.INSTANCE, message -> marker));
    }

    /** By type first: a large network bears many events, of which most decisions read few types. */
    private Stream<Integer> candidates(EventCriterion criterion) {
        Map<QualifiedName, List<Integer>> fewest = criterion.tags().stream()
                .map(tag -> byTag.getOrDefault(tag, Map.of()))
                .min(Comparator.comparingInt(types -> size(types, criterion.types())))
                .orElseThrow(() -> new IllegalArgumentException("a decision must say whom it is about: " + criterion));
        return criterion.types().stream().flatMap(type -> fewest.getOrDefault(type, List.of()).stream());
    }

    private static int size(Map<QualifiedName, List<Integer>> byType, Set<QualifiedName> wanted) {
        return wanted.stream()
                .mapToInt(type -> byType.getOrDefault(type, List.of()).size())
                .sum();
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nobody follows a draft");
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nobody follows a draft");
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nobody follows a draft");
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nobody follows a draft");
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("events", events.size());
    }
}
