package fi.solmu.query;

import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record that lives as long as a test: positions without gaps, growing moments, events found by what they name. */
public final class RecordInMemory implements RecordReader {

    private static final EventTypes TYPES = EventTypes.of(Vocabulary.EVENTS);

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<Identifier, List<RecordedEvent>> naming = new HashMap<>();
    private Instant now;

    public RecordInMemory(Instant beginning) {
        this.now = beginning;
    }

    /** The next events come at least this much later. */
    public RecordInMemory later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    public RecordedEvent record(Event event) {
        return record(event, Map.of());
    }

    public RecordedEvent record(Event event, Map<String, String> metadata) {
        now = now.plus(1, ChronoUnit.MICROS);
        RecordedEvent recorded = new RecordedEvent(
                events.size() + 1L,
                EntryId.random(),
                TYPES.typeOf(event.getClass()).name(),
                event,
                metadata,
                now);
        events.add(recorded);
        for (Identifier identifier : identifiersIn(event)) {
            naming.computeIfAbsent(identifier, first -> new ArrayList<>()).add(recorded);
        }
        return recorded;
    }

    public List<RecordedEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public List<RecordedEvent> after(long position, Set<Class<? extends Event>> reads, int most) {
        return events.subList((int) position, events.size()).stream()
                .filter(recorded -> isOneOf(reads, recorded))
                .limit(most)
                .toList();
    }

    @Override
    public <I extends Identifier> Map<I, List<RecordedEvent>> about(
            Collection<I> subjects, Set<Class<? extends Event>> reads, long upTo) {
        Map<I, List<RecordedEvent>> found = new LinkedHashMap<>();
        for (I subject : subjects) {
            List<RecordedEvent> about = naming.getOrDefault(subject, List.of()).stream()
                    .filter(recorded -> recorded.position() <= upTo && isOneOf(reads, recorded))
                    .toList();
            if (!about.isEmpty()) {
                found.put(subject, about);
            }
        }
        return found;
    }

    @Override
    public Map<Long, RecordedEvent> at(Collection<Long> positions) {
        Map<Long, RecordedEvent> found = new HashMap<>();
        for (long position : positions) {
            found.put(position, events.get((int) position - 1));
        }
        return found;
    }

    @Override
    public List<RecordedEvent> ofRequest(String request) {
        return events.stream()
                .filter(recorded -> request.equals(recorded.metadata().get("request")))
                .toList();
    }

    private static boolean isOneOf(Set<Class<? extends Event>> reads, RecordedEvent recorded) {
        return reads.stream().anyMatch(type -> type.isInstance(recorded.event()));
    }

    private static Set<Identifier> identifiersIn(Event event) {
        Set<Identifier> identifiers = new LinkedHashSet<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(event);
                if (value instanceof Identifier identifier) {
                    identifiers.add(identifier);
                } else if (value instanceof Collection<?> many) {
                    many.stream()
                            .filter(Identifier.class::isInstance)
                            .map(Identifier.class::cast)
                            .forEach(identifiers::add);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return identifiers;
    }
}
