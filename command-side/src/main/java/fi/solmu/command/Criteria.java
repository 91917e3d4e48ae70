package fi.solmu.command;

import fi.solmu.eventstore.EventTypes;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Says which events a decision model reads, by what they are about and what they tell. */
public final class Criteria {

    private final EventTypes types;

    public Criteria(EventTypes types) {
        this.types = types;
    }

    /** The events of these classes, or of all classes that a sealed interface lists, that carry all of these identifiers. */
    @SafeVarargs
    public final EventCriteria about(List<? extends Identifier> subjects, Class<? extends Event>... events) {
        Set<Tag> tags = subjects.stream()
                .map(subject -> Tag.of(subject.kind(), subject.value().toString()))
                .collect(Collectors.toSet());
        Set<QualifiedName> names = types.namesOf(Set.copyOf(Arrays.asList(events))).stream()
                .map(QualifiedName::new)
                .collect(Collectors.toSet());
        return EventCriteria.havingTags(tags).andBeingOneOfTypes(names);
    }

    @SafeVarargs
    public final EventCriteria about(Identifier subject, Class<? extends Event>... events) {
        return about(List.of(subject), events);
    }
}
