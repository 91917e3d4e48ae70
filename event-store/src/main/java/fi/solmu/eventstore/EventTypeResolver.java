package fi.solmu.eventstore;

import java.util.Optional;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;

/** Names events as the record does; commands and queries never leave the process and go by their class. */
public final class EventTypeResolver implements MessageTypeResolver {

    private final EventTypes types;

    public EventTypeResolver(EventTypes types) {
        this.types = types;
    }

    @Override
    public Optional<MessageType> resolve(Class<?> payload) {
        if (!types.knows(payload)) {
            return Optional.of(new MessageType(payload));
        }
        EventTypes.EventType type = types.typeOf(payload);
        return Optional.of(new MessageType(type.name(), Integer.toString(type.version())));
    }
}
