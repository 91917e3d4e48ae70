package fi.solmu.command;

import fi.solmu.eventstore.EventTypeResolver;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.KernelTagResolver;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.springframework.stereotype.Component;

/**
 * Puts Axon Framework together: which store, how events are named, tagged and converted, and which decisions there are.
 *
 * <p>Its event gateway, streaming processors and query side are left unused on purpose; see {@code docs/decisions}.
 */
@Component
final class AxonWiring {

    /** What of a command's metadata is stored with each event that it brings about. */
    private static final Set<String> STORED = Set.of(Actor.ACCOUNT, Actor.VIA, Decisions.REQUEST);

    private final EventTypes types;
    private final Converter converter;
    private final DecisionCatalog catalog;

    AxonWiring(EventTypes types, Converter converter, List<DecisionCatalog.Contribution> contributions) {
        this.types = types;
        this.converter = converter;
        this.catalog = new DecisionCatalog(types, this::evolve, contributions);
    }

    /** The decisions over a store of events. */
    CommandGateway over(EventStorageEngine engine) {
        return configurer(engine).start().getComponent(CommandGateway.class);
    }

    EventSourcingConfigurer configurer(EventStorageEngine engine) {
        EventSourcingConfigurer configurer = EventSourcingConfigurer.create()
                .registerEventStorageEngine(configuration -> engine)
                .componentRegistry(registry -> registry.registerComponent(Converter.class, configuration -> converter)
                        .registerComponent(MessageTypeResolver.class, configuration -> new EventTypeResolver(types))
                        .registerComponent(TagResolver.class, configuration -> new KernelTagResolver())
                        .registerComponent(CorrelationDataProviderRegistry.class, configuration -> correlation()));
        catalog.register(configurer);
        return configurer;
    }

    private static CorrelationDataProviderRegistry correlation() {
        return new DefaultCorrelationDataProviderRegistry().registerProvider(configuration -> AxonWiring::stored);
    }

    private static Map<String, String> stored(Message message) {
        return message.metadata().entrySet().stream()
                .filter(entry -> STORED.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DecisionModel evolve(DecisionModel model, EventMessage message, ProcessingContext context) {
        Class<? extends Event> type = types.classOf(message.type().name());
        Event event = Objects.requireNonNull(message.payloadAs(type, context.component(EventConverter.class)));
        model.evolve(EntryId.of(message.identifier()), event);
        return model;
    }
}
