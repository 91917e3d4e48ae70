package fi.solmu.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendCondition;

/** A process that appends from several threads, projects, and says on its output what was acknowledged, until it is killed. */
final class WritingProcess {

    private static final int THREADS = 8;

    private WritingProcess() {}

    public static void main(String[] arguments) throws Exception {
        HikariDataSource dataSource = TestDatabase.pooled(arguments[0]);
        Club club = new Club(dataSource);
        Projector projector = new Projector(
                dataSource,
                club.json,
                club.wakeUp,
                GamesView.SCHEMA,
                List.of(new GamesView()),
                List.of(),
                new SimpleMeterRegistry());
        projector.start();
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> write(club));
        }
        Thread.currentThread().join();
    }

    private static void write(Club club) {
        GameId game = GameId.random();
        PlayerId player = PlayerId.random();
        for (int number = 1; ; number++) {
            UUID id = UUID.randomUUID();
            MovePlayed move = new MovePlayed(Club.CLUB, game, player, number, "m" + number);
            long position = club.begin(AppendCondition.none(), List.of(club.message(id, move, Map.of())))
                    .join();
            synchronized (System.out) {
                System.out.println("recorded " + id + " " + position);
                System.out.flush();
            }
        }
    }
}
