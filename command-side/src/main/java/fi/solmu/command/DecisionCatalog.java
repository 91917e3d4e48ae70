package fi.solmu.command;

import fi.solmu.eventstore.EventTypes;
import fi.solmu.kernel.NetworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.CriteriaResolver;
import org.axonframework.eventsourcing.EventSourcedEntityFactory;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.EntityEvolver;

/** All decision models and decisions: those of the capabilities, and the models that several of them need. */
public final class DecisionCatalog {

    /** What one capability decides. */
    public interface Contribution {

        void addTo(DecisionCatalog catalog);
    }

    private final Criteria criteria;
    private final EntityEvolver<DecisionModel> evolver;
    private final List<Supplier<EventSourcedEntityModule<?, ?>>> models = new ArrayList<>();
    private final List<Object> decisions = new ArrayList<>();

    DecisionCatalog(EventTypes types, EntityEvolver<DecisionModel> evolver, List<Contribution> contributions) {
        this.criteria = new Criteria(types);
        this.evolver = evolver;
        model(MemberPresence.Key.class, MemberPresence.class, MemberPresence::new, MemberPresence::criteria);
        model(NetworkId.class, Assembly.class, Assembly::new, Assembly::criteria);
        model(SpokenFor.Key.class, SpokenFor.class, _ -> new SpokenFor(), SpokenFor::criteria);
        model(NetworkId.class, NetworkFrame.class, NetworkFrame::new, NetworkFrame::criteria);
        model(OnRecord.Key.class, OnRecord.class, OnRecord::new, OnRecord::criteria);
        contributions.forEach(contribution -> contribution.addTo(this));
    }

    /**
     * Adds a decision model.
     *
     * @param key what identifies it in a command
     * @param blank the model before any event
     * @param events which events it reads
     */
    public <K, M extends DecisionModel> DecisionCatalog model(
            Class<K> key, Class<M> model, Function<K, M> blank, BiFunction<K, Criteria, EventCriteria> events) {
        CriteriaResolver<K> resolver = (id, context) -> events.apply(id, criteria);
        models.add(() -> EventSourcedEntityModule.declarative(key, model)
                .messagingModel((configuration, metamodel) -> metamodel
                        .entityEvolver((entity, event, context) -> model.cast(evolver.evolve(entity, event, context)))
                        .build())
                .entityFactory(configuration -> EventSourcedEntityFactory.fromIdentifier(blank))
                .criteriaResolver(configuration -> resolver)
                .build());
        return this;
    }

    /** Adds an object with {@code decide} methods. */
    public DecisionCatalog decisions(Object object) {
        decisions.add(object);
        return this;
    }

    void register(EventSourcingConfigurer configurer) {
        models.forEach(model -> configurer.registerEntity(model.get()));
        var handlers = CommandHandlingModule.named("decisions").commandHandlers();
        decisions.forEach(object -> handlers.annotatedCommandHandlingComponent(configuration -> object));
        configurer.registerCommandHandlingModule(handlers);
    }
}
