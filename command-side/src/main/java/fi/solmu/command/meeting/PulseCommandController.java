package fi.solmu.command.meeting;

import fi.solmu.command.Wishes;
import fi.solmu.command.meeting.PulseAnswers.Counted;
import fi.solmu.command.meeting.Pulsing.AnswerPulse;
import fi.solmu.command.meeting.Pulsing.CountPulse;
import fi.solmu.command.meeting.Pulsing.OpenPulse;
import fi.solmu.command.meeting.Pulsing.StartCounting;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Wishes about the two questions after a meeting. */
@RestController
@RequestMapping("/api/networks/{network}/meetings/{meeting}/pulse")
final class PulseCommandController {

    record PulseOpening(
            @NotNull LocalDate answerBy, @Nullable LocalDate on) {}

    /** From 1, not at all, to 5, fully. Kept with the member's name until it is counted. */
    record PulseAnswer(
            @NotNull @Min(1) @Max(5) Integer movedForward,
            @NotNull @Min(1) @Max(5) Integer wasHeard) {}

    record PulseCounting(@Nullable LocalDate on) {}

    private final Wishes wishes;
    private final PulseAnswers answers;

    PulseCommandController(Wishes wishes, PulseAnswers answers) {
        this.wishes = wishes;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void open(@PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody PulseOpening body) {
        wishes.decide(new OpenPulse(
                network, meeting, body.answerBy(), wishes.dayIn(network, body.on()), wishes.dayIn(network, null)));
    }

    @PutMapping("/answers/{member}")
    void answer(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @Valid @RequestBody PulseAnswer body) {
        wishes.decide(new AnswerPulse(network, meeting, member, wishes.dayIn(network, null)));
        if (!answers.keep(meeting, member, body.movedForward(), body.wasHeard())) {
            throw new RuleViolation("pulse-not-open", "The answers are being counted; no more are taken.");
        }
    }

    /** Once the counts are on record the answers are deleted. What can't be counted is refused before the answers are closed. */
    @PostMapping("/counting")
    void count(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody PulseCounting body) {
        LocalDate on = wishes.dayIn(network, body.on());
        LocalDate today = wishes.dayIn(network, null);
        wishes.decide(new StartCounting(network, meeting, on, today));
        Counted counted = answers.close(meeting);
        try {
            wishes.decide(new CountPulse(network, meeting, counted.answers(), counted.counts(), on, today));
        } catch (RuntimeException failure) {
            boolean countedByAnother = failure instanceof RuleViolation violation
                    && violation.code().equals("pulse-not-open");
            if (!countedByAnother) {
                answers.reopen(meeting);
            }
            throw failure;
        }
        answers.forget(meeting);
    }
}
