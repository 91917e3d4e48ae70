package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseConfigurationIT {

    @TempDir
    private Path temporary;

    @Test
    void putsTheEmbeddedDatabaseUnderThePoolWhenNoOtherIsNamed() {
        runner().run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            assertThat(client.sql("select current_user").query(String.class).single())
                    .isEqualTo("solmu");
            assertThat(Postmaster.namedIn(home().resolve("postgres"))).isPresent();
        });
        assertThat(home().resolve("postgres/postmaster.pid"))
                .as("stopped with the context")
                .doesNotExist();
    }

    @Test
    void startsNothingWhenAnotherDatabaseIsNamed() {
        runner().withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(DataSource.class);
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                });
        assertThat(Files.exists(home())).isFalse();
    }

    private Path home() {
        return temporary.resolve("home");
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withPropertyValues(
                        "solmu.home=" + home(),
                        "solmu.postgres.binaries="
                                + Path.of("target", "postgres-programs").toAbsolutePath());
    }
}
