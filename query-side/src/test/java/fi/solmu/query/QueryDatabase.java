package fi.solmu.query;

import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.eventstore.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own with the tables of the query side, and what the projector does with it. */
public final class QueryDatabase {

    private QueryDatabase() {}

    public static DataSource fresh() {
        DataSource database = TestDatabase.empty();
        QuerySideSchema.migrate(database);
        createAccessTables(database);
        return database;
    }

    /** Lets a projection take in events as the projector does: in one transaction, its tables by their plain names. */
    public static void project(Projection projection, List<RecordedEvent> events, DataSource database) {
        List<RecordedEvent> read = events.stream()
                .filter(recorded -> projection.reads().stream().anyMatch(type -> type.isInstance(recorded.event())))
                .toList();
        if (read.isEmpty()) {
            return;
        }
        try (Connection connection = writing(database)) {
            projection.project(read, connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a projection take in events in batches of any size, with a loss of memory now and then. */
    public static void takeIn(Projection projection, List<RecordedEvent> events, Random random, DataSource database) {
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
            project(projection, events.subList(from, to), database);
            if (random.nextInt(4) == 0) {
                projection.forget();
            }
            from = to;
        }
    }

    /** All that the tables hold, as JSON. */
    public static List<String> rows(DataSource database, List<String> tables) {
        return tables.stream()
                .flatMap(table -> JdbcClient.create(database)
                        .sql("select to_jsonb(r)::text from query_side." + table + " r order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    /** A connection that knows the tables of the query side by their plain names. */
    public static Connection writing(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local search_path to query_side");
        }
        return connection;
    }

    public static void empty(DataSource database, List<String> tables) {
        try (Connection connection = writing(database);
                Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Owned by the command side; here as views read it. */
    private static void createAccessTables(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema access");
            statement.execute(
                    "create table access.person (id uuid primary key, name text, email text, phone text, erased_at timestamptz,"
                            + " created_at timestamptz not null default now())");
            statement.execute("create table access.account (id uuid primary key, name text)");
            statement.execute("create schema calendar");
            statement.execute(
                    "create table calendar.feed (id uuid primary key, secret_hash bytea not null unique,"
                            + " network_id uuid not null, account_id uuid not null, made_at timestamptz not null default now())");
            statement.execute("create schema command_side");
            statement.execute(
                    "create table command_side.minutes_block (network_id uuid not null, meeting_id uuid not null, block_id uuid not null,"
                            + " revision int not null, agenda_item_id uuid, place int not null, language text not null,"
                            + " text text not null, account_id uuid not null, saved_at timestamptz not null default now())");
            statement.execute(
                    "create table command_side.pulse_answer (meeting_id uuid not null, member_id uuid not null,"
                            + " moved_forward int not null, was_heard int not null)");
            statement.execute("create table command_side.urn (evaluation_id uuid primary key, closed boolean not null,"
                    + " answered uuid[] not null default '{}', ballots jsonb not null default '{}')");
            statement.execute(
                    "create table command_side.answer_link (evaluation_id uuid primary key, network_id uuid not null,"
                            + " secret_hash bytea not null unique)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
