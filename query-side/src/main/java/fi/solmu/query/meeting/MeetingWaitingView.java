package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about meetings that waits for the reader.
 *
 * @param meetingId the meeting that is to come, whose minutes wait, or at which the promise was made
 * @param title of that meeting
 * @param firstDay of that meeting
 * @param memberId the seat for which it waits; none where it waits for whoever keeps the record
 * @param text what was promised
 * @param version of the minutes
 * @param since from which day on it has been waiting
 * @param due the day by which it is wanted, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingWaitingView(
        @Schema(allowableValues = {"keep-promise", "answer-invitation", "approve-minutes", "answer-pulse"})
        String kind,

        UUID networkId,
        Map<String, String> networkName,
        UUID meetingId,
        Map<String, String> title,
        LocalDate firstDay,
        @Nullable UUID promiseId,
        @Nullable UUID memberId,
        @Nullable WordingView text,
        @Nullable Integer version,
        LocalDate since,
        @Nullable LocalDate due) {}
