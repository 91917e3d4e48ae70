package fi.solmu.query.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry about a version, as far as the tables have it; where it stands in the record tells the rest. */
record EntryRow(
        UUID id,
        long position,
        LocalDate on,
        UUID proposal,
        Says says,
        @Nullable UUID member,
        @Nullable UUID objection,
        @Nullable String word,
        @Nullable Integer draft) {}
