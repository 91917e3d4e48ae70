package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectorTest {

    private static final PlayerId ANNA = PlayerId.random();

    private final Club club = Club.fresh();
    private final GamesView view = new GamesView();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    @BeforeEach
    void createTables() {
        GamesView.createTables(club.dataSource);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : toClose.reversed()) {
            one.close();
        }
        club.close();
    }

    private Projector start(Club in, List<? extends Projection> projections, List<? extends Automation> automations) {
        Projector projector =
                new Projector(in.dataSource, in.json, in.wakeUp, GamesView.SCHEMA, projections, automations, meters);
        toClose.add(projector);
        projector.start();
        return projector;
    }

    private static MovePlayed move(GameId game, int number) {
        return new MovePlayed(Club.CLUB, game, ANNA, number, "m" + number);
    }

    private void assertViewIsTheFold() {
        assertThat(GamesView.rows(club.dataSource)).isEqualTo(GamesView.fold(club.all()));
    }

    @Test
    void aViewHoldsWhatTheRecordTells() {
        GameId game = GameId.random();
        club.append(move(game, 1), move(game, 2));
        List<String> progress = new CopyOnWriteArrayList<>();
        Projector projector = start(club, List.of(view), List.of());
        projector.onProgress((name, position) -> progress.add(name + " " + position));

        long position = club.append(move(game, 3));

        Deadline.reaches(projector, GamesView.NAME, position);
        assertThat(GamesView.rows(club.dataSource)).containsEntry(game.value().toString(), "m1 m2 m3");
        Deadline.eventually(() -> assertThat(progress).contains("games 3"));
        assertThat(projector.lag(GamesView.NAME)).isZero();
        assertThat(meters.get("solmu.projection.lag")
                        .tag("projection", "games")
                        .gauge()
                        .value())
                .isZero();
        assertThat(projector.awaits(GamesView.NAME, position + 1, Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void aPoisonedEventParksItsStreamOnlyAndIsTakenAgainWhenItsCauseIsGone() throws Exception {
        GameId poisoned = GameId.random();
        GameId sound = GameId.random();
        AtomicBoolean poison = new AtomicBoolean(true);
        view.before = event -> {
            if (poison.get()
                    && event instanceof MovePlayed played
                    && played.gameId().equals(poisoned)
                    && played.number() == 2) {
                throw new IllegalArgumentException("no such move");
            }
        };
        club.append(move(poisoned, 1), move(sound, 1), move(poisoned, 2), move(sound, 2), move(poisoned, 3));
        Projector projector = start(club, List.of(view), List.of());
        Deadline.reaches(projector, GamesView.NAME, club.append(move(poisoned, 4), move(sound, 3)));

        assertThat(GamesView.rows(club.dataSource))
                .containsEntry(poisoned.value().toString(), "m1")
                .containsEntry(sound.value().toString(), "m1 m2 m3");
        List<ParkedEvent> parked = projector.parked();
        assertThat(parked).extracting(ParkedEvent::position).containsExactly(3L, 5L, 6L);
        assertThat(parked.getFirst().reason()).contains("no such move");
        String stream = parked.getFirst().stream();
        assertThat(stream).isEqualTo("game:" + poisoned.value());

        assertThat(projector.redrive(GamesView.NAME, stream).get(10, TimeUnit.SECONDS))
                .isZero();
        poison.set(false);
        assertThat(projector.redrive(GamesView.NAME, stream).get(10, TimeUnit.SECONDS))
                .isEqualTo(3);

        assertThat(projector.parked()).isEmpty();
        Deadline.reaches(projector, GamesView.NAME, club.append(move(poisoned, 5)));
        assertViewIsTheFold();
    }

    @Test
    void aPassingFailureOfTheDatabaseParksNothing() throws Exception {
        GameId game = GameId.random();
        AtomicBoolean failed = new AtomicBoolean();
        view.before = event -> {
            if (!failed.getAndSet(true)) {
                throw new IllegalStateException(new SQLException("deadlock", "40P01"));
            }
        };
        Projector projector = start(club, List.of(view), List.of());

        Deadline.reaches(projector, GamesView.NAME, club.append(move(game, 1), move(game, 2)));

        assertThat(failed).isTrue();
        assertThat(projector.parked()).isEmpty();
        assertViewIsTheFold();
    }

    @Test
    void aRebuildWhileEventsKeepComingEqualsTheViewBuiltLive() throws Exception {
        List<GameId> games = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            games.add(GameId.random());
        }
        for (int batch = 0; batch < 12; batch++) {
            List<Event> moves = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                moves.add(move(games.get(i % 50), batch));
            }
            club.append(moves.toArray(Event[]::new));
        }
        Projector projector = start(club, List.of(view), List.of());
        Deadline.reaches(projector, GamesView.NAME, 12_000);
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update club.game set moves = 'wrong'");
        }

        List<String> indexes = GamesView.indexes(club.dataSource);

        var rebuilt = projector.rebuild(GamesView.NAME);
        int during = 0;
        while (!rebuilt.isDone()) {
            long position = club.append(move(games.get(during++ % 50), 1_000));
            assertThat(GamesView.rows(club.dataSource)).hasSize(50);
            if (during % 10 == 0) {
                Deadline.reaches(projector, GamesView.NAME, position);
            }
        }
        rebuilt.get(30, TimeUnit.SECONDS);
        Deadline.reaches(projector, GamesView.NAME, club.append(move(games.getFirst(), 2_000)));

        assertThat(during).isPositive();
        assertViewIsTheFold();
        assertThat(GamesView.indexes(club.dataSource)).hasSize(2).isEqualTo(indexes);
    }

    @Test
    void whatIsOfNoInterestIsPassedByAndThePlaceFollows() throws Exception {
        PlayersCounted players = new PlayersCounted();
        Projector projector = start(club, List.of(players), List.of());
        Deadline.reaches(projector, PlayersCounted.NAME, club.append(new PlayerEntered(Club.CLUB, ANNA)));
        long turns = turnsOf(PlayersCounted.NAME);

        long head = 0;
        for (int i = 1; i <= 100; i++) {
            head = club.append(move(GameId.random(), i));
            Deadline.reaches(projector, PlayersCounted.NAME, head);
        }

        assertThat(turnsOf(PlayersCounted.NAME) - turns).isLessThan(50);
        long reached = head;
        Deadline.eventually(
                () -> assertThat(projector.position(PlayersCounted.NAME)).isEqualTo(reached));
        Deadline.reaches(projector, PlayersCounted.NAME, club.append(new PlayerEntered(Club.CLUB, PlayerId.random())));
        assertThat(players.counted.get()).isEqualTo(2);
    }

    private long turnsOf(String name) throws SQLException {
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select turn from event_store.projection where name = '" + name + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aProjectionIsTakenOverWhereItsOwnerStopped() throws Exception {
        GameId game = GameId.random();
        GamesView second = new GamesView();
        Club otherProcess = new Club(club.dataSource);
        toClose.add(otherProcess);
        Projector owner = start(club, List.of(view), List.of());
        Projector other = start(otherProcess, List.of(second), List.of());
        for (int i = 1; i <= 200; i++) {
            (i % 2 == 0 ? club : otherProcess).append(move(game, i));
        }
        Deadline.reaches(owner, GamesView.NAME, 200);
        owner.close();
        Deadline.reaches(other, GamesView.NAME, club.append(move(game, 201)));

        assertViewIsTheFold();
        assertThat(view.taken.get() + second.taken.get()).isEqualTo(201);
    }

    @Test
    void aLostNotificationIsMadeUpForByThePoll() throws Exception {
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema mute;
                    create function mute.pg_notify(text, text) returns void language sql as 'select'""");
        }
        Club mute = new Club(TestDatabase.pooled(
                ((HikariDataSource) club.dataSource).getJdbcUrl() + "&options=-c%20search_path=mute,pg_catalog"));
        toClose.add(mute);
        Projector projector = start(club, List.of(view), List.of());

        long position = mute.append(move(GameId.random(), 1));

        // Sooner than a projection looks by itself.
        assertThat(projector.awaits(GamesView.NAME, position, Duration.ofSeconds(6)))
                .isTrue();
        assertViewIsTheFold();
    }

    @Test
    void anAutomationReactsOnceToWhatHappensAfterItWasIntroduced() {
        GameId game = GameId.random();
        club.append(move(game, 1));
        Reactions reactions = new Reactions();
        Projector projector = start(club, List.of(), List.of(reactions));
        reactions.failOn = 3;
        GameId other = GameId.random();

        long position = club.append(
                move(game, 2), move(game, 3), move(game, 4), new PlayerEntered(Club.CLUB, ANNA), move(other, 5));
        Deadline.reaches(projector, reactions.name(), position);
        projector.close();
        Projector again = start(club, List.of(), List.of(reactions));
        Deadline.reaches(again, reactions.name(), club.append(move(other, 6)));

        assertThat(reactions.numbers).containsExactly(2, 5, 6);
        assertThat(again.parked()).extracting(ParkedEvent::position).containsExactly(3L, 4L);
        reactions.failOn = 0;
        assertThat(again.redrive(reactions.name(), "game:" + game.value()).join())
                .isEqualTo(2);
        assertThat(reactions.numbers).containsExactly(2, 5, 6, 3, 4);
    }

    private static final class Reactions implements Automation {

        final List<Integer> numbers = new CopyOnWriteArrayList<>();
        volatile int failOn;

        @Override
        public String name() {
            return "reactions";
        }

        @Override
        public Set<Class<? extends Event>> reads() {
            return Set.of(MovePlayed.class);
        }

        @Override
        public Identifier streamOf(Event event) {
            return ((MovePlayed) event).gameId();
        }

        @Override
        public void react(RecordedEvent event) {
            int number = ((MovePlayed) event.event()).number();
            if (number == failOn) {
                throw new IllegalStateException("can't react");
            }
            numbers.add(number);
        }
    }
}
