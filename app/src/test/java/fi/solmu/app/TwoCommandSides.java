package fi.solmu.app;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Two processes of the command side over one database, for wishes that race each other. */
final class TwoCommandSides implements AutoCloseable {

    private final HikariDataSource database;
    private final SolmuProcess one;
    private final SolmuProcess other;
    private final RecordReader record;

    private TwoCommandSides(Class<?> solmu) {
        database = (HikariDataSource) TestDatabase.empty();
        String url = Objects.requireNonNull(database.getJdbcUrl());
        var starting = CompletableFuture.supplyAsync(() -> SolmuProcess.start(solmu, "command", url));
        one = SolmuProcess.start(solmu, "command", url);
        other = starting.join();
        record = new PostgresRecordReader(database, new EventJson(EventTypes.of(Vocabulary.EVENTS)));
    }

    /** Started once for all tests, each of which founds a network of its own. */
    static TwoCommandSides shared() {
        return Shared.SIDES;
    }

    /** As {@link UnconditionedSolmu} runs them. */
    static TwoCommandSides unconditioned() {
        return new TwoCommandSides(UnconditionedSolmu.class);
    }

    Script one() {
        return new Script(one.address(), RunningSolmu.TOKEN);
    }

    Script other() {
        return new Script(other.address(), RunningSolmu.TOKEN);
    }

    RecordReader record() {
        return record;
    }

    /** What is on record about a network, in the order of recording. */
    List<RecordedEvent> recorded(String network, Set<Class<? extends Event>> events) {
        NetworkId id = NetworkId.of(network.substring(network.lastIndexOf('/') + 1));
        return record.about(List.of(id), events, Long.MAX_VALUE).getOrDefault(id, List.of());
    }

    @Override
    public void close() {
        one.close();
        other.close();
        database.close();
    }

    /** Without the way down, for which the database may be gone already. */
    private void kill() {
        one.kill();
        other.kill();
    }

    private static final class Shared {

        static final TwoCommandSides SIDES = new TwoCommandSides(Solmu.class);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SIDES::kill));
        }
    }
}
