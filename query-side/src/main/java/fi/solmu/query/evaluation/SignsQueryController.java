package fi.solmu.query.evaluation;

import fi.solmu.query.BadQuestion;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.Signs;
import fi.solmu.query.Signs.Sign;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.evaluation.SignsView.SignView;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the record itself tells of how a network's work goes. */
@RestController
@Shows({"agreements", "meetings", "member-directory", "organisation-directory"})
final class SignsQueryController {

    private final Questions questions;
    private final List<Signs> signs;

    SignsQueryController(Questions questions, List<Signs> signs) {
        this.questions = questions;
        this.signs = signs;
    }

    @GetMapping("/api/networks/{network}/signs")
    SignsView signs(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "The first day that counts; a year before the last unless given.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate from,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        LocalDate first = from == null ? question.asOf().minusYears(1).plusDays(1) : from;
        if (first.isAfter(question.asOf())) {
            throw new BadQuestion("from", "must not be after the last day, " + question.asOf() + ".");
        }
        return new SignsView(
                first,
                question.asOf(),
                signs.stream()
                        .flatMap(each -> each.since(first, question).stream())
                        .sorted(Comparator.comparing(Sign::part).thenComparing(Sign::key))
                        .map(SignView::of)
                        .toList());
    }
}
