package fi.solmu.eventstore;

import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A view of few of the events, kept in memory. */
final class PlayersCounted implements Projection {

    static final String NAME = "players";

    final AtomicInteger counted = new AtomicInteger();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(PlayerEntered.class);
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) {
        counted.addAndGet(events.size());
    }
}
