package fi.solmu.app;

import fi.solmu.command.CommandSideSchema;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventStoreSchema;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.KernelModule;
import fi.solmu.eventstore.PostgresEventStorageEngine;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.Projector;
import fi.solmu.eventstore.RecordConverter;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.query.QuerySideSchema;
import fi.solmu.query.ViewProgress;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.springframework.context.SmartLifecycle;
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

    /** Runs the projections and automations of the sides that are in this process. */
    @Bean
    Projector projector(
            DataSource database,
            EventJson json,
            WakeUp wakeUp,
            List<Projection> projections,
            List<Automation> automations,
            MeterRegistry meters) {
        return new Projector(database, json, wakeUp, "query_side", projections, automations, meters);
    }

    @Bean
    SmartLifecycle projecting(Projector projector) {
        return new Projecting(projector);
    }

    @Bean
    @Profile("!command | query")
    ViewProgress viewProgress(Projector projector) {
        return projector::awaits;
    }

    /** Starts when everything is in place; on the way down it ends with the projector's own closing. */
    private static final class Projecting implements SmartLifecycle {

        private final Projector projector;
        private volatile boolean running;

        private Projecting(Projector projector) {
            this.projector = projector;
        }

        @Override
        public void start() {
            projector.start();
            running = true;
        }

        @Override
        public void stop() {
            projector.close();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
