package fi.solmu.query.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A home organisation on one day.
 *
 * @param until the first day on which it is no longer there, when that is known
 * @param continuedBy who takes over its work then
 * @param members how many members sit for it that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        UUID id,
        @Nullable String ref,
        Map<String, String> name,
        @Nullable String type,
        @Nullable String sector,
        List<String> languages,
        LocalDate since,
        @Nullable LocalDate until,
        List<UUID> continues,
        List<UUID> continuedBy,
        int members) {}
