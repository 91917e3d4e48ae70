package fi.solmu.query.calendar;

import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Seats;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.Years;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a network's annual clock. */
@RestController
@Shows({"calendar", "member-directory", "organisation-directory"})
final class CalendarQueryController {

    private final Questions questions;
    private final CalendarTable calendars;
    private final Seats seats;

    CalendarQueryController(Questions questions, CalendarTable calendars, Seats seats) {
        this.questions = questions;
        this.calendars = calendars;
        this.seats = seats;
    }

    @GetMapping("/api/networks/{network}/calendar")
    CalendarView calendar(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "The year of the day unless given.") @RequestParam(required = false) @Nullable
                    Integer year,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        return shown(question).view(Years.asked(year, question.asOf().getYear()), question.asOf());
    }

    private CalendarShown shown(Question question) {
        UUID network = question.network().value();
        Map<UUID, LocalDate> day = Map.of(network, question.asOf());
        return new CalendarShown(
                question.zone(),
                calendars.rings(day, question.knownAt()).getOrDefault(network, List.of()),
                calendars.entries(day, question.knownAt()).getOrDefault(network, List.of()),
                seats.seatsOn(day, question.knownAt()).getOrDefault(network, List.of()));
    }
}
