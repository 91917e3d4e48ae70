package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.solmu.eventstore.ChessEvent.Ending;
import fi.solmu.eventstore.ChessEvent.GameEnded;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.GameStarted;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.Wording;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordTest {

    private final Club club = Club.fresh();
    private final PlayerId anna = PlayerId.random();
    private final PlayerId ben = PlayerId.random();
    private final GameId game = GameId.random();

    @AfterEach
    void close() {
        club.close();
    }

    @Test
    void eventsComeBackInTheirOneOrderAsTheyWereAppended() {
        GameEnded ended = new GameEnded(
                Club.CLUB,
                game,
                Ending.DRAW_BY_AGREEMENT,
                LocalText.of("fi", "Kesäpeli \"1\" \\ {a,b}"),
                Wording.of("fi", "Ilta tuli"),
                LocalDate.of(2026, 7, 1));
        club.append(new PlayerEntered(Club.CLUB, anna), new PlayerEntered(Club.CLUB, ben));
        club.append(new GameStarted(Club.CLUB, game, List.of(anna, ben)));
        long head = club.append(ended);

        List<RecordedEvent> all = club.all();

        assertThat(head).isEqualTo(4);
        assertThat(club.reader.head()).isEqualTo(4);
        assertThat(all).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(all.getLast().event()).isEqualTo(ended);
        assertThat(all.getLast().type()).isEqualTo("eventstore.GameEnded");
        assertThat(all)
                .extracting(RecordedEvent::recordedAt)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void anEventIsFoundByEveryIdentifierThatItCarries() {
        club.append(new PlayerEntered(Club.CLUB, anna), new GameStarted(Club.CLUB, game, List.of(anna, ben)));
        club.append(new MovePlayed(Club.CLUB, game, ben, 1, "e4"));

        Map<PlayerId, List<RecordedEvent>> about = club.reader.about(List.of(anna, ben), Set.of(ChessEvent.class), 3);

        assertThat(about.get(anna)).extracting(RecordedEvent::position).containsExactly(1L, 2L);
        assertThat(about.get(ben)).extracting(RecordedEvent::position).containsExactly(2L, 3L);
        assertThat(club.reader.about(List.of(ben), Set.of(MovePlayed.class), 2).get(ben))
                .isEmpty();
        assertThat(club.reader.at(List.of(3L, 1L)).keySet()).containsExactly(1L, 3L);
    }

    @Test
    void aDecisionIsRefusedWhenWhatItReadHasChanged() {
        EventCriteria aboutAnna =
                EventCriteria.havingTags(Tag.of("player", anna.value().toString()));
        Club.Read read = club.read(aboutAnna);
        club.append(new PlayerEntered(Club.CLUB, ben));
        club.append(read.condition(), new PlayerEntered(Club.CLUB, anna));

        assertThatThrownBy(() -> club.append(read.condition(), new PlayerEntered(Club.CLUB, anna)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(club.reader.head()).isEqualTo(2);
    }

    @Test
    void aRequestIsRecognisedInTheRecord() {
        club.begin(
                        AppendCondition.none(),
                        List.of(club.message(
                                UUID.randomUUID(), new PlayerEntered(Club.CLUB, anna), Map.of("request", "r\"1:ä"))))
                .join();

        assertThat(club.reader.ofRequest("r\"1:ä")).singleElement().satisfies(event -> {
            assertThat(event.position()).isEqualTo(1);
            assertThat(event.metadata()).containsEntry("request", "r\"1:ä");
        });
        assertThat(club.reader.ofRequest("r2")).isEmpty();
        assertThat(RecordVerifier.verify(club.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    @Test
    void anIdentifierThatIsThereAlreadyIsRefusedAndHarmsNobodyElse() {
        UUID id = UUID.randomUUID();
        club.begin(AppendCondition.none(), List.of(club.message(id, new PlayerEntered(Club.CLUB, anna), Map.of())))
                .join();

        assertThat(club.begin(
                        AppendCondition.none(), List.of(club.message(id, new PlayerEntered(Club.CLUB, ben), Map.of()))))
                .isCompletedExceptionally();
        assertThat(club.append(new PlayerEntered(Club.CLUB, ben))).isEqualTo(2);
    }

    @Test
    void theVerifierSaysWhatWasTamperedWith() throws Exception {
        for (int i = 0; i < 5; i++) {
            club.append(new PlayerEntered(Club.CLUB, PlayerId.random()));
        }
        try (Connection connection = club.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update event_store.event set version = 2"))
                    .hasMessageContaining("only ever added to");
            statement.execute("set session_replication_role = replica");
            statement.execute("update event_store.event set payload = (payload::text || ' ')::json where position = 3");
            RecordVerifier.Finding changed = RecordVerifier.verify(club.dataSource);
            statement.execute("delete from event_store.event where position > 2");
            RecordVerifier.Finding cutOff = RecordVerifier.verify(club.dataSource);
            statement.execute("set session_replication_role = default");

            assertThat(changed.verified()).isEqualTo(2);
            assertThat(changed.fault()).contains("position 3");
            assertThat(cutOff.fault()).isEqualTo("no event stands at position 3");
        }
    }
}
