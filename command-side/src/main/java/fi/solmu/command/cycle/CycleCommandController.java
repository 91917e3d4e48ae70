package fi.solmu.command.cycle;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.cycle.Correcting.RedateCycleEntry;
import fi.solmu.command.cycle.Correcting.WithdrawCycleEntry;
import fi.solmu.command.cycle.Opening.AnswerQuestions;
import fi.solmu.command.cycle.Opening.CloseCycle;
import fi.solmu.command.cycle.Opening.OpenCycle;
import fi.solmu.command.cycle.Opening.RetitleCycle;
import fi.solmu.command.cycle.Progressing.AssessPhase;
import fi.solmu.command.cycle.Progressing.EnterPhase;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.cycle.CycleDecision;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Success;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about development cycles: their questions, phases, assessments and closings. */
@RestController
@RequestMapping("/api/networks/{network}/cycles")
final class CycleCommandController {

    record QuestionsBody(
            @Nullable @Legible(max = LONGEST_REASON) Words why,
            @Nullable @Legible(max = LONGEST_REASON) Words who,
            @Nullable @Legible(max = LONGEST_REASON) Words how,
            @Nullable @Legible(max = LONGEST_REASON) Words what,
            @Nullable @Legible(max = LONGEST_REASON) Words withWhatResources) {

        FiveQuestions questions() {
            return new FiveQuestions(
                    Words.of(why), Words.of(who), Words.of(how), Words.of(what), Words.of(withWhatResources));
        }
    }

    /**
     * A cycle to set out on.
     *
     * @param phase from 1 to 4, the first one unless given
     * @param partOf the cycle that it is to be a sub-cycle of
     * @param group whose sub-cycle it is to be
     */
    record NewCycle(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @NotNull @Valid QuestionsBody questions,
            @Nullable @Min(1) @Max(4) Integer phase,
            @Nullable CycleId partOf,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText group,
            @Nullable LocalDate on) {}

    record CycleTitle(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record CycleAnswers(
            @NotNull @Valid QuestionsBody questions,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /**
     * A phase to enter, by going on or back.
     *
     * @param because needed when going back
     */
    record PhaseEntering(
            @NotNull @Min(1) @Max(4) Integer phase,
            @Nullable MemberId enteredBy,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record PhaseAssessing(
            @NotNull @Min(1) @Max(4) Integer phase,
            @NotNull Success success,
            @Nullable @Legible(max = LONGEST_REASON) Words assessment,
            @Nullable LocalDate on) {}

    record CycleClosing(
            @NotNull @Legible(max = LONGEST_REASON) Words summary,
            @NotNull CycleDecision decision,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    CycleCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping
    ResponseEntity<Created> open(@PathVariable NetworkId network, @Valid @RequestBody NewCycle body) {
        if (body.partOf() == null != (body.group() == null)) {
            throw body.group() == null
                    ? BadInput.at("/group", "A sub-cycle is a theme group's; name the group.")
                    : BadInput.at("/partOf", "A theme group has a sub-cycle; name the cycle that it is part of.");
        }
        CycleId id = new CycleId(wishes.newId("cycle"));
        wishes.decide(new OpenCycle(
                network,
                id,
                null,
                body.title(),
                body.questions().questions(),
                body.partOf(),
                body.group(),
                body.phase() == null ? Phase.ASSEMBLING : Phase.of(body.phase()),
                null,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/cycles/" + id, id);
    }

    @PutMapping("/{cycle}/title")
    void retitle(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody CycleTitle body) {
        wishes.decide(new RetitleCycle(
                network,
                cycle,
                body.title(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PutMapping("/{cycle}/questions")
    void answer(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody CycleAnswers body) {
        wishes.decide(new AnswerQuestions(
                network,
                cycle,
                body.questions().questions(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/phases")
    void enter(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody PhaseEntering body) {
        wishes.decide(new EnterPhase(
                network,
                cycle,
                Phase.of(body.phase()),
                null,
                body.enteredBy(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/assessments")
    void assess(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody PhaseAssessing body) {
        wishes.decide(new AssessPhase(
                network,
                cycle,
                Phase.of(body.phase()),
                body.success(),
                Words.of(body.assessment()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/closing")
    void close(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody CycleClosing body) {
        wishes.decide(new CloseCycle(
                network,
                cycle,
                Words.of(body.summary()),
                body.decision(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable CycleId cycle,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateCycleEntry(
                network, cycle, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable CycleId cycle,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(
                new WithdrawCycleEntry(network, cycle, entry, body.because().wording(), wishes.dayIn(network, null)));
    }
}
