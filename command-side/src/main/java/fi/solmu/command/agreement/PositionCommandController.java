package fi.solmu.command.agreement;

import static fi.solmu.command.Legible.LONGEST_REASON;

import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.agreement.Objecting.ClarifyObjection;
import fi.solmu.command.agreement.Objecting.IntegrateObjection;
import fi.solmu.command.agreement.Objecting.WithdrawObjection;
import fi.solmu.command.agreement.Positioning.Answer;
import fi.solmu.command.agreement.Positioning.RecordPositions;
import fi.solmu.command.agreement.Positioning.TakePosition;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.Stance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about where members stand on a proposal, and about what becomes of their objections. */
@RestController
@RequestMapping("/api/networks/{network}/proposals/{proposal}")
final class PositionCommandController {

    /** @param draft on which text */
    record Position(
            @NotNull Stance stance,
            @Nullable @Legible(max = LONGEST_REASON) Words reason,
            @NotNull @Min(1) Integer draft,
            @Nullable LocalDate on) {}

    /** @param draft on which text */
    record Positions(
            @NotEmpty @Size(max = 2000) List<@NotNull @Valid MembersPosition> positions,
            @NotNull @Min(1) Integer draft,
            @Nullable LocalDate on) {}

    record MembersPosition(
            @NotNull MemberId memberId,
            @NotNull Stance stance,
            @Nullable @Legible(max = LONGEST_REASON) Words reason) {}

    record Clarification(
            @NotNull @Legible(max = LONGEST_REASON) Words clarification,
            @Nullable LocalDate on) {}

    /** @param change which words changed */
    record TakingIn(
            @NotNull @Legible(max = LONGEST_REASON) Words change,
            @Nullable LocalDate on) {}

    record TakingBack(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    PositionCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PutMapping("/positions/{member}")
    void take(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @PathVariable MemberId member,
            @Valid @RequestBody Position body) {
        wishes.decide(new TakePosition(
                network,
                proposal,
                answer(member, body.stance(), body.reason()),
                body.draft(),
                false,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/positions")
    @ResponseStatus(HttpStatus.CREATED)
    void takeMany(
            @PathVariable NetworkId network, @PathVariable ProposalId proposal, @Valid @RequestBody Positions body) {
        wishes.decide(new RecordPositions(
                network,
                proposal,
                body.positions().stream()
                        .map(position -> answer(position.memberId(), position.stance(), position.reason()))
                        .toList(),
                body.draft(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/objections/{objection}/clarification")
    void clarify(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @PathVariable ObjectionId objection,
            @Valid @RequestBody Clarification body) {
        wishes.decide(new ClarifyObjection(
                network,
                proposal,
                objection,
                body.clarification().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/objections/{objection}/integration")
    void integrate(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @PathVariable ObjectionId objection,
            @Valid @RequestBody TakingIn body) {
        wishes.decide(new IntegrateObjection(
                network,
                proposal,
                objection,
                body.change().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/objections/{objection}/withdrawal")
    void takeBack(
            @PathVariable NetworkId network,
            @PathVariable ProposalId proposal,
            @PathVariable ObjectionId objection,
            @Valid @RequestBody TakingBack body) {
        wishes.decide(new WithdrawObjection(
                network,
                proposal,
                objection,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    private Answer answer(MemberId member, Stance stance, @Nullable Words reason) {
        return new Answer(member, stance, Words.of(reason), new ObjectionId(wishes.newId("objection/" + member)));
    }
}
