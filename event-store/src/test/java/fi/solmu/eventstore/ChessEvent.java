package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up events, so that the record is tested without knowing of networks: a club that plays chess. */
public sealed interface ChessEvent extends Event {

    /** Names a game. */
    record GameId(UUID value) implements Identifier {

        static GameId random() {
            return new GameId(UUID.randomUUID());
        }
    }

    /** Names a player. */
    record PlayerId(UUID value) implements Identifier {

        static PlayerId random() {
            return new PlayerId(UUID.randomUUID());
        }
    }

    enum Ending {
        CHECK_MATE,
        DRAW_BY_AGREEMENT
    }

    record PlayerEntered(NetworkId networkId, PlayerId playerId) implements ChessEvent {}

    record PlayerWithdrew(NetworkId networkId, PlayerId playerId) implements ChessEvent {}

    record GameStarted(NetworkId networkId, GameId gameId, List<PlayerId> players) implements ChessEvent {}

    record MovePlayed(NetworkId networkId, GameId gameId, PlayerId playerId, int number, String move)
            implements ChessEvent {}

    record GameEnded(
            NetworkId networkId,
            GameId gameId,
            Ending ending,
            @Nullable LocalText title,
            @Nullable Wording because,
            LocalDate on)
            implements ChessEvent {}
}
