package fi.solmu.query.agreement;

import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a network has agreed, who agreed to what, and what waits for whom. */
@RestController
@Shows({"agreements", "member-directory", "organisation-directory"})
final class AgreementQueryController {

    private final Questions questions;
    private final AgreementReading reading;
    private final WaitingReading waiting;

    AgreementQueryController(Questions questions, AgreementReading reading, WaitingReading waiting) {
        this.questions = questions;
        this.reading = reading;
        this.waiting = waiting;
    }

    @GetMapping("/api/networks/{network}/agreements")
    AgreementsView agreements(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        return reading.all(questions.about(networkId, clocks));
    }

    @GetMapping("/api/networks/{network}/agreements/{agreement}")
    AgreementView agreement(
            @PathVariable("network") UUID networkId,
            @PathVariable("agreement") UUID agreementId,
            @ParameterObject TwoClocks clocks) {
        return AgreementView.of(reading.one(questions.about(networkId, clocks), agreementId));
    }

    @GetMapping("/api/networks/{network}/proposals/{proposal}")
    ProposalView proposal(
            @PathVariable("network") UUID networkId,
            @PathVariable("proposal") UUID proposalId,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        AgreementTold told = reading.ofProposal(question, proposalId);
        LocalDate decidedOn = told.version(proposalId).who().version().decidedOn();
        List<Seat> seats = reading.seatsOn(decidedOn == null ? question.asOf() : decidedOn, question);
        Standing reader = questions.standings().getOrDefault(networkId, Standing.NOBODY);
        return new ProposalShown(told, proposalId, seats).to(reader, isNow(question));
    }

    @GetMapping("/api/waiting")
    List<WaitingView> waiting() {
        Map<UUID, Standing> standings = questions.standings();
        return waiting.of(standings, questions.today(standings.keySet()));
    }

    private boolean isNow(Question question) {
        UUID network = question.network().value();
        return question.knownAt() == null
                && question.asOf().equals(questions.today(Set.of(network)).get(network));
    }
}
