package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.meeting.MeetingView.MeetingSeatView;
import fi.solmu.query.meeting.MeetingView.RecordedView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The promises of a network as they stood on one day, in the order in which they were made. */
record PromisesView(LocalDate asOf, List<PromiseView> promises) {

    /**
     * A promise.
     *
     * @param by who promised
     * @param to to whom; the whole network when nobody is named
     * @param dueOn the last day on which it is kept in time
     * @param state {@code overdue} is what is open after its last day, {@code missed} what was found not to have been kept; both can
     *     still be kept
     * @param open whether it is still to be kept
     * @param inTime whether it was kept by its last day; told once it was kept
     * @param takenUp the meetings at which it came up again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromiseView(
            UUID id,
            MeetingSeatView by,
            WordingView text,
            @Nullable MeetingSeatView to,
            @Nullable LocalDate dueOn,

            @Schema(allowableValues = {"open", "overdue", "missed", "kept", "released"})
            String state,

            boolean open,
            @Nullable Boolean inTime,
            AtMeetingView madeAt,
            @Nullable UUID agendaItemId,
            RecordedView made,
            @Nullable PromiseStepView missed,
            @Nullable PromiseStepView kept,
            @Nullable PromiseStepView released,
            List<AtMeetingView> takenUp) {}

    /** Something that became of a promise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromiseStepView(RecordedView recorded, @Nullable WordingView because) {}

    /**
     * A meeting at which something happened.
     *
     * @param on the day on which it happened
     */
    record AtMeetingView(UUID meetingId, String ref, Map<String, String> title, LocalDate on) {}
}
