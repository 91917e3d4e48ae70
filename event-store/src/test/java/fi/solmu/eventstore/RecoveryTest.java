package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Late commits, stuck writers, cut connections and a full queue. */
class RecoveryTest {

    private final Club club = Club.fresh();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        callers.close();
        club.close();
    }

    private static PlayerEntered entered() {
        return new PlayerEntered(Club.CLUB, PlayerId.random());
    }

    private Projector projector(GamesView view) {
        GamesView.createTables(club.dataSource);
        Projector projector = new Projector(
                club.dataSource,
                club.json,
                club.wakeUp,
                GamesView.SCHEMA,
                List.of(view),
                List.of(),
                new SimpleMeterRegistry());
        projector.start();
        return projector;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @SuppressWarnings("unchecked")
    private AppendTransaction<Long> prepared(int events) {
        List<TaggedEventMessage<?>> messages = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            messages.add(club.message(entered()));
        }
        return (AppendTransaction<Long>)
                club.engine.appendEvents(AppendCondition.none(), null, messages).join();
    }

    /** The messages carry a time of their own, more than a minute old; the record gives them its time and place. */
    @Test
    void eventsThatWereHeldOpenWhileManyOthersCameReachTheView() throws Exception {
        GamesView view = new GamesView();
        try (Projector projector = projector(view)) {
            Instant before = Instant.now().minusSeconds(1);
            AppendTransaction<Long> held = prepared(1);
            List<AppendTransaction<Long>> heldToo = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                heldToo.add(prepared(1));
            }
            for (int i = 0; i < 105; i++) {
                prepared(100).commit(null).join();
            }
            Deadline.reaches(projector, GamesView.NAME, 10_500);
            Duration open = Duration.ofSeconds(LongTests.rounds(1, 65));
            Awaitility.await().pollDelay(open).atMost(open.plusSeconds(10)).until(() -> true);
            held.commit(null).join();
            for (AppendTransaction<Long> late : heldToo) {
                late.commit(null).join();
            }

            Deadline.reaches(projector, GamesView.NAME, 10_801);
            assertThat(view.taken).hasValue(10_801);
            assertThat(club.all())
                    .extracting(RecordedEvent::recordedAt)
                    .isSorted()
                    .allMatch(before::isBefore);
        }
    }

    @Test
    void aWriterThatIsStuckWithTheHeadInItsHandsIsCutOff() throws Exception {
        club.append(entered());
        try (AppendConnection stuck = new AppendConnection(club.dataSource)) {
            stuck.head();

            long position = club.begin(AppendCondition.none(), entered()).get(15, TimeUnit.SECONDS);

            assertThat(position).isEqualTo(2);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isIn("08006", "08003", "25P03");
        }
    }

    @Test
    void aCutConnectionIsReplacedAndNothingIsWrittenTwice() throws Exception {
        List<CompletableFuture<Long>> appends = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 20; i++) {
                appends.add(CompletableFuture.supplyAsync(() -> club.append(entered()), callers));
            }
            execute("select pg_terminate_backend(pid) from pg_stat_activity where query like '%record_head%'"
                    + " and datname = current_database() and pid <> pg_backend_pid()");
        }
        for (CompletableFuture<Long> append : appends) {
            append.get(30, TimeUnit.SECONDS);
        }

        assertThat(club.reader.head()).isEqualTo(400);
        assertThat(appends).extracting(CompletableFuture::join).doesNotHaveDuplicates();
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void aFullQueueIsSaidAndLosesNothing() throws Exception {
        try (Club small = new Club(club.dataSource, 10);
                Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from event_store.record_head for update");
            List<CompletableFuture<Long>> appends = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                appends.add(CompletableFuture.supplyAsync(() -> small.append(entered()), callers));
            }
            Deadline.eventually(() -> assertThat(appends.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .hasSize(20));
            connection.rollback();
            for (CompletableFuture<Long> append : appends) {
                assertThat(append.handle((position, failure) -> failure == null || isBusy(failure))
                                .get(15, TimeUnit.SECONDS))
                        .isTrue();
            }
            assertThat(small.reader.head()).isEqualTo(10);
        }
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof RecordBusy || failure.getCause() instanceof RecordBusy;
    }
}
