package fi.solmu.app;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole of Solmu in this JVM, on a database of its own. */
final class RunningSolmu implements AutoCloseable {

    static final String TOKEN = "a-token-for-tests";

    private final ConfigurableApplicationContext context;

    private RunningSolmu(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningSolmu start() {
        return start(newDatabase(), Map.of());
    }

    /** On a database that may have been used before. */
    static RunningSolmu start(String database, Map<String, String> more) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                "0",
                "spring.datasource.url",
                database,
                "solmu.bootstrap-token",
                TOKEN,
                "solmu.home",
                "target/home"));
        properties.putAll(more);
        SpringApplication solmu = new SpringApplication(Solmu.class);
        solmu.setDefaultProperties(properties);
        return new RunningSolmu(solmu.run());
    }

    /** The address of an empty database. */
    static String newDatabase() {
        try (HikariDataSource database = (HikariDataSource) TestDatabase.empty()) {
            return Objects.requireNonNull(database.getJdbcUrl());
        }
    }

    String address() {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return "http://127.0.0.1:" + server.getPort();
    }

    Script script() {
        return new Script(address(), TOKEN);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
