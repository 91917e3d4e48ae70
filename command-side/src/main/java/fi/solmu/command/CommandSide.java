package fi.solmu.command;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command side as a whole. It asks for a record to append to and to read, a converter, a {@code Clock}, the accounts, and a
 * database in which {@link CommandSideSchema} has made the tables.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ComponentScan
public class CommandSide {

    /** Behind the filters that find out who asks. */
    private static final int AFTER_SIGN_IN = -50;

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(json));
        registration.setOrder(AFTER_SIGN_IN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(Requests requests, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(requests, json));
        registration.setOrder(AFTER_SIGN_IN + 1);
        return registration;
    }
}
