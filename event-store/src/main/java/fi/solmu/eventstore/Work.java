package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What the projector runs: something with a name and a place in the record that takes events in order. */
sealed interface Work {

    String name();

    Set<Class<? extends Event>> reads();

    String streamOf(Event event);

    /** How many events share one transaction. */
    int most();

    /** How long it waits for company when something has happened: the next events are then looked at together. */
    Duration gathers();

    void take(List<RecordedEvent> events, Connection connection) throws SQLException;

    void forget();

    record Projecting(Projection projection) implements Work {

        private static final int MOST = 5_000;

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public Set<Class<? extends Event>> reads() {
            return projection.reads();
        }

        @Override
        public String streamOf(Event event) {
            return TagText.of(projection.streamOf(event));
        }

        @Override
        public int most() {
            return MOST;
        }

        /** People are waiting to see it. */
        @Override
        public Duration gathers() {
            return Duration.ZERO;
        }

        @Override
        public void take(List<RecordedEvent> events, Connection connection) throws SQLException {
            projection.project(events, connection);
        }

        @Override
        public void forget() {
            projection.forget();
        }
    }

    /** Its place is stored after every single event, so that a crash repeats at most one reaction. */
    record Reacting(Automation automation) implements Work {

        private static final Duration GATHERS = Duration.ofMillis(5);

        @Override
        public String name() {
            return automation.name();
        }

        @Override
        public Set<Class<? extends Event>> reads() {
            return automation.reads();
        }

        @Override
        public String streamOf(Event event) {
            return TagText.of(automation.streamOf(event));
        }

        @Override
        public int most() {
            return 1;
        }

        @Override
        public Duration gathers() {
            return GATHERS;
        }

        @Override
        public void take(List<RecordedEvent> events, Connection connection) {
            events.forEach(automation::react);
        }

        @Override
        public void forget() {}
    }
}
