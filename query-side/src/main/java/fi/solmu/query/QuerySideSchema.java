package fi.solmu.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the views, in a schema and with a history of their own. */
public final class QuerySideSchema {

    private QuerySideSchema() {}

    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("query_side")
                .locations("classpath:db/query_side")
                .load()
                .migrate();
    }
}
