package fi.solmu.query.agreement;

import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Seats;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a network has agreed, and who agreed to what. */
@RestController
@Shows({"agreements", "member-directory", "organisation-directory"})
final class AgreementQueryController {

    private final Questions questions;
    private final AgreementTable agreements;
    private final Seats seats;

    AgreementQueryController(Questions questions, AgreementTable agreements, Seats seats) {
        this.questions = questions;
        this.agreements = agreements;
        this.seats = seats;
    }

    @GetMapping("/api/networks/{network}/agreements")
    AgreementsView agreements(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        Map<UUID, LocalDate> day = Map.of(networkId, question.asOf());
        AgreementsOnDay then = AgreementsOnDay.of(
                question.asOf(),
                seats.seatsOn(day, question.knownAt()).getOrDefault(networkId, List.of()),
                agreements.agreements(day, question.knownAt()).getOrDefault(networkId, List.of()),
                agreements.counted(day, question.knownAt()).getOrDefault(networkId, List.of()));
        return new AgreementsShown(then).view();
    }
}
