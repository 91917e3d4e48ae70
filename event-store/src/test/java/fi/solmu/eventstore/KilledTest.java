package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;

/** What is killed at any moment leaves a record that holds, and views that tell what it tells. */
class KilledTest {

    @Test
    void aKilledWriterLosesNothingThatItWasTold() throws Exception {
        int rounds = LongTests.rounds(3, 50);
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        try (DurableServer server = new DurableServer()) {
            String url = server.database("killed_writer");
            try (HikariDataSource dataSource = TestDatabase.pooled(url)) {
                EventStoreSchema.migrate(dataSource);
                GamesView.createTables(dataSource);
                for (int round = 1; round <= rounds; round++) {
                    try (ChildProcess writer = new ChildProcess(WritingProcess.class, url)) {
                        int wanted = acknowledged.size() + 50 + 37 * (round % 5);
                        List<String> line = writer.nextLine();
                        while (!line.isEmpty()) {
                            acknowledged.put(UUID.fromString(line.get(1)), Long.valueOf(line.get(2)));
                            if (acknowledged.size() == wanted) {
                                writer.kill();
                            }
                            line = writer.nextLine();
                        }
                    }
                }
                assertThat(acknowledged).hasSizeGreaterThan(50 * rounds);
                assertAllThere(dataSource, acknowledged);
            }
        }
    }

    @Test
    void aKilledDatabaseLosesNothingThatItAcknowledgedAndTheSameProcessGoesOn() throws Exception {
        int rounds = LongTests.rounds(2, 10);
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        List<Throwable> failures = new ArrayList<>();
        try (DurableServer server = new DurableServer();
                HikariDataSource dataSource = TestDatabase.pooled(server.database("killed_database"))) {
            EventStoreSchema.migrate(dataSource);
            GamesView.createTables(dataSource);
            try (Club club = new Club(dataSource);
                    Projector projector = projector(club)) {
                projector.start();
                List<Thread> writers = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    writers.add(Thread.ofPlatform().daemon().start(() -> write(club, acknowledged, failures)));
                }
                for (int round = 1; round <= rounds; round++) {
                    int wanted = acknowledged.size() + 500;
                    Deadline.eventually(() -> assertThat(acknowledged).hasSizeGreaterThan(wanted));
                    server.killAndStartAgain();
                }
                int wanted = acknowledged.size() + 500;
                Deadline.eventually(() -> assertThat(acknowledged).hasSizeGreaterThan(wanted));
                writers.forEach(Thread::interrupt);
                for (Thread writer : writers) {
                    writer.join();
                }
                assertThat(failures).isEmpty();
                assertAllThere(dataSource, acknowledged);
            }
        }
    }

    private static Projector projector(Club club) {
        return new Projector(
                club.dataSource,
                club.json,
                club.wakeUp,
                GamesView.SCHEMA,
                List.of(new GamesView()),
                List.of(),
                new SimpleMeterRegistry());
    }

    private static void write(Club club, Map<UUID, Long> acknowledged, List<Throwable> failures) {
        GameId game = GameId.random();
        PlayerId player = PlayerId.random();
        for (int number = 1; !Thread.currentThread().isInterrupted(); number++) {
            UUID id = UUID.randomUUID();
            MovePlayed move = new MovePlayed(Club.CLUB, game, player, number, "m" + number);
            try {
                long position = club.begin(AppendCondition.none(), List.of(club.message(id, move, Map.of())))
                        .join();
                acknowledged.put(id, position);
            } catch (CompletionException e) {
                synchronized (failures) {
                    failures.add(e.getCause());
                }
                return;
            }
        }
    }

    private static void assertAllThere(HikariDataSource dataSource, Map<UUID, Long> acknowledged) throws Exception {
        assertThat(RecordVerifier.verify(dataSource)).matches(RecordVerifier.Finding::holds);
        try (Club club = new Club(dataSource);
                Projector projector = projector(club)) {
            List<RecordedEvent> all = club.all();
            Map<UUID, Long> recorded = new ConcurrentHashMap<>();
            all.forEach(event -> recorded.put(event.id().value(), event.position()));
            assertThat(recorded).hasSameSizeAs(all).containsAllEntriesOf(acknowledged);
            projector.start();
            Deadline.reaches(projector, GamesView.NAME, all.size());
            assertThat(GamesView.rows(dataSource)).isEqualTo(GamesView.fold(all));
        }
    }
}
