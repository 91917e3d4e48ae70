package fi.solmu.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param memberId the seat for which it waits, or which is to be confirmed
 * @param title of the agreement or of the seat
 * @param since from which day on it has been waiting
 * @param due the day by which it is wanted, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingView(
        @Schema(
                allowableValues = {
                    "take-position",
                    "confirm-commitment",
                    "review-due",
                    "proposal-ready-to-close",
                    "seat-to-confirm"
                })
        String kind,

        UUID networkId,
        Map<String, String> networkName,
        @Nullable UUID agreementId,
        @Nullable UUID proposalId,
        @Nullable UUID memberId,
        Map<String, String> title,
        @Nullable Integer version,
        LocalDate since,
        @Nullable LocalDate due) {}
