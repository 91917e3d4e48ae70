package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process that has been writing alone, and does not look at the head any more before it writes, until another one writes too. */
class BesideOthersTest {

    private static final int UNTIL_ALONE = 3;
    /** By how much a time that was reckoned may lag behind the database's. */
    private static final Duration RECKONED = Duration.ofMillis(50);

    private final Club club = Club.fresh();
    private final Club other = new Club(club.dataSource);
    private final PlayerId anna = PlayerId.random();
    private final EventCriteria aboutAnna =
            EventCriteria.havingTags(Tag.of("player", anna.value().toString()));

    @AfterEach
    void close() {
        other.close();
        club.close();
    }

    private static PlayerEntered entered() {
        return new PlayerEntered(Club.CLUB, PlayerId.random());
    }

    private void writeUntilAlone() {
        for (int i = 0; i < UNTIL_ALONE; i++) {
            club.append(entered());
        }
    }

    /** What a decision about Anna rests on, after which the other process records her. */
    private AppendCondition decidedBeforeTheOtherWrote() {
        writeUntilAlone();
        AppendCondition unknown = club.read(aboutAnna).condition();
        other.append(new PlayerEntered(Club.CLUB, anna));
        return unknown;
    }

    @Test
    void writesBehindTheOther() {
        for (int round = 0; round < 20; round++) {
            writeUntilAlone();
            other.append(entered(), entered());
        }

        assertThat(club.append(entered())).isEqualTo(20 * (UNTIL_ALONE + 2) + 1);
        assertThat(club.all()).extracting(RecordedEvent::recordedAt).isSorted();
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void isRefusedWhatTheOthersEventForbids() {
        AppendCondition unknown = decidedBeforeTheOtherWrote();

        assertThatThrownBy(() -> club.append(unknown, new PlayerEntered(Club.CLUB, anna)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(club.append(club.read(aboutAnna).condition(), entered())).isEqualTo(UNTIL_ALONE + 2);
    }

    /** What it had thought to have written before it saw the other's event is not what later decisions are compared with. */
    @Test
    void forgetsWhatItDidNotWrite() {
        AppendCondition unknown = decidedBeforeTheOtherWrote();
        assertThatThrownBy(() -> club.append(unknown, entered())).isInstanceOf(CompletionException.class);
        AppendCondition known = club.read(aboutAnna).condition();

        assertThat(club.append(known, entered())).isEqualTo(UNTIL_ALONE + 2);
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void takesTheTimeFromTheDatabase() throws SQLException {
        Instant before = databaseTime();
        for (int i = 0; i < 50; i++) {
            club.append(entered());
            Instant after = databaseTime();

            assertThat(club.all().getLast().recordedAt()).isBetween(before.minus(RECKONED), after);
            before = after;
        }
    }

    private Instant databaseTime() throws SQLException {
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp()")) {
            now.next();
            return EventRows.recordedAt(now, 1);
        }
    }

    /** For instance because the machine was halted in between. */
    @Test
    void asksForTheTimeAgainWhenItsOwnReckoningIsTooOld() throws SQLException {
        try (AppendConnection connection = new AppendConnection(club.dataSource)) {
            for (int i = 0; i < UNTIL_ALONE; i++) {
                assertThat(connection.write(batch(connection))).isTrue();
            }
            RecordBatch late = batch(connection);
            Duration halted = Duration.ofMillis(100);
            Awaitility.await().pollDelay(halted).atMost(halted.multipliedBy(20)).until(() -> true);

            assertThat(connection.write(late)).isFalse();
            assertThat(club.reader.head()).isEqualTo(UNTIL_ALONE);
            assertThat(connection.write(batch(connection))).isTrue();
        }
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    private static RecordBatch batch(AppendConnection connection) throws SQLException {
        RecordBatch batch = new RecordBatch(connection.head(), new HashChain());
        batch.add(
                List.of(new NewEvent(
                        UUID.randomUUID(), new QualifiedName("eventstore.Noted"), 1, Set.of(), List.of(), "{}", "{}")),
                new RecentEvents());
        return batch;
    }
}
