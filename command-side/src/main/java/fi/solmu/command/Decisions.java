package fi.solmu.command;

import fi.solmu.eventstore.DecideAgain;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has commands decided and answers the record's position from which the outcome can be seen. */
@Component
public final class Decisions {

    /** Decides commands somewhere else than in the record. */
    public interface Elsewhere {

        void decide(Object command);
    }

    /** What a decision answers, and the position from which its outcome can be seen. */
    public record Decided<T>(T answer, long position) {}

    static final String REQUEST = "request";

    private final CommandGateway gateway;
    private final AxonWiring wiring;
    private final EventStorageEngine engine;
    private final RecordReader record;
    private final WakeUp wakeUp;
    private final Criteria criteria;

    Decisions(AxonWiring wiring, EventStorageEngine engine, RecordReader record, WakeUp wakeUp, EventTypes types) {
        this.gateway = wiring.over(engine);
        this.wiring = wiring;
        this.engine = engine;
        this.record = record;
        this.wakeUp = wakeUp;
        this.criteria = new Criteria(types);
    }

    /** Decides once per request: an earlier try that reached the record is answered from there. */
    public long decide(Object command, Actor actor, Request request) {
        OptionalLong earlier = earlierTry(request);
        if (earlier.isPresent()) {
            return earlier.getAsLong();
        }
        decide(command, gateway, metadata(actor, request));
        return wakeUp.head();
    }

    /** For wishes that change nothing when they are decided twice: decides anew whatever became of an earlier try. */
    public <T> Decided<T> decide(Object command, Class<T> answer, Actor actor, Request request) {
        Message decided = Objects.requireNonNull(decide(command, gateway, metadata(actor, request)), "no answer");
        return new Decided<>(Objects.requireNonNull(answer.cast(decided.payload())), record.head());
    }

    /** The position that an earlier try of the request reached. */
    public OptionalLong earlierTry(Request request) {
        return request.repeated()
                ? record.ofRequest(request.id().toString()).stream()
                        .mapToLong(RecordedEvent::position)
                        .max()
                : OptionalLong.empty();
    }

    /** The same decisions over another store of events, such as a draft. */
    public Elsewhere in(EventStorageEngine elsewhere, Actor actor, Request request) {
        CommandGateway there = wiring.over(elsewhere);
        Metadata metadata = metadata(actor, request);
        return command -> decide(command, there, metadata);
    }

    /** Records all that was decided elsewhere about a network, at once, if the network is new. */
    public long recordNew(NetworkId network, List<TaggedEventMessage<?>> events) {
        AppendCondition unknown =
                AppendCondition.withCriteria(criteria.about(List.of(network), NetworkInitiated.class));
        try {
            engine.appendEvents(unknown, null, events)
                    .thenCompose(transaction -> transaction.commit(null))
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof AppendEventsTransactionRejectedException) {
                throw new RuleViolation(
                        "network-already-exists",
                        "This network is on record already. Open it instead of taking it in again.");
            }
            throw failed;
        }
        return wakeUp.head();
    }

    private static @Nullable Message decide(Object command, CommandGateway gateway, Metadata metadata) {
        return DecideAgain.onConflict(() -> {
            try {
                return gateway.send(command, metadata).getResultMessage().join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        });
    }

    private static Metadata metadata(Actor actor, Request request) {
        return Metadata.with(Actor.ACCOUNT, actor.account().toString())
                .and(Actor.VIA, actor.via())
                .and(REQUEST, request.id().toString());
    }
}
