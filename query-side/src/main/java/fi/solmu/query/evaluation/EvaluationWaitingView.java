package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about evaluations that waits for the reader.
 *
 * @param title none where the evaluation goes by its instrument
 * @param memberId the seat for which it waits; none where it waits for whoever keeps the record
 * @param text what is to be done
 * @param due the day by which it is wanted, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationWaitingView(
        @Schema(allowableValues = {"answer-evaluation", "close-evaluation", "do-action"})
        String kind,

        UUID networkId,
        Map<String, String> networkName,
        UUID evaluationId,
        String instrument,
        @Nullable Map<String, String> title,
        @Nullable UUID memberId,
        @Nullable UUID actionId,
        @Nullable WordingView text,
        LocalDate since,
        @Nullable LocalDate due) {}
