package fi.solmu.command;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables that the command side owns besides the record: answered requests, accounts, the person register, and the addresses of
 * calendar feeds.
 */
public final class CommandSideSchema {

    private CommandSideSchema() {}

    /** Brings the schemas of these tables up to date; safe to run from several processes at once. */
    public static void migrate(DataSource database) {
        migrate(database, "command_side");
        migrate(database, "access");
        migrate(database, "calendar");
    }

    private static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }
}
