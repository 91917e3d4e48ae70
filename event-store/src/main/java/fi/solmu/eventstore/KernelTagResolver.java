package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Tags an event with every identifier that it carries itself; identifiers inside its values are not what it is about. */
public final class KernelTagResolver implements TagResolver {

    private final Map<Class<?>, List<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Set<Tag> resolve(EventMessage message) {
        return message.payload() instanceof Event event ? tagsOf(event) : Set.of();
    }

    public Set<Tag> tagsOf(Event event) {
        Set<Tag> tags = new HashSet<>();
        for (Method accessor : accessors.computeIfAbsent(event.getClass(), KernelTagResolver::accessorsOf)) {
            switch (read(accessor, event)) {
                case Identifier identifier -> tags.add(tag(identifier));
                case Collection<?> many ->
                    many.forEach(one -> {
                        if (one instanceof Identifier identifier) {
                            tags.add(tag(identifier));
                        }
                    });
                case null, default -> {}
            }
        }
        return tags;
    }

    private static Tag tag(Identifier identifier) {
        return Tag.of(identifier.kind(), identifier.value().toString());
    }

    private static List<Method> accessorsOf(Class<?> event) {
        if (!event.isRecord()) {
            throw new IllegalArgumentException("an event is a record: " + event.getName());
        }
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> Identifier.class.isAssignableFrom(component.getType())
                        || Collection.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private static @Nullable Object read(Method accessor, Event event) {
        try {
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
