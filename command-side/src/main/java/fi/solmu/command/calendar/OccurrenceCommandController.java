package fi.solmu.command.calendar;

import static fi.solmu.command.Legible.LONGEST_REASON;

import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.calendar.Occurring.CancelOccurrence;
import fi.solmu.command.calendar.Occurring.CompleteOccurrence;
import fi.solmu.command.calendar.Occurring.MoveOccurrence;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.calendar.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about single occurrences, each named by its day by the rule. */
@RestController
@RequestMapping("/api/networks/{network}/calendar/entries/{entry}/occurrences/{date}")
final class OccurrenceCommandController {

    /**
     * Where the occurrence is to be.
     *
     * @param end the first day again unless given
     */
    record OccurrenceMoving(
            @NotNull LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {

        Slot slot() {
            return new Slot(start, end == null ? start : end, startTime, endTime);
        }
    }

    record OccurrenceCancellation(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record OccurrenceCompletion(@Nullable LocalDate on) {}

    private final Wishes wishes;

    OccurrenceCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/moving")
    void move(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @PathVariable LocalDate date,
            @Valid @RequestBody OccurrenceMoving body) {
        wishes.decide(new MoveOccurrence(
                network,
                entry,
                date,
                body.slot(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/cancellation")
    void cancel(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @PathVariable LocalDate date,
            @Valid @RequestBody OccurrenceCancellation body) {
        wishes.decide(new CancelOccurrence(
                network,
                entry,
                date,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/completion")
    void complete(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @PathVariable LocalDate date,
            @Valid @RequestBody OccurrenceCompletion body) {
        wishes.decide(new CompleteOccurrence(
                network, entry, date, wishes.dayIn(network, body.on()), wishes.dayIn(network, null)));
    }
}
