package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of a network, the newest first, and how what they say went over time.
 *
 * @param trends what was found out more than once is a series; so is what was found out once
 */
record EvaluationsView(LocalDate asOf, List<EvaluationView> evaluations, List<TrendView> trends) {

    /** The same thing at different times. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrendView(
            String topic,
            String key,
            @Nullable Map<String, String> name,
            @Nullable String scale,
            List<PointView> points) {}

    /** One of these times. */
    record PointView(UUID evaluationId, LocalDate on, BigDecimal value, int answers) {}
}
