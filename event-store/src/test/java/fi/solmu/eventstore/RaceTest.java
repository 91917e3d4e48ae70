package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameEnded;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.eventstore.ChessEvent.PlayerWithdrew;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** Decisions that compete for the same facts, in one process and in two. */
class RaceTest {

    private static final int ROUNDS = LongTests.rounds(200, 1_000);

    @Test
    void nobodyMovesAfterHavingWithdrawn() {
        assertThat(movesAfterWithdrawing(ROUNDS, "conditioned")).isZero();
    }

    /** The race is close enough to tell: without the condition, moves do slip in. */
    @Test
    void withoutTheConditionSomeDo() {
        assertThat(movesAfterWithdrawing(ROUNDS, "unconditioned")).isPositive();
    }

    private static int movesAfterWithdrawing(int rounds, String conditioned) {
        HikariDataSource dataSource = (HikariDataSource) TestDatabase.fresh();
        String url = dataSource.getJdbcUrl();
        try (Club club = new Club(dataSource);
                ChildProcess mover = new ChildProcess(RacingProcess.class, url, "move", conditioned);
                ChildProcess withdrawer = new ChildProcess(RacingProcess.class, url, "withdraw", conditioned)) {
            assertThat(mover.nextLine()).containsExactly("ready");
            assertThat(withdrawer.nextLine()).containsExactly("ready");
            for (int round = 0; round < rounds; round++) {
                PlayerId player = PlayerId.random();
                club.append(new PlayerEntered(Club.CLUB, player));
                mover.say(player.value().toString());
                withdrawer.say(player.value().toString());
                assertThat(mover.nextLine()).containsExactly("done");
                assertThat(withdrawer.nextLine()).containsExactly("done");
            }
            assertThat(RecordVerifier.verify(dataSource)).matches(RecordVerifier.Finding::holds);
            return violations(club.all());
        }
    }

    private static int violations(List<RecordedEvent> all) {
        Set<PlayerId> gone = new HashSet<>();
        int violations = 0;
        for (RecordedEvent event : all) {
            if (event.event() instanceof PlayerWithdrew withdrew) {
                gone.add(withdrew.playerId());
            } else if (event.event() instanceof MovePlayed played && gone.contains(played.playerId())) {
                violations++;
            }
        }
        return violations;
    }

    @Test
    void ofSixtyFourWhoEndTheSameGameOneDoes() throws Exception {
        int games = LongTests.rounds(10, 100);
        int writers = 64;
        AtomicInteger won = new AtomicInteger();
        AtomicInteger tooLate = new AtomicInteger();
        AtomicInteger conflicts = new AtomicInteger();
        Queue<Throwable> others = new ConcurrentLinkedQueue<>();
        try (Club club = Club.fresh()) {
            for (int round = 0; round < games; round++) {
                GameId game = GameId.random();
                CyclicBarrier start = new CyclicBarrier(writers);
                CountDownLatch end = new CountDownLatch(writers);
                for (int i = 0; i < writers; i++) {
                    Thread.ofVirtual().start(() -> {
                        try {
                            start.await();
                            (DecideAgain.onConflict(() -> end(club, game)) ? won : tooLate).incrementAndGet();
                        } catch (DecisionConflict e) {
                            conflicts.incrementAndGet();
                        } catch (Exception e) {
                            others.add(e);
                        } finally {
                            end.countDown();
                        }
                    });
                }
                end.await();
            }
            assertThat(club.all()).hasSize(games);
        }
        assertThat(others).isEmpty();
        assertThat(won).hasValue(games);
        assertThat(tooLate.get() + conflicts.get()).isEqualTo(games * (writers - 1));
    }

    private static boolean end(Club club, GameId game) {
        Club.Read read =
                club.read(EventCriteria.havingTags(Tag.of("game", game.value().toString())));
        if (!read.events().isEmpty()) {
            return false;
        }
        club.append(
                read.condition(),
                new GameEnded(Club.CLUB, game, ChessEvent.Ending.CHECK_MATE, null, null, LocalDate.of(2026, 1, 1)));
        return true;
    }

    @Test
    void sixtyFourWhoAllMustMoveInTurnAllDoOrAreToldOfTheConflict() throws Exception {
        int writers = 64;
        GameId game = GameId.random();
        EventCriteria ofTheGame =
                EventCriteria.havingTags(Tag.of("game", game.value().toString()));
        List<Thread> threads = new ArrayList<>();
        AtomicInteger moved = new AtomicInteger();
        AtomicInteger conflicts = new AtomicInteger();
        try (Club club = Club.fresh()) {
            for (int i = 0; i < writers; i++) {
                threads.add(Thread.ofVirtual().start(() -> {
                    try {
                        DecideAgain.onConflict(() -> {
                            Club.Read read = club.read(ofTheGame);
                            int number = read.events().size() + 1;
                            return club.append(
                                    read.condition(), new MovePlayed(Club.CLUB, game, PlayerId.random(), number, "m"));
                        });
                        moved.incrementAndGet();
                    } catch (DecisionConflict e) {
                        conflicts.incrementAndGet();
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(moved.get() + conflicts.get()).isEqualTo(writers);
            assertThat(club.all())
                    .hasSize(moved.get())
                    .allMatch(event -> ((MovePlayed) event.event()).number() == event.position());
        }
    }
}
