package fi.solmu.command;

import fi.solmu.eventstore.EventTypes;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Says which events a decision model reads, by what they are about and what they tell. */
public final class Criteria {

    private final EventTypes types;
    /** The same few sets are asked for again with every decision. */
    private final Map<Set<Class<? extends Event>>, Set<QualifiedName>> names = new ConcurrentHashMap<>();

    public Criteria(EventTypes types) {
        this.types = types;
    }

    /** The events of these classes, or of all classes that a sealed interface lists, that carry all of these identifiers. */
    @SafeVarargs
    public final EventCriteria about(List<? extends Identifier> subjects, Class<? extends Event>... events) {
        Set<Class<? extends Event>> wanted = new HashSet<>();
        for (Class<? extends Event> event : events) {
            wanted.add(event);
        }
        return about(subjects, wanted);
    }

    /** The events of these classes that carry all of these identifiers. */
    public EventCriteria about(List<? extends Identifier> subjects, Set<Class<? extends Event>> wanted) {
        Set<Tag> tags = subjects.stream()
                .map(subject -> Tag.of(subject.kind(), subject.value().toString()))
                .collect(Collectors.toSet());
        return EventCriteria.havingTags(tags)
                .andBeingOneOfTypes(names.computeIfAbsent(Set.copyOf(wanted), this::namesOf));
    }

    private Set<QualifiedName> namesOf(Set<Class<? extends Event>> wanted) {
        return types.namesOf(wanted).stream().map(QualifiedName::new).collect(Collectors.toUnmodifiableSet());
    }
}
