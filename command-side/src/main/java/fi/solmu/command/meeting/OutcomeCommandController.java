package fi.solmu.command.meeting;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TEXT;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.meeting.Concluding.MakePromise;
import fi.solmu.command.meeting.Concluding.NoteInformation;
import fi.solmu.command.meeting.Concluding.ReachDecision;
import fi.solmu.command.meeting.KeepingPromises.KeepPromise;
import fi.solmu.command.meeting.KeepingPromises.MissPromise;
import fi.solmu.command.meeting.KeepingPromises.PromiseCommand;
import fi.solmu.command.meeting.KeepingPromises.ReleasePromise;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about what comes out of meetings, and what becomes of promises. */
@RestController
@RequestMapping("/api/networks/{network}")
final class OutcomeCommandController {

    record InformationOutcome(
            @Nullable AgendaItemId agendaItemId,
            @NotNull @Legible(max = LONGEST_TEXT) Words text,
            @Nullable LocalDate on) {}

    record DecisionOutcome(
            @Nullable AgendaItemId agendaItemId,
            @NotNull @Legible(max = LONGEST_TEXT) Words text,
            @Nullable ProposalId proposalId,
            @Nullable LocalDate on) {}

    /** To the whole network when nobody is named. */
    record NewPromise(
            @Nullable AgendaItemId agendaItemId,
            @NotNull MemberId memberId,
            @NotNull @Legible(max = LONGEST_TEXT) Words text,
            @Nullable MemberId to,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on) {}

    record PromiseOutcome(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record PromiseRelease(
            @NotNull @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    OutcomeCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/meetings/{meeting}/information")
    ResponseEntity<Created> note(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody InformationOutcome body) {
        OutcomeId id = new OutcomeId(wishes.newId("outcome"));
        wishes.decide(new NoteInformation(
                network,
                meeting,
                id,
                body.agendaItemId(),
                body.text().wording(),
                body.on(),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/meetings/" + meeting, id);
    }

    @PostMapping("/meetings/{meeting}/decisions")
    ResponseEntity<Created> decide(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody DecisionOutcome body) {
        OutcomeId id = new OutcomeId(wishes.newId("outcome"));
        wishes.decide(new ReachDecision(
                network,
                meeting,
                id,
                body.agendaItemId(),
                body.text().wording(),
                body.proposalId(),
                body.on(),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/meetings/" + meeting, id);
    }

    @PostMapping("/meetings/{meeting}/promises")
    ResponseEntity<Created> promise(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody NewPromise body) {
        PromiseId id = new PromiseId(wishes.newId("promise"));
        wishes.decide(new MakePromise(
                network,
                meeting,
                id,
                body.agendaItemId(),
                body.memberId(),
                body.text().wording(),
                body.to(),
                body.dueOn(),
                body.on(),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/promises", id);
    }

    @PostMapping("/promises/{promise}/keeping")
    void keep(
            @PathVariable NetworkId network, @PathVariable PromiseId promise, @Valid @RequestBody PromiseOutcome body) {
        tell(KeepPromise::new, network, promise, body);
    }

    @PostMapping("/promises/{promise}/missing")
    void miss(
            @PathVariable NetworkId network, @PathVariable PromiseId promise, @Valid @RequestBody PromiseOutcome body) {
        tell(MissPromise::new, network, promise, body);
    }

    @PostMapping("/promises/{promise}/release")
    void release(
            @PathVariable NetworkId network, @PathVariable PromiseId promise, @Valid @RequestBody PromiseRelease body) {
        wishes.decide(new ReleasePromise(
                network,
                promise,
                body.because().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    private void tell(Telling telling, NetworkId network, PromiseId promise, PromiseOutcome body) {
        wishes.decide(telling.of(
                network,
                promise,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    /** The wish that follows from what is told of a promise. */
    private interface Telling {

        PromiseCommand of(
                NetworkId network, PromiseId promise, @Nullable Wording because, LocalDate on, LocalDate today);
    }
}
