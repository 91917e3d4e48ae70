package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.solmu.eventstore.ChessEvent.Ending;
import fi.solmu.eventstore.ChessEvent.GameEnded;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.GameStarted;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    private static final GameId GAME = new GameId(UUID.fromString("11111111-1111-1111-1111-111111111111"));
    private static final PlayerId ANNA = new PlayerId(UUID.fromString("22222222-2222-2222-2222-222222222222"));

    private final EventJson json = new EventJson(Club.TYPES);
    private final JsonMapper mapper = EventJson.mapper();

    @Test
    void anEventIsWrittenInDeclaredOrderAndWithoutWhatIsNotThere() {
        GameEnded ended = new GameEnded(
                Club.CLUB,
                GAME,
                Ending.DRAW_BY_AGREEMENT,
                LocalText.of("sv", "Parti"),
                new Wording(
                        "fi",
                        Map.of("sv", "Kväll", "fi", "Ilta"),
                        MemberId.of(ANNA.value().toString())),
                LocalDate.of(2026, 7, 1));

        String text = json.write(ended);

        assertThat(text)
                .isEqualTo("{\"networkId\":\"00000000-0000-0000-0000-00000000c1ab\","
                        + "\"gameId\":\"11111111-1111-1111-1111-111111111111\",\"ending\":\"draw-by-agreement\","
                        + "\"title\":{\"sv\":\"Parti\"},\"because\":{\"language\":\"fi\","
                        + "\"texts\":{\"fi\":\"Ilta\",\"sv\":\"Kväll\"},"
                        + "\"author\":\"22222222-2222-2222-2222-222222222222\"},\"on\":\"2026-07-01\"}");
        assertThat(json.read("eventstore.GameEnded", 1, text)).isEqualTo(ended);
        assertThat(json.write(new GameEnded(Club.CLUB, GAME, Ending.CHECK_MATE, null, null, ended.on())))
                .doesNotContain("title", "because");
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        String text = json.write(new GameStarted(Club.CLUB, GAME, List.of(ANNA)));

        assertThat(json.read("eventstore.GameStarted", 1, text.replaceFirst("\\{", "{\"table\":7,")))
                .isEqualTo(new GameStarted(Club.CLUB, GAME, List.of(ANNA)));
    }

    @Test
    void anOlderVersionIsReadThroughEachUpcasterInTurn() {
        EventTypes today = Club.TYPES
                .withVersion(MovePlayed.class, 2, stored -> {
                    stored.set("move", stored.remove("text"));
                    return stored;
                })
                .withVersion(
                        MovePlayed.class,
                        3,
                        stored -> stored.put("number", stored.remove("nth").intValue() + 1));
        String stored = "{\"networkId\":\"%s\",\"gameId\":\"%s\",\"playerId\":\"%s\",\"nth\":0,\"text\":\"e4\"}"
                .formatted(Club.CLUB.value(), GAME.value(), ANNA.value());

        assertThat(new EventJson(today).read("eventstore.MovePlayed", 1, stored))
                .isEqualTo(new MovePlayed(Club.CLUB, GAME, ANNA, 1, "e4"));
        assertThat(today.typeOf(MovePlayed.class).version()).isEqualTo(3);
        assertThatThrownBy(() -> json.read("eventstore.MovePlayed", 3, stored))
                .hasMessageContaining("at version 3, and only 1 is known");
        assertThatThrownBy(() -> today.withVersion(MovePlayed.class, 5, tree -> tree))
                .hasMessageContaining("can't follow version 3");
    }

    @Test
    void whatIsNotAWordOfTheKernelIsRefused() {
        assertThatThrownBy(() -> mapper.readValue("\"1-2-3-4-5\"", GameId.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("\"CHECK_MATE\"", Ending.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"fi\":\" \"}", LocalText.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"fi\":null}", LocalText.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"language\":\"fi\",\"texts\":{\"sv\":\"x\"}}", Wording.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void anEventIsTaggedWithTheIdentifiersThatItCarriesItself() {
        GameEnded ended = new GameEnded(
                Club.CLUB,
                GAME,
                Ending.CHECK_MATE,
                null,
                Wording.of("fi", "x").by(MemberId.random()),
                LocalDate.of(2026, 7, 1));
        KernelTagResolver tags = new KernelTagResolver();
        MessageType type = new EventTypeResolver(Club.TYPES).resolveOrThrow(ended);

        assertThat(type.toString()).isEqualTo("eventstore.GameEnded#1");
        assertThat(tags.resolve(new GenericEventMessage(type, ended)))
                .containsExactlyInAnyOrder(
                        Tag.of("network", Club.CLUB.value().toString()),
                        Tag.of("game", GAME.value().toString()));
        assertThat(tags.tagsOf(new GameStarted(Club.CLUB, GAME, List.of(ANNA))))
                .contains(Tag.of("player", ANNA.value().toString()));
    }
}
