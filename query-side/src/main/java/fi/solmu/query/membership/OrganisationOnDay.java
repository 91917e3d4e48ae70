package fi.solmu.query.membership;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home organisation as it was on one day.
 *
 * @param entryId the entry that made it so
 * @param name none as long as the organisation is not known to the network
 * @param there whether the network could count on it that day
 * @param continues whose work it took over
 * @param continuedBy who took over its work
 */
record OrganisationOnDay(
        @Nullable EntryId entryId,
        boolean there,
        @Nullable String ref,
        @Nullable LocalText name,
        @Nullable String type,
        @Nullable String sector,
        List<String> languages,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<OrganisationId> continues,
        List<OrganisationId> continuedBy) {

    static final OrganisationOnDay BEFORE =
            new OrganisationOnDay(null, false, null, null, null, null, List.of(), null, null, List.of(), List.of());

    OrganisationOnDay registered(
            EntryId entry,
            LocalText named,
            @Nullable String type,
            @Nullable String sector,
            List<String> languages,
            @Nullable String ref,
            LocalDate on) {
        return new OrganisationOnDay(entry, true, ref, named, type, sector, languages, on, null, continues, List.of());
    }

    OrganisationOnDay renamed(EntryId entry, LocalText named) {
        return new OrganisationOnDay(
                entry, there, ref, named, type, sector, languages, since, until, continues, continuedBy);
    }

    OrganisationOnDay ended(EntryId entry, List<OrganisationId> continuedBy, LocalDate on) {
        return new OrganisationOnDay(
                entry, false, ref, name, type, sector, languages, since, on, continues, continuedBy);
    }

    OrganisationOnDay continuing(EntryId entry, List<OrganisationId> continued) {
        return new OrganisationOnDay(
                entry, there, ref, name, type, sector, languages, since, until, continued, continuedBy);
    }
}
