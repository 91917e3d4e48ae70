package fi.solmu.app;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings up the embedded PostgreSQL under the connection pool when no other database is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    @Conditional(NoOtherDatabase.class)
    EmbeddedDatabase embeddedDatabase(HomeProperties properties) throws IOException {
        return EmbeddedDatabase.open(properties);
    }

    /** The pool depends on it, so the server stops after the last connection is closed. */
    @Bean
    @Conditional(NoOtherDatabase.class)
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    /** True while {@code spring.datasource.url} is not set. */
    static final class NoOtherDatabase extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String property = "spring.datasource.url";
            ConditionMessage.Builder message = ConditionMessage.forCondition("NoOtherDatabase");
            return StringUtils.hasText(context.getEnvironment().getProperty(property))
                    ? ConditionOutcome.noMatch(message.found("property").items(property))
                    : ConditionOutcome.match(message.didNotFind("property").items(property));
        }
    }
}
