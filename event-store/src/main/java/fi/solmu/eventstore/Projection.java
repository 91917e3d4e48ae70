package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Writes one view from the events of the record. Disposable: from empty tables the same events give the same rows.
 *
 * <p>The projector calls a projection from one thread at a time, in one process at a time. It may remember what it has read as long
 * as {@link #forget()} makes it start from its tables and the record again.
 */
public interface Projection {

    /** Its name for ever, in kebab case; its place in the record is kept under it. */
    String name();

    /** The sealed interfaces whose events it reads. */
    Set<Class<? extends Event>> reads();

    /** The tables that it alone writes, without a schema: during a rebuild the same names mean new tables beside the old ones. */
    List<String> tables();

    /** The indexes that only those need who read the view. In a rebuild they come last, over rows that are all there. */
    default Set<String> readersIndexes() {
        return Set.of();
    }

    /** What the order of events matters within. An event that can't be projected holds back later ones of its stream only. */
    Identifier streamOf(Event event);

    /** Writes the rows for these events, in order, in the transaction that is open on the connection. Never commits. */
    void project(List<RecordedEvent> events, Connection connection) throws SQLException;

    /** Drops everything remembered; called after a rollback and before another process may have taken over. */
    default void forget() {}
}
