package fi.solmu.app;

import fi.solmu.eventstore.RecordVerifier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** Recomputes the record's chain of hashes from its first event on, and says whether it holds. */
@Component
@Endpoint(id = "record")
final class RecordEndpoint {

    /**
     * What was found.
     *
     * @param verified how many events hold, from the first one on
     * @param hash the hash of the last of them, in hexadecimal
     * @param fault what is wrong with the next one; none when the record holds
     */
    record Verification(
            boolean holds,
            long verified,
            String hash,
            @Nullable String fault) {}

    private final DataSource database;

    RecordEndpoint(DataSource database) {
        this.database = database;
    }

    @ReadOperation
    Verification verify() {
        RecordVerifier.Finding finding = RecordVerifier.verify(database);
        return new Verification(finding.holds(), finding.verified(), finding.hash(), finding.fault());
    }
}
