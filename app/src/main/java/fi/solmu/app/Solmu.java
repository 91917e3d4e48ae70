package fi.solmu.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Solmu: both sides in one process, or one of them with the profile {@code command} or {@code query}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Solmu {

    public static void main(String[] arguments) {
        SpringApplication.run(Solmu.class, arguments);
    }
}
