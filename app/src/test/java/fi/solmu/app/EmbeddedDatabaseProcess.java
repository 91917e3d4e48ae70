package fi.solmu.app;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own around an embedded database, for tests that kill it. Ends in order when its input closes. */
final class EmbeddedDatabaseProcess {

    private EmbeddedDatabaseProcess() {}

    public static void main(String[] arguments) throws IOException {
        var properties =
                new HomeProperties(Path.of(arguments[0]), new HomeProperties.Postgres(0, Path.of(arguments[1])));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(properties)) {
            System.out.println("READY " + database.url() + " " + database.password());
            System.in.transferTo(System.out);
        }
    }
}
