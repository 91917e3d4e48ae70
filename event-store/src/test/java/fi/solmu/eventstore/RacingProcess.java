package fi.solmu.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.eventstore.ChessEvent.PlayerWithdrew;
import fi.solmu.kernel.Event;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** A process in which a player moves, or withdraws, when it is told to; a player who has withdrawn may not move. */
final class RacingProcess {

    private static final int MOVES = 8;

    private RacingProcess() {}

    public static void main(String[] arguments) throws Exception {
        boolean withdraws = arguments[1].equals("withdraw");
        boolean conditioned = arguments[2].equals("conditioned");
        HikariDataSource dataSource = TestDatabase.pooled(arguments[0]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Club club = new Club(dataSource)) {
            System.out.println("ready");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                PlayerId player = new PlayerId(UUID.fromString(order));
                if (withdraws) {
                    club.append(new PlayerWithdrew(Club.CLUB, player));
                } else {
                    for (int number = 1; number <= MOVES; number++) {
                        move(club, player, number, conditioned);
                    }
                }
                System.out.println("done");
            }
        }
    }

    private static void move(Club club, PlayerId player, int number, boolean conditioned) {
        EventCriteria comingAndGoing = EventCriteria.havingTags(
                        Tag.of("player", player.value().toString()))
                .andBeingOneOfTypes(name(PlayerEntered.class), name(PlayerWithdrew.class));
        DecideAgain.onConflict(() -> {
            Club.Read read = club.read(comingAndGoing);
            List<Event> events = read.events();
            if (!events.isEmpty() && events.getLast() instanceof PlayerWithdrew) {
                return 0L;
            }
            return club.append(
                    conditioned ? read.condition() : AppendCondition.none(),
                    new MovePlayed(Club.CLUB, GameId.random(), player, number, "e4"));
        });
    }

    private static QualifiedName name(Class<?> event) {
        return new QualifiedName(Club.TYPES.typeOf(event).name());
    }
}
