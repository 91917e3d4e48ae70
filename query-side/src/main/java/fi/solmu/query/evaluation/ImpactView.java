package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a network's work brings about outside itself. */
record ImpactView(LocalDate asOf, List<IndicatorView> indicators, List<DisseminationView> disseminations) {

    /**
     * Something that is measured.
     *
     * @param definitions what was said of it, the last one holding
     * @param reached how far the newest value has come from the baseline to the target, 1 being there; none where that can't be said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            UUID id,
            Map<String, String> name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            List<DefinitionView> definitions,
            List<MeasurementView> measurements,
            @Nullable BigDecimal reached,
            @Nullable String ref) {}

    /** What was said of what is measured, from a day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DefinitionView(
            UUID entryId,
            LocalDate on,
            Map<String, String> name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {}

    record MeasurementView(UUID entryId, LocalDate on, BigDecimal value) {}

    /** Something that is to spread to others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisseminationView(
            UUID id,
            UUID entryId,
            LocalDate on,
            WordingView what,
            WordingView to,
            @Nullable UUID owner,
            List<EvidenceView> evidence) {}

    record EvidenceView(UUID entryId, LocalDate on, WordingView text) {}
}
