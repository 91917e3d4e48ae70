package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appends that wait while another writes, and then share a commit: what befalls one of them, and whoever writes for all. */
class SharedCommitTest {

    private static final int OTHERS = 10;

    private final Club club = Club.fresh();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private Connection holder;

    @BeforeEach
    void holdTheHead() throws SQLException {
        holder = club.dataSource.getConnection();
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("select 1 from event_store.record_head for update");
        }
    }

    @AfterEach
    void close() throws SQLException {
        holder.close();
        callers.close();
        club.close();
    }

    private static PlayerEntered entered() {
        return new PlayerEntered(Club.CLUB, PlayerId.random());
    }

    /** The first one writes, and has to wait for the head; the others come meanwhile. */
    private List<CompletableFuture<Long>> others() {
        List<CompletableFuture<Long>> others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            others.add(CompletableFuture.supplyAsync(() -> club.append(entered()), callers));
        }
        return others;
    }

    private void awaitAWriter() {
        Deadline.eventually(() -> assertThat(waitingForTheHead()).isTrue());
    }

    private boolean waitingForTheHead() {
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database() and query like '%record_head%'")) {
            rows.next();
            return rows.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> positions(List<CompletableFuture<Long>> appends) throws Exception {
        List<Long> positions = new ArrayList<>();
        for (CompletableFuture<Long> append : appends) {
            positions.add(append.get(30, TimeUnit.SECONDS));
        }
        return positions;
    }

    @Test
    void oneThatCantBeStoredIsRefusedAloneAndTheOthersAreRecorded() throws Exception {
        UUID id = UUID.randomUUID();
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> append(id), callers);
        awaitAWriter();
        List<CompletableFuture<Long>> others = others();
        CompletableFuture<Long> again = CompletableFuture.supplyAsync(() -> append(id), callers);
        others.addAll(others());
        holder.rollback();

        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(positions(others)).containsExactlyInAnyOrderElementsOf(range(2, 1 + 2 * OTHERS));
        assertThatThrownBy(() -> again.get(30, TimeUnit.SECONDS)).hasStackTraceContaining("event_id_key");
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    private long append(UUID id) {
        return club.begin(AppendCondition.none(), List.of(club.message(id, entered(), Map.of())))
                .join();
    }

    /** On a virtual thread an interrupt closes the socket on which the thread waits, and with it the connection of all. */
    @Test
    void aWriterThatIsInterruptedStillWritesForAll() throws Exception {
        CompletableFuture<Long> first = new CompletableFuture<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread writer = Thread.startVirtualThread(() -> {
            first.complete(club.append(entered()));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        awaitAWriter();
        List<CompletableFuture<Long>> appends = others();
        writer.interrupt();
        holder.rollback();
        appends.add(first);

        assertThat(positions(appends)).containsExactlyInAnyOrderElementsOf(range(1, 1 + OTHERS));
        writer.join();
        assertThat(stillInterrupted).isTrue();
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void whoWaitsWhileTheRecordIsBeingClosedIsRecordedAndWhoComesLaterIsRefused() throws Exception {
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> club.append(entered()), callers);
        awaitAWriter();
        List<CompletableFuture<Long>> appends = others();
        Deadline.eventually(() -> assertThat(club.engine.waiting()).isEqualTo(1 + OTHERS));
        CompletableFuture<?> closing = CompletableFuture.runAsync(club.engine::close, callers);
        List<CompletableFuture<Long>> late = new ArrayList<>();
        Deadline.eventually(() -> {
            late.add(CompletableFuture.supplyAsync(() -> club.append(entered()), callers));
            assertThat(late).anyMatch(CompletableFuture::isCompletedExceptionally);
        });
        holder.rollback();
        appends.add(first);

        assertThat(positions(appends)).doesNotHaveDuplicates();
        closing.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> club.append(entered())).hasCauseInstanceOf(RecordBusy.class);
        CompletableFuture.allOf(late.toArray(CompletableFuture[]::new))
                .exceptionally(_ -> null)
                .get(30, TimeUnit.SECONDS);
        assertThat(club.reader.head())
                .isEqualTo(appends.size()
                        + late.stream()
                                .filter(append -> !append.isCompletedExceptionally())
                                .count());
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
