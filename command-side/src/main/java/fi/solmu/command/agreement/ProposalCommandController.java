package fi.solmu.command.agreement;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TEXT;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.agreement.Closing.AdoptVersion;
import fi.solmu.command.agreement.Closing.RejectVersion;
import fi.solmu.command.agreement.Closing.WithdrawProposal;
import fi.solmu.command.agreement.Proposing.AmendText;
import fi.solmu.command.agreement.Proposing.Integration;
import fi.solmu.command.agreement.Proposing.MakeComment;
import fi.solmu.command.agreement.Proposing.ProposeVersion;
import fi.solmu.command.agreement.Referring.ReferToMeeting;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about a proposal from its text to its outcome; what members say to it is told elsewhere. */
@RestController
@RequestMapping("/api/networks/{network}")
final class ProposalCommandController {

    record NewProposal(
            @NotNull @Legible(max = LONGEST_TEXT) Words text,
            @NotNull @Valid StatedRule rule,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate expiresOn,
            @Nullable @Min(0) @Max(LONGEST_NOTICE) Integer noticeDays,
            @Nullable LocalDate commentsUntil,
            @Nullable MemberId proposedBy,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /** @param by whose words they are; the record keeper's own when nobody is named */
    record Comment(
            @NotNull @Legible(max = LONGEST_REASON) Words comment,
            @Nullable MemberId by,
            @Nullable EntryId inReplyTo,
            @Nullable LocalDate on) {}

    /** The text as it is now, with all terms as they are now: what is left out is no longer a term. */
    record Amendment(
            @NotNull @Legible(max = LONGEST_TEXT) Words text,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate expiresOn,
            @Nullable @Min(0) @Max(LONGEST_NOTICE) Integer noticeDays,
            @Nullable @Size(max = 1000) List<@NotNull @Valid TakenIn> integrates,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /** An objection that the new words take in, and which words those are. */
    record TakenIn(
            @NotNull ObjectionId objectionId,
            @NotNull @Legible(max = LONGEST_REASON) Words change) {}

    /**
     * Terms that are named take the place of what the proposal said; they are named only with an adoption, as is the meeting at which
     * it was.
     */
    record ProposalOutcome(
            @NotNull Ending outcome,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate expiresOn,
            @Nullable @Min(0) @Max(LONGEST_NOTICE) Integer noticeDays,
            @Nullable Boolean asItHappened,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable MeetingId meetingId,
            @Nullable LocalDate on) {}

    enum Ending {
        ADOPTED,
        NOT_ADOPTED,
        WITHDRAWN
    }

    private static final int LONGEST_NOTICE = 3660;

    private final Wishes wishes;

    ProposalCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/agreements/{agreement}/proposals")
    ResponseEntity<Created> propose(
            @PathVariable NetworkId network,
            @PathVariable AgreementId agreement,
            @Valid @RequestBody NewProposal body) {
        Faults faults = new Faults().ofTerms(body.inForceFrom(), body.expiresOn());
        body.rule().check(faults);
        faults.refuse();
        ProposalId id = new ProposalId(wishes.newId("proposal"));
        wishes.decide(new ProposeVersion(
                network,
                agreement,
                id,
                null,
                body.text().wording(),
                body.rule().rule(),
                new Terms(body.inForceFrom(), body.reviewOn(), body.expiresOn(), body.noticeDays()),
                body.commentsUntil(),
                body.proposedBy(),
                Words.of(body.because()),
                null,
                false,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/proposals/" + id, id);
    }

    @PostMapping("/proposals/{proposal}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    void comment(@PathVariable NetworkId network, @PathVariable ProposalId proposal, @Valid @RequestBody Comment body) {
        wishes.decide(new MakeComment(
                network,
                proposal,
                body.by(),
                body.comment().wording(),
                body.inReplyTo(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/proposals/{proposal}/amendments")
    @ResponseStatus(HttpStatus.CREATED)
    void amend(@PathVariable NetworkId network, @PathVariable ProposalId proposal, @Valid @RequestBody Amendment body) {
        new Faults().ofTerms(body.inForceFrom(), body.expiresOn()).refuse();
        wishes.decide(new AmendText(
                network,
                proposal,
                body.text().wording(),
                new Terms(body.inForceFrom(), body.reviewOn(), body.expiresOn(), body.noticeDays()),
                Objects.requireNonNullElse(body.integrates(), List.<TakenIn>of()).stream()
                        .map(taken -> new Integration(
                                taken.objectionId(), taken.change().wording()))
                        .toList(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/proposals/{proposal}/outcome")
    @ResponseStatus(HttpStatus.CREATED)
    void close(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @Valid @RequestBody ProposalOutcome body) {
        if (body.outcome() != Ending.ADOPTED) {
            refuseTerms(body);
        }
        boolean asItHappened = Objects.requireNonNullElse(body.asItHappened(), false);
        LocalDate on = wishes.dayIn(network, body.on());
        LocalDate today = wishes.dayIn(network, null);
        var because = Words.of(body.because());
        if (body.meetingId() != null) {
            wishes.decide(new ReferToMeeting(network, body.meetingId()));
        }
        wishes.decide(
                switch (body.outcome()) {
                    case ADOPTED ->
                        new AdoptVersion(
                                network, proposal, terms(body), because, body.meetingId(), asItHappened, on, today);
                    case NOT_ADOPTED -> new RejectVersion(network, proposal, because, asItHappened, on, today);
                    case WITHDRAWN -> new WithdrawProposal(network, proposal, because, on, today);
                });
    }

    private static Terms terms(ProposalOutcome body) {
        new Faults().ofTerms(body.inForceFrom(), body.expiresOn()).refuse();
        return new Terms(body.inForceFrom(), body.reviewOn(), body.expiresOn(), body.noticeDays());
    }

    private static void refuseTerms(ProposalOutcome body) {
        String why = "Only what is adopted has terms.";
        new Faults()
                .whereGiven(body.inForceFrom(), "/inForceFrom", why)
                .whereGiven(body.reviewOn(), "/reviewOn", why)
                .whereGiven(body.expiresOn(), "/expiresOn", why)
                .whereGiven(body.noticeDays(), "/noticeDays", why)
                .whereGiven(body.meetingId(), "/meetingId", "Only with what is adopted a meeting is named.")
                .refuse();
    }
}
