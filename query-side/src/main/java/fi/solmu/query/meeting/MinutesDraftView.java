package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is being typed at a meeting, as it was saved last; nobody's record until it is put down as a draft of the minutes. */
record MinutesDraftView(UUID meetingId, List<TypedBlockView> blocks) {

    /**
     * A paragraph.
     *
     * @param revision to be sent back with a change
     * @param place its place among the blocks
     * @param by the seat of whoever saved it last, if they have one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TypedBlockView(
            UUID id,
            int revision,
            @Nullable UUID agendaItemId,
            int place,
            String language,
            String text,
            @Nullable UUID by,
            Instant savedAt) {}
}
