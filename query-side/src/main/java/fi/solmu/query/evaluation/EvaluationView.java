package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with what is said and done about it.
 *
 * @param entryId the entry by which it was opened, or recorded if it was done by other means
 * @param instrument by its name
 * @param title none where it goes by its instrument
 * @param on since when it has been answered; the day that it tells of if it was done by other means
 * @param state whether answers are taken, have been counted, or were taken elsewhere
 * @param audience who is asked; none where it was done by other means
 * @param invited how many are asked, where that is known
 * @param answers how many have answered, so far if it is open now; unknown of what was open on another day
 * @param responseRate from 0 to 1, where it is known who was asked
 * @param askedMembers whose answers are asked for as long as it is open
 * @param figures what it came to
 * @param asked the questions, where they were put here
 * @param results what was answered to each of them, once counted
 * @param writtenQuestions what was asked by other means, where that was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationView(
        UUID id,
        UUID entryId,
        String instrument,
        @Nullable Map<String, String> title,
        LocalDate on,

        @Schema(allowableValues = {"open", "closed", "recorded"})
        String state,

        @Schema(allowableValues = {"members", "link"}) @Nullable
        String audience,

        @Nullable LocalDate answerBy,
        @Nullable LocalDate closedOn,
        @Nullable UUID closedEntryId,
        @Nullable Integer invited,
        @Nullable Integer answers,
        @Nullable BigDecimal responseRate,
        @Nullable List<UUID> askedMembers,
        List<FigureView> figures,
        @Nullable InstrumentView asked,
        @Nullable List<QuestionResultView> results,
        @Nullable List<Map<String, String>> writtenQuestions,
        @Nullable WordingView note,
        @Nullable UUID recordedBy,
        List<SaidView> interpretations,
        List<ActionView> actions,
        List<TargetView> targets,
        @Nullable String ref) {

    /**
     * A number that it came to.
     *
     * @param topic what it is looked at together with; numbers of one topic and key are the same thing at different times
     * @param scale from where to where it could go
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureView(
            String topic,
            String key,
            @Nullable Map<String, String> name,
            BigDecimal value,
            @Nullable String scale) {}

    /**
     * What was answered to one question.
     *
     * @param answers how many answered it
     * @param hidden whether so few did that someone could be recognised
     * @param counts how many gave each answer, from the first step or option on
     * @param mean of a scale
     * @param texts what was written, in alphabetical order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionResultView(
            String question,
            int answers,
            boolean hidden,
            List<Integer> counts,
            @Nullable BigDecimal mean,
            List<WordingView> texts) {}

    /** What the results were said to mean. */
    record SaidView(UUID entryId, LocalDate on, WordingView text) {}

    /** Something that is to be done about the results. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionView(
            UUID id,
            UUID entryId,
            LocalDate on,
            WordingView text,
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable UUID doneEntryId) {}

    /** Something that the network wants to get better at. */
    record TargetView(UUID entryId, LocalDate on, String about, WordingView text) {}
}
