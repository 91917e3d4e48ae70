package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.meeting.PromisesView.PromiseView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting could talk about and does not yet.
 *
 * @param items what can be put on the agenda as it stands here
 * @param promises earlier promises that are open and have not come up at this meeting; they come up by themselves when the agenda is
 *     next added to, and when the meeting is held
 */
record AgendaSuggestionsView(
        UUID meetingId, LocalDate asOf, List<SuggestedItemView> items, List<PromiseView> promises) {

    /**
     * An item for the agenda.
     *
     * @param title of the agreement, or of the meeting whose minutes wait
     * @param proposalId the proposal that has no outcome yet
     * @param agreementId the agreement that is to be looked at again
     * @param minutesOf the meeting whose published minutes have not been approved
     * @param version of the agreement, or of the minutes
     * @param due the last day for comments, or the day for which the review is set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuggestedItemView(
            @Schema(allowableValues = {"proposal", "review", "minutes"})
            String kind,

            @Schema(allowableValues = {"decide", "review"}) String purpose,

            Map<String, String> title,
            @Nullable UUID proposalId,
            @Nullable UUID agreementId,
            @Nullable UUID minutesOf,
            int version,
            @Nullable LocalDate due) {}
}
