package fi.solmu.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.ChecklistEvidence.Evidence;
import fi.solmu.query.ChecklistEvidence.Thing;
import fi.solmu.query.Texts.WordingView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a network's own cycle stands.
 *
 * @param cycle the number of the cycle that is open, or of the one that was closed last; none before the first one
 * @param phase from 1 to 4; none when the cycle is closed or has not entered any
 * @param since the day on which it entered the phase
 * @param closedOn the day on which it was closed
 * @param checklist of the phase
 * @param details the cycle with all that is known of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CycleView(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer cycle,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer phase,
        @Nullable LocalDate since,
        @Nullable LocalDate closedOn,
        List<ListedView> checklist,
        @Nullable OneCycleView details,
        LocalDate asOf) {

    /**
     * An item of a checklist.
     *
     * @param sign by what the record itself can show that it is met
     * @param on since when it stands so
     * @param evidence what the record shows of it while it is open in the phase at hand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedView(
            UUID id,
            Map<String, String> text,
            @Nullable String sign,

            @Schema(allowableValues = {"open", "met", "waived"})
            String standing,

            @Nullable WordingView because,
            @Nullable LocalDate on,
            @Nullable ItemEvidenceView evidence) {}

    /**
     * What the record itself shows of an item.
     *
     * @param suffices whether it suggests that the item is met; a person decides
     * @param done of what it takes, how much there is
     * @param of how much it takes
     * @param on the day on which the latest of it came about
     * @param about the agreement or the meeting that it is, where it is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemEvidenceView(
            boolean suffices,
            int done,
            int of,
            @Nullable LocalDate on,
            @Nullable UUID about,
            @Nullable Map<String, String> title) {

        static ItemEvidenceView of(Evidence evidence) {
            Thing about = evidence.about();
            return new ItemEvidenceView(
                    evidence.suffices(),
                    evidence.done(),
                    evidence.of(),
                    evidence.on(),
                    about == null ? null : about.id(),
                    about == null ? null : about.title());
        }
    }

    /** The five questions; what has no answer is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionsView(
            @Nullable WordingView why,
            @Nullable WordingView who,
            @Nullable WordingView how,
            @Nullable WordingView what,
            @Nullable WordingView withWhatResources) {}

    /** What the network said of a phase. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhaseAssessmentView(
            UUID entryId,

            @Schema(allowableValues = {"reached", "partly-reached", "not-reached"})
            String success,

            @Nullable WordingView assessment,
            LocalDate on) {}

    /**
     * A stay in a phase.
     *
     * @param days how long it has lasted by the day of the question
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StayView(
            UUID entryId,
            int phase,

            @Schema(allowableValues = {"forward", "back"}) String movement,

            LocalDate since,
            @Nullable LocalDate until,
            long days,
            @Nullable UUID enteredBy,
            @Nullable WordingView because,
            List<ListedView> checklist,
            @Nullable PhaseAssessmentView assessment) {}

    /** How a cycle ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosingView(
            UUID entryId,
            LocalDate on,
            @Nullable WordingView summary,

            @Schema(allowableValues = {"renew", "continue", "end"}) @Nullable
            String decision) {}

    /** How long a cycle was in a phase, all stays together. */
    record DwellView(int phase, long days) {}

    /**
     * A cycle with all that is known of it.
     *
     * @param entryId the entry by which it was opened
     * @param group whose cycle it is, if it is a sub-cycle
     * @param ref what it was called where it was imported from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneCycleView(
            UUID id,
            UUID entryId,
            int number,
            Map<String, String> title,
            @Nullable UUID partOf,
            @Nullable Map<String, String> group,
            LocalDate openedOn,
            @Nullable Integer phase,
            @Nullable LocalDate since,
            QuestionsView questions,
            List<StayView> stays,
            List<DwellView> dwell,
            @Nullable ClosingView closing,
            @Nullable String ref) {}
}
