package fi.solmu.command;

import fi.solmu.command.access.Accounts;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.KernelTagResolver;
import fi.solmu.eventstore.PostgresEventStorageEngine;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.RecordConverter;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The command side over a real record, without a web server. */
public final class CommandSideOnTestDatabase implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private CommandSideOnTestDatabase(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    public static CommandSideOnTestDatabase start() {
        return start(TestDatabase.fresh(), Clock.systemUTC());
    }

    /** Over a database that holds a record, and which others may use as well. */
    public static CommandSideOnTestDatabase start(DataSource database, Clock clock, Class<?>... besides) {
        CommandSideSchema.migrate(database);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.register(WhatItAsksFor.class, CommandSide.class);
        List.of(besides).forEach(context::register);
        context.refresh();
        return new CommandSideOnTestDatabase(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Puts an event on record that nobody decided here. */
    public EntryId record(Event event) {
        EntryId id = EntryId.random();
        var type = bean(EventTypes.class).typeOf(event.getClass());
        EventMessage message = new GenericEventMessage(
                id.toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                event,
                Map.of(),
                Instant.EPOCH);
        bean(EventStorageEngine.class)
                .appendEvents(
                        AppendCondition.none(),
                        null,
                        new GenericTaggedEventMessage<>(message, new KernelTagResolver().resolve(message)))
                .thenCompose(transaction -> transaction.commit(null))
                .join();
        return id;
    }

    /** Has the house look now for errands whose time has come. */
    public void look() {
        bean(ErrandRunner.class).look();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class WhatItAsksFor {

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        TransactionOperations transaction(DataSource database) {
            return new TransactionTemplate(new JdbcTransactionManager(database));
        }

        @Bean
        Accounts accounts(JdbcClient client, TransactionOperations transaction) {
            return new Accounts(client, transaction);
        }

        @Bean
        JsonMapper json() {
            return EventJson.mapper();
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
        Converter converter() {
            return new RecordConverter();
        }

        @Bean
        WakeUp wakeUp(DataSource database) {
            return new WakeUp(database);
        }

        @Bean
        RecordReader recordReader(DataSource database, EventJson json) {
            return new PostgresRecordReader(database, json);
        }

        @Bean
        PostgresEventStorageEngine engine(DataSource database, EventJson json, WakeUp wakeUp) {
            return new PostgresEventStorageEngine(database, json, wakeUp);
        }
    }
}
