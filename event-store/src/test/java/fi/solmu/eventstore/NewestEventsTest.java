package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.GameStarted;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewestEventsTest {

    private static final Set<Class<? extends Event>> MOVES = Set.of(MovePlayed.class);
    private static final Set<Class<? extends Event>> PLAYERS = Set.of(PlayerEntered.class);
    private static final Set<Class<? extends Event>> ALL = Set.of(ChessEvent.class);

    private final Club club = Club.fresh();
    private final NewestEvents newest = new NewestEvents(
            club.reader,
            List.of(
                    new Work.Reacting(reading("moves", MOVES)),
                    new Work.Reacting(reading("players", PLAYERS)),
                    new Work.Reacting(reading("all", ALL))));

    @AfterEach
    void close() {
        club.close();
    }

    private static Automation reading(String name, Set<Class<? extends Event>> reads) {
        return new Automation() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<Class<? extends Event>> reads() {
                return reads;
            }

            @Override
            public ChessEvent.PlayerId streamOf(Event event) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void react(RecordedEvent event) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Event event(int number) {
        return number % 3 == 0
                ? new PlayerEntered(Club.CLUB, PlayerId.random())
                : new MovePlayed(Club.CLUB, GameId.random(), PlayerId.random(), number, "e4");
    }

    @Test
    void whereverSomeoneStandsTheyGetWhatIsInTheRecord() throws SQLException {
        Random random = new Random(7);
        List<Set<Class<? extends Event>>> wishes = List.of(MOVES, PLAYERS, ALL);
        try (Connection connection = club.dataSource.getConnection()) {
            for (int round = 0; round < 400; round++) {
                if (round % 2 == 0) {
                    int many = random.nextInt(10) == 0 ? 700 : random.nextInt(4);
                    club.append(IntStream.range(0, many + 1)
                            .mapToObj(NewestEventsTest::event)
                            .toArray(Event[]::new));
                }
                long head = club.reader.head();
                long upTo = head - random.nextLong(Math.min(3, head));
                long position = Math.max(0, upTo - random.nextLong(random.nextBoolean() ? 5 : 1_500));
                int most = random.nextBoolean() ? 5_000 : 1 + random.nextInt(3);
                var reads = wishes.get(random.nextInt(3));
                assertThat(newest.after(connection, position, upTo, reads, most))
                        .as("after %d up to %d", position, upTo)
                        .isEqualTo(club.reader.after(connection, position, upTo, reads, most));
            }
        }
    }

    @Test
    void anEventThatCannotBeReadIsNothingToThoseThatDoNotWantIt() throws SQLException {
        club.append(event(1), event(3));
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into event_store.event (position, id, type, version, tags, payload, metadata, recorded_at, hash)
                    values (3, gen_random_uuid(), '%s', 1, '{}', '{"players": 7}', '{}', now(), '')
                    """.formatted(Club.TYPES.typeOf(GameStarted.class).name()));
            List<Integer> read = new ArrayList<>();
            for (var reads : List.of(MOVES, PLAYERS)) {
                read.add(newest.after(connection, 0, 3, reads, 10).size());
            }
            assertThat(read).containsExactly(1, 1);
        }
    }
}
