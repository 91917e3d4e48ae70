package fi.solmu.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the record, in a schema of their own. */
public final class EventStoreSchema {

    private EventStoreSchema() {}

    /** Brings the tables to the state that this version of the product needs. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("event_store")
                .table("schema_history")
                .locations("classpath:db/event_store")
                .load()
                .migrate();
    }
}
