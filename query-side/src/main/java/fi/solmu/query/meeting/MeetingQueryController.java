package fi.solmu.query.meeting;

import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.Years;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a network's meetings and what was promised at them. */
@RestController
@Shows({"meetings", "meeting-agreements", "agreements", "member-directory", "organisation-directory"})
final class MeetingQueryController {

    private final Questions questions;
    private final MeetingReading reading;
    private final AgendaSuggestions suggestions;

    MeetingQueryController(Questions questions, MeetingReading reading, AgendaSuggestions suggestions) {
        this.questions = questions;
        this.reading = reading;
        this.suggestions = suggestions;
    }

    @GetMapping("/api/networks/{network}/meetings")
    MeetingsView meetings(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        return reading.all(questions.about(networkId, clocks));
    }

    @GetMapping("/api/networks/{network}/meetings/{meeting}")
    MeetingView meeting(
            @PathVariable("network") UUID networkId,
            @PathVariable("meeting") UUID meetingId,
            @ParameterObject TwoClocks clocks) {
        return reading.one(questions.about(networkId, clocks), meetingId);
    }

    @GetMapping("/api/networks/{network}/meetings/year")
    MeetingYearView year(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "The year of the day unless given.") @RequestParam(required = false) @Nullable
                    Integer year,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        return reading.year(question, Years.asked(year, question.asOf().getYear()));
    }

    @GetMapping("/api/networks/{network}/meetings/{meeting}/agenda-suggestions")
    AgendaSuggestionsView suggestions(
            @PathVariable("network") UUID networkId,
            @PathVariable("meeting") UUID meetingId,
            @ParameterObject TwoClocks clocks) {
        return suggestions.of(questions.about(networkId, clocks), meetingId);
    }

    @GetMapping("/api/networks/{network}/promises")
    PromisesView promises(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        return reading.promises(questions.about(networkId, clocks));
    }
}
