package fi.solmu.app;

import fi.solmu.command.CommandSideSchema;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventStoreSchema;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.KernelModule;
import fi.solmu.eventstore.PostgresEventStorageEngine;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.RecordConverter;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.query.QuerySideSchema;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The record that both sides meet in, and the tables of each owner brought up to date before anyone reads them. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    /** Stands for tables that are up to date. */
    record Schemas() {}

    @Bean
    Schemas schemas(DataSource database) {
        EventStoreSchema.migrate(database);
        CommandSideSchema.migrate(database);
        QuerySideSchema.migrate(database);
        return new Schemas();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KernelModule kernelModule() {
        return new KernelModule();
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(Vocabulary.EVENTS);
    }

    @Bean
    EventJson eventJson(EventTypes types) {
        return new EventJson(types);
    }

    @Bean
    Converter recordConverter() {
        return new RecordConverter();
    }

    @Bean
    WakeUp wakeUp(DataSource database, Schemas schemas) {
        return new WakeUp(database);
    }

    @Bean
    RecordReader recordReader(DataSource database, EventJson json, Schemas schemas) {
        return new PostgresRecordReader(database, json);
    }

    @Bean
    @Profile("!query | command")
    PostgresEventStorageEngine eventStorageEngine(DataSource database, EventJson json, WakeUp wakeUp) {
        return new PostgresEventStorageEngine(database, json, wakeUp);
    }
}
