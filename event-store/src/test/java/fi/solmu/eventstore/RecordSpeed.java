package fi.solmu.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.Event;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventsourcing.eventstore.AppendCondition;

/** Prints how fast the record takes events in and gives them back, beside what the database itself can do. */
final class RecordSpeed {

    private static final Duration SPAN = Duration.ofSeconds(Integer.getInteger("seconds", 4));
    private static final PlayerId ANNA = PlayerId.random();

    @FunctionalInterface
    private interface Client {
        void once(int client) throws SQLException;
    }

    private RecordSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (DurableServer server = new DurableServer();
                HikariDataSource dataSource = TestDatabase.pooled(server.database("speed"))) {
            EventStoreSchema.migrate(dataSource);
            try (Club club = new Club(dataSource)) {
                for (int clients : new int[] {1, 8, 64}) {
                    double limit = plainInserts(server, clients);
                    double appends = rate(
                            clients,
                            client -> club.begin(AppendCondition.none(), List.of(club.message(move(GameId.random()))))
                                    .join());
                    System.out.printf(
                            "%2d clients: plain inserts %,.0f/s, appends %,.0f/s, ratio %.2f%n",
                            clients, limit, appends, appends / limit);
                }
                bulk(club);
                read(club);
                System.out.println(RecordVerifier.verify(dataSource));
            }
        }
    }

    private static MovePlayed move(GameId game) {
        return new MovePlayed(Club.CLUB, game, ANNA, 7, "Nf3xe5+");
    }

    private static double plainInserts(DurableServer server, int clients) throws Exception {
        String url = server.database("limit_" + clients);
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> inserts = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Connection connection = DriverManager.getConnection(url);
            connections.add(connection);
            if (i == 0) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table plain (id uuid primary key, payload json not null)");
                }
            }
            inserts.add(connection.prepareStatement("insert into plain (id, payload) values (?, ?::json)"));
        }
        String payload = new EventJson(Club.TYPES).write(move(GameId.random()));
        double rate = rate(clients, client -> {
            PreparedStatement insert = inserts.get(client);
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, payload);
            insert.executeUpdate();
        });
        for (Connection connection : connections) {
            connection.close();
        }
        return rate;
    }

    private static double rate(int clients, Client task) throws InterruptedException {
        run(clients, task, Duration.ofSeconds(1));
        return run(clients, task, SPAN) / (double) SPAN.toSeconds();
    }

    private static long run(int clients, Client task, Duration span) throws InterruptedException {
        LongAdder done = new LongAdder();
        long end = System.nanoTime() + span.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            threads.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    try {
                        task.once(client);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    done.increment();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.sum();
    }

    private static void bulk(Club club) {
        long start = System.nanoTime();
        int events = 0;
        while (events < 200_000) {
            List<Event> moves = new ArrayList<>();
            GameId game = GameId.random();
            for (int i = 0; i < 1_000; i++) {
                moves.add(move(game));
            }
            club.append(moves.toArray(Event[]::new));
            events += moves.size();
        }
        System.out.printf("1,000 events in each append: %,.0f events/s%n", perSecond(events, start));
    }

    private static void read(Club club) {
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long position = 0;
            long events = 0;
            for (List<RecordedEvent> page = after(club, 0); !page.isEmpty(); page = after(club, position)) {
                events += page.size();
                position = page.getLast().position();
            }
            System.out.printf("read in order: %,.0f events/s%n", perSecond(events, start));
        }
    }

    private static List<RecordedEvent> after(Club club, long position) {
        return club.reader.after(position, Set.of(ChessEvent.class), 10_000);
    }

    private static double perSecond(long events, long start) {
        return events * 1e9 / (System.nanoTime() - start);
    }
}
