package fi.solmu.query.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a practice as the tables have it on a day, with the versions that had been proposed by then.
 *
 * @param kind {@code practice} or {@code goal}
 */
record AgreementRow(
        UUID id,
        String kind,
        @Nullable String heading,
        @Nullable String goalType,
        Map<String, String> title,
        @Nullable Integer order,
        @Nullable UUID owner,
        @Nullable String ref,
        List<VersionRow> versions) {

    AgreementRow {
        versions = new ArrayList<>(versions);
    }

    /** What it is called in answers: as where it was imported from, or by its id. */
    String name() {
        return ref == null ? id.toString() : ref;
    }
}
