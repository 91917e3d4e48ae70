package fi.solmu.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a network's history.
 *
 * @param on the day that the entry gives; none for what holds from the moment of recording
 * @param late whether it was recorded on a later day than it happened
 * @param corrects the entry that this one corrects
 * @param correctedBy the entry that says how this one counts now
 * @param state {@code counts}, {@code redated} or {@code withdrawn}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        UUID entryId,
        long position,
        String type,

        @Schema(
                allowableValues = {
                    "network",
                    "membership",
                    "agreement",
                    "calendar",
                    "meeting",
                    "cycle",
                    "evaluation",
                    "access"
                })
        String kind,

        @Nullable LocalDate on,
        Instant recordedAt,
        boolean late,
        Collection<UUID> members,
        Collection<UUID> organisations,
        @Nullable By by,
        Map<String, String> sentence,
        @Nullable WordingView because,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,

        @Schema(allowableValues = {"counts", "redated", "withdrawn"})
        String state,

        @Nullable LocalDate redatedTo,
        Map<String, Object> data) {

    /**
     * Who recorded it.
     *
     * @param memberId the seat in whose name the account acts, if there is one
     * @param name what the account is called, if it is; only keepers are told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record By(
            String accountId,
            @Nullable UUID memberId,
            @Nullable String name) {}
}
