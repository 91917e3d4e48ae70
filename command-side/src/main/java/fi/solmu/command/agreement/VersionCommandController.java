package fi.solmu.command.agreement;

import static fi.solmu.command.Legible.LONGEST_REASON;

import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.agreement.Ageing.GiveNotice;
import fi.solmu.command.agreement.Ageing.ReviewVersion;
import fi.solmu.command.agreement.Committing.ConfirmCommitment;
import fi.solmu.command.agreement.Referring.ReferToMeeting;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.ReviewOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about a version that holds: it is looked at again, notice is given, members commit to it. */
@RestController
@RequestMapping("/api/networks/{network}/proposals/{proposal}")
final class VersionCommandController {

    record Review(
            @NotNull ReviewOutcome outcome,
            @Nullable LocalDate nextReviewOn,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable MeetingId meetingId,
            @Nullable LocalDate on) {}

    /** @param endsOn the first day on which it no longer holds; as soon as its terms allow when none is named */
    record Notice(
            @Nullable LocalDate endsOn,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record Commitment(
            @NotNull CommitmentLevel level,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    VersionCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    void review(@PathVariable NetworkId network, @PathVariable ProposalId proposal, @Valid @RequestBody Review body) {
        if (body.outcome() == ReviewOutcome.ENDED) {
            new Faults()
                    .whereGiven(body.nextReviewOn(), "/nextReviewOn", "What has ended is not looked at again.")
                    .refuse();
        }
        if (body.meetingId() != null) {
            wishes.decide(new ReferToMeeting(network, body.meetingId()));
        }
        wishes.decide(new ReviewVersion(
                network,
                proposal,
                body.outcome(),
                body.nextReviewOn(),
                Words.of(body.because()),
                body.meetingId(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/notice")
    @ResponseStatus(HttpStatus.CREATED)
    void giveNotice(
            @PathVariable NetworkId network, @PathVariable ProposalId proposal, @Valid @RequestBody Notice body) {
        wishes.decide(new GiveNotice(
                network,
                proposal,
                body.endsOn(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PutMapping("/commitments/{member}")
    void commit(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @PathVariable MemberId member,
            @Valid @RequestBody Commitment body) {
        wishes.decide(new ConfirmCommitment(
                network,
                proposal,
                member,
                body.level(),
                Words.of(body.because()),
                false,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }
}
