package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.Unknown;
import fi.solmu.command.Wishes;
import fi.solmu.command.evaluation.AnswerLinks.Link;
import fi.solmu.command.evaluation.Asking.AnswerByLink;
import fi.solmu.command.evaluation.Asking.AnswerEvaluation;
import fi.solmu.command.evaluation.Asking.MakeLink;
import fi.solmu.command.evaluation.Urn.Cast;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.evaluation.Instrument;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes ballots, of members who are signed in and of whoever has a link. */
@RestController
final class AnswerCommandController {

    /**
     * The address under which whoever has it may answer.
     *
     * @param address shown this one time; only its hash is kept
     */
    record AnswerAddress(URI address) {}

    private final Wishes wishes;
    private final Decisions decisions;
    private final Urn urn;
    private final AnswerLinks links;

    AnswerCommandController(Wishes wishes, Decisions decisions, Urn urn, AnswerLinks links) {
        this.wishes = wishes;
        this.decisions = decisions;
        this.urn = urn;
        this.links = links;
    }

    @PutMapping("/api/networks/{network}/evaluations/{evaluation}/answers/{member}")
    void answer(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @PathVariable MemberId member,
            @Valid @RequestBody BallotBody body) {
        Instrument asked = wishes.decide(
                new AnswerEvaluation(network, evaluation, member, wishes.dayIn(network, null)), Instrument.class);
        assertKept(urn.cast(evaluation, member, body.secret(), body.ballot(asked)));
    }

    /** Made anew, the address before stops working; ballots that were cast by it stay. */
    @PostMapping("/api/networks/{network}/evaluations/{evaluation}/link")
    ResponseEntity<AnswerAddress> makeLink(@PathVariable NetworkId network, @PathVariable EvaluationId evaluation) {
        wishes.decide(new MakeLink(network, evaluation, wishes.dayIn(network, null)), Instrument.class);
        URI address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/answers/{secret}")
                .build(links.secretFor(new Link(network, evaluation)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new AnswerAddress(address));
    }

    /** Whoever has the link answers, and nobody asks who that is. */
    @PutMapping("/api/answers/{secret}")
    @SecurityRequirements
    void answerByLink(@PathVariable String secret, @Valid @RequestBody BallotBody body) {
        Link link = links.bySecret(secret).orElseThrow(Unknown::link);
        Instrument asked = decisions
                .decide(
                        new AnswerByLink(link.network(), link.evaluation(), wishes.dayIn(link.network(), null)),
                        Instrument.class,
                        Actor.AUTOMATION,
                        wishes.request())
                .answer();
        assertKept(urn.cast(link.evaluation(), null, body.secret(), body.ballot(asked)));
    }

    private static void assertKept(Cast cast) {
        switch (cast) {
            case KEPT -> {}
            case CLOSED ->
                throw new RuleViolation("evaluation-not-open", "The answers are being counted; no more are taken.");
            case ANSWERED_ELSEWHERE ->
                throw new RuleViolation(
                        "answered-elsewhere",
                        "You have answered already. Nobody knows which answers are yours, so that they can be changed only"
                                + " in the browser in which you gave them.");
            case NOT_THEIRS ->
                throw new RuleViolation(
                        "not-your-answers",
                        "The answers in this browser were given by somebody else. Begin with an empty form.");
            case FULL ->
                throw new RuleViolation(
                        "too-many-answers", "There is no room for more answers. Tell whoever sent you here.");
        }
    }
}
