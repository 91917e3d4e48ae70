package fi.solmu.query.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it was from one day to another.
 *
 * @param entryId the entry that brought about this state
 * @param validTo the first day on which it was so no longer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberView(
        UUID id,
        @Nullable String ref,

        @Schema(allowableValues = {"invited", "accepted", "declined", "member", "left"})
        String state,

        Map<String, String> title,
        UUID organisationId,
        Map<String, String> organisationName,
        List<String> roles,
        boolean hasSay,
        @Nullable PersonView person,
        @Nullable DeputyView deputy,
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable WordingView leftBecause,
        @Nullable Integer pledgedDaysPerYear,
        @Nullable Integer workTimePercent,
        @Nullable UUID continuesFrom,
        @Nullable ConfirmationView confirmationAsked,
        UUID entryId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * A person as the register knows them.
     *
     * @param erased true when the register was told to forget the person: then the seat is all that is shown of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonView(
            UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Boolean erased) {}

    /** Who may stand in for the member. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeputyView(Map<String, String> title, @Nullable PersonView person) {}

    /** Which successors of the home organisation the member is asked to choose from. */
    record ConfirmationView(List<UUID> organisationIds, LocalDate on) {}
}
