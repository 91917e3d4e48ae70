package fi.solmu.command.calendar;

import static fi.solmu.command.Legible.LONGEST_REASON;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.calendar.CarryingOn.NextEntry;
import fi.solmu.command.calendar.CarryingOn.TakeNextYear;
import fi.solmu.command.calendar.Correcting.RedatePlanning;
import fi.solmu.command.calendar.Correcting.WithdrawPlanning;
import fi.solmu.command.calendar.Planning.CancelEntry;
import fi.solmu.command.calendar.Planning.ChangeEntry;
import fi.solmu.command.calendar.Planning.PlanEntry;
import fi.solmu.command.calendar.Planning.RescheduleEntry;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.NetworkId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about the entries of the annual clock, and about a whole year of them. */
@RestController
@RequestMapping("/api/networks/{network}/calendar")
final class CalendarCommandController {

    record NewCalendarEntry(
            @NotNull @Valid DetailsBody details,
            @NotNull @Valid ScheduleBody schedule,
            @Nullable LocalDate on) {}

    record EntryChange(
            @NotNull @Valid DetailsBody details,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record EntryRescheduling(
            @NotNull @Valid ScheduleBody schedule,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record EntryCancellation(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /** A whole year as people agreed on it. */
    record NextYear(
            @Min(1900) @Max(2200) int year,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid EntryOfNextYear> entries,
            @Nullable LocalDate on) {}

    record EntryOfNextYear(
            @Nullable CalendarEntryId copyOf,
            @NotNull @Valid DetailsBody details,
            @NotNull @Valid ScheduleBody schedule) {}

    private final Wishes wishes;

    CalendarCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/entries")
    ResponseEntity<Created> plan(@PathVariable NetworkId network, @Valid @RequestBody NewCalendarEntry body) {
        CalendarEntryId id = new CalendarEntryId(wishes.newId("calendar-entry"));
        wishes.decide(new PlanEntry(
                network,
                id,
                body.details().ringId(),
                body.details().details(),
                body.details().responsible(),
                body.details().practiceId(),
                body.schedule().schedule(),
                null,
                wishes.dayIn(network, body.on())));
        return Created.at("/api/networks/" + network + "/calendar/entries/" + id, id);
    }

    @PutMapping("/entries/{entry}")
    void change(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @Valid @RequestBody EntryChange body) {
        wishes.decide(new ChangeEntry(
                network,
                entry,
                body.details().ringId(),
                body.details().details(),
                body.details().responsible(),
                body.details().practiceId(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on())));
    }

    @PutMapping("/entries/{entry}/schedule")
    void reschedule(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @Valid @RequestBody EntryRescheduling body) {
        wishes.decide(new RescheduleEntry(
                network,
                entry,
                body.schedule().schedule(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on())));
    }

    @PostMapping("/entries/{entry}/cancellation")
    void cancel(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId entry,
            @Valid @RequestBody EntryCancellation body) {
        wishes.decide(new CancelEntry(network, entry, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/entries/{calendarEntry}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId calendarEntry,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(
                new RedatePlanning(network, calendarEntry, entry, body.because().wording(), body.on()));
    }

    @PostMapping("/entries/{calendarEntry}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable CalendarEntryId calendarEntry,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawPlanning(
                network, calendarEntry, entry, body.because().wording()));
    }

    /** The year is carried on as people agreed on it: all of it, or none. */
    @PostMapping("/next-year")
    @ResponseStatus(HttpStatus.CREATED)
    void carryOn(@PathVariable NetworkId network, @Valid @RequestBody NextYear body) {
        List<NextEntry> entries = new ArrayList<>();
        for (EntryOfNextYear next : body.entries()) {
            entries.add(new NextEntry(
                    new CalendarEntryId(wishes.newId("calendar-entry/" + entries.size())),
                    next.copyOf(),
                    next.details().ringId(),
                    next.details().details(),
                    next.details().responsible(),
                    next.details().practiceId(),
                    next.schedule().schedule()));
        }
        wishes.decide(new TakeNextYear(network, body.year(), entries, wishes.dayIn(network, body.on())));
    }
}
