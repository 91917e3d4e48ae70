package fi.solmu.eventstore;

import fi.solmu.eventstore.ChessEvent.GameEnded;
import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.GameStarted;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerWithdrew;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A view of the moves of each game, with a memory of its own so that losing its place shows. */
final class GamesView implements Projection {

    static final String SCHEMA = "club";
    static final String NAME = "games";

    private final Map<GameId, String> remembered = new HashMap<>();
    final AtomicInteger taken = new AtomicInteger();
    volatile Consumer<ChessEvent> before = event -> {};

    static void createTables(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists club");
            statement.execute("create table if not exists club.game (id uuid primary key, moves text not null)");
            statement.execute("create index if not exists game_moves_idx on club.game (moves) where moves <> ''");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(ChessEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("game");
    }

    @Override
    public Set<String> readersIndexes() {
        return Set.of("game_moves_idx");
    }

    @Override
    public Identifier streamOf(Event event) {
        return switch ((ChessEvent) event) {
            case PlayerEntered entered -> entered.playerId();
            case PlayerWithdrew withdrew -> withdrew.playerId();
            case GameStarted started -> started.gameId();
            case MovePlayed played -> played.gameId();
            case GameEnded ended -> ended.gameId();
        };
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        for (RecordedEvent recorded : events) {
            ChessEvent event = (ChessEvent) recorded.event();
            before.accept(event);
            if (event instanceof MovePlayed played) {
                String moves = movesOf(played.gameId(), connection);
                moves = moves.isEmpty() ? played.move() : moves + " " + played.move();
                remembered.put(played.gameId(), moves);
                write(played.gameId(), moves, connection);
            }
            taken.incrementAndGet();
        }
    }

    private String movesOf(GameId game, Connection connection) throws SQLException {
        String known = remembered.get(game);
        if (known != null) {
            return known;
        }
        try (PreparedStatement select = connection.prepareStatement("select moves from game where id = ?")) {
            select.setObject(1, game.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static void write(GameId game, String moves, Connection connection) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("insert into game (id, moves) values (?, ?)"
                + " on conflict (id) do update set moves = excluded.moves")) {
            upsert.setObject(1, game.value());
            upsert.setString(2, moves);
            upsert.executeUpdate();
        }
    }

    @Override
    public void forget() {
        remembered.clear();
    }

    /** How the indexes are defined. */
    static List<String> indexes(DataSource dataSource) {
        List<String> indexes = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select indexdef from pg_indexes where schemaname = 'club' order by indexdef")) {
            while (row.next()) {
                indexes.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return indexes;
    }

    /** What stands in the table, by game. */
    static Map<String, String> rows(DataSource dataSource) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, moves from club.game")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** What should stand there after these events. */
    static Map<String, String> fold(List<RecordedEvent> events) {
        Map<String, String> games = new TreeMap<>();
        for (RecordedEvent event : events) {
            if (event.event() instanceof MovePlayed played) {
                games.merge(played.gameId().value().toString(), played.move(), (moves, move) -> moves + " " + move);
            }
        }
        return games;
    }
}
