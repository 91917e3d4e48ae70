package fi.solmu.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this process keeps what must survive it.
 *
 * @param home {@code solmu.home}: the directory of the embedded PostgreSQL and its data; not touched when {@code spring.datasource.url} names another
 *     database
 * @param postgres {@code solmu.postgres.*}: the embedded PostgreSQL
 */
@ConfigurationProperties("solmu")
record HomeProperties(
        @DefaultValue("data") Path home, @DefaultValue Postgres postgres) {

    /**
     * How the embedded PostgreSQL runs.
     *
     * @param port {@code solmu.postgres.port}: the loopback port it listens on; 0 takes a free one at each start
     * @param binaries {@code solmu.postgres.binaries}: where its programs are unpacked once, by default in the home directory; homes
     *     of one owner may share a place
     */
    record Postgres(@DefaultValue("0") int port, @Nullable Path binaries) {}

    Path binaries() {
        Path binaries = postgres.binaries();
        return binaries != null ? binaries : home.resolve("postgres-programs");
    }
}
