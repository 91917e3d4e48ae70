package fi.solmu.command.calendar;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.calendar.Correcting.RedateRingEntry;
import fi.solmu.command.calendar.Correcting.WithdrawRingEntry;
import fi.solmu.command.calendar.Drawing.DrawRing;
import fi.solmu.command.calendar.Drawing.DropRing;
import fi.solmu.command.calendar.Drawing.RedrawRing;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about the rings of the annual clock. */
@RestController
@RequestMapping("/api/networks/{network}/calendar/rings")
final class RingCommandController {

    private static final String COLOUR = "#[0-9a-fA-F]{6}";

    record RingBody(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @Pattern(regexp = COLOUR) String colour,
            @Nullable @Min(0) @Max(1_000) Integer order,
            @Nullable Boolean external,
            @Nullable LocalDate on) {}

    record RingDropping(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    RingCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    static boolean isColour(String colour) {
        return colour.matches(COLOUR);
    }

    @PostMapping
    ResponseEntity<Created> draw(@PathVariable NetworkId network, @Valid @RequestBody RingBody body) {
        RingId id = new RingId(wishes.newId("ring"));
        wishes.decide(new DrawRing(
                network,
                id,
                body.title(),
                body.colour(),
                body.order(),
                Boolean.TRUE.equals(body.external()),
                null,
                wishes.dayIn(network, body.on())));
        return Created.at("/api/networks/" + network + "/calendar/rings/" + id, id);
    }

    @PutMapping("/{ring}")
    void redraw(@PathVariable NetworkId network, @PathVariable RingId ring, @Valid @RequestBody RingBody body) {
        wishes.decide(new RedrawRing(
                network,
                ring,
                body.title(),
                body.colour(),
                body.order(),
                Boolean.TRUE.equals(body.external()),
                wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{ring}/dropping")
    void drop(@PathVariable NetworkId network, @PathVariable RingId ring, @Valid @RequestBody RingDropping body) {
        wishes.decide(new DropRing(network, ring, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{ring}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable RingId ring,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateRingEntry(network, ring, entry, body.because().wording(), body.on()));
    }

    @PostMapping("/{ring}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable RingId ring,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawRingEntry(network, ring, entry, body.because().wording()));
    }
}
