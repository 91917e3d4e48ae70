package fi.solmu.command;

import fi.solmu.command.access.Accounts;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.PostgresEventStorageEngine;
import fi.solmu.eventstore.PostgresRecordReader;
import fi.solmu.eventstore.RecordConverter;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.Vocabulary;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The command side over a real record, without a web server. */
public final class CommandSideOnTestDatabase implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private CommandSideOnTestDatabase(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    public static CommandSideOnTestDatabase start() {
        return new CommandSideOnTestDatabase(
                new AnnotationConfigApplicationContext(WhatItAsksFor.class, CommandSide.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class WhatItAsksFor {

        @Bean
        DataSource database() {
            DataSource database = TestDatabase.fresh();
            CommandSideSchema.migrate(database);
            return database;
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        Accounts accounts(JdbcClient client, DataSource database) {
            return new Accounts(client, new TransactionTemplate(new JdbcTransactionManager(database)));
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
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
