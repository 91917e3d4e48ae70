package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * The logical names and versions under which events are stored: {@code membership.MemberJoined}, version 1. Java names never reach
 * the record.
 */
public final class EventTypes {

    /** Name and version of a stored event. */
    public record EventType(String name, int version) {}

    private final Map<String, Class<? extends Event>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> types = new LinkedHashMap<>();
    private final Map<EventType, Upcaster> upcasters = new LinkedHashMap<>();

    /** Reads the events from sealed interfaces; the last part of an interface's package is the first part of its events' names. */
    public static EventTypes of(List<Class<? extends Event>> sealedInterfaces) {
        EventTypes registry = new EventTypes();
        for (Class<? extends Event> sealedInterface : sealedInterfaces) {
            concreteEvents(sealedInterface).forEach(registry::register);
        }
        return registry;
    }

    private void register(Class<? extends Event> event) {
        String home = event.getPackageName();
        String name = home.substring(home.lastIndexOf('.') + 1) + "." + event.getSimpleName();
        if (classes.putIfAbsent(name, event) != null) {
            throw new IllegalArgumentException("two events are called " + name);
        }
        types.put(event, new EventType(name, 1));
    }

    /**
     * States that this event is stored at a version from now on, and how the version before is read. Versions follow each other
     * without a gap, so an event at version 3 needs this once for 2 and once for 3.
     */
    public EventTypes withVersion(Class<? extends Event> event, int version, Upcaster fromVersionBefore) {
        EventType before = typeOf(event);
        if (version != before.version() + 1) {
            throw new IllegalArgumentException(
                    "version %d of %s can't follow version %d".formatted(version, before.name(), before.version()));
        }
        EventTypes registry = new EventTypes();
        registry.classes.putAll(classes);
        registry.types.putAll(types);
        registry.upcasters.putAll(upcasters);
        registry.types.put(event, new EventType(before.name(), version));
        registry.upcasters.put(before, fromVersionBefore);
        return registry;
    }

    /** Brings stored JSON of an older version up to the version of today. */
    ObjectNode upcast(String name, int storedVersion, ObjectNode stored) {
        int today = typeOf(classOf(name)).version();
        if (storedVersion > today) {
            throw new IllegalArgumentException(
                    "the record holds %s at version %d, and only %d is known".formatted(name, storedVersion, today));
        }
        ObjectNode json = stored;
        for (int version = storedVersion; version < today; version++) {
            Upcaster upcaster = Objects.requireNonNull(upcasters.get(new EventType(name, version)));
            json = upcaster.upcast(json);
        }
        return json;
    }

    /** The name and version under which an event of this class is stored now. */
    public EventType typeOf(Class<?> event) {
        EventType type = types.get(event);
        if (type == null) {
            throw new IllegalArgumentException("not an event of the record: " + event.getName());
        }
        return type;
    }

    public Class<? extends Event> classOf(String name) {
        Class<? extends Event> event = classes.get(name);
        if (event == null) {
            throw new IllegalArgumentException("the record holds an event that this version does not know: " + name);
        }
        return event;
    }

    public boolean knows(Class<?> payload) {
        return types.containsKey(payload);
    }

    /** The names of all events that these sealed interfaces list. */
    public List<String> namesOf(Set<Class<? extends Event>> sealedInterfaces) {
        return sealedInterfaces.stream()
                .flatMap(sealedInterface -> concreteEvents(sealedInterface).stream())
                .map(event -> typeOf(event).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Event>> concreteEvents(Class<? extends Event> event) {
        if (!event.isSealed()) {
            return List.of(event);
        }
        List<Class<? extends Event>> events = new ArrayList<>();
        for (Class<?> permitted : event.getPermittedSubclasses()) {
            events.addAll(concreteEvents((Class<? extends Event>) permitted));
        }
        return events;
    }
}
