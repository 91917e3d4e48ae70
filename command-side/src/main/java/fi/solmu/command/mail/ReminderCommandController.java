package fi.solmu.command.mail;

import fi.solmu.command.Unknown;
import fi.solmu.command.Wishes;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Secret;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes of people to be reminded by mail, or not. */
@RestController
final class ReminderCommandController {

    /** @param wanted whether reminders are to come */
    record Choice(@NotNull Boolean wanted) {}

    private final Wishes wishes;
    private final ReminderTable reminders;
    private final RecordReader record;

    ReminderCommandController(Wishes wishes, ReminderTable reminders, RecordReader record) {
        this.wishes = wishes;
        this.reminders = reminders;
        this.record = record;
    }

    /** Holds for all seats for which the one who is signed in speaks. */
    @PutMapping("/api/session/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@Valid @RequestBody Choice choice) {
        List<EntryId> seats = seatsOf(wishes.actor().account());
        if (choice.wanted()) {
            reminders.on(seats);
        } else {
            reminders.off(seats);
        }
    }

    /** What mail programs do by themselves for whoever asks them to end such mails (RFC 8058); looking at the address ends nothing. */
    @PostMapping("/reminders/off/{secret}")
    @SecurityRequirements
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String secret) {
        reminders.off(reminders.endedBy(new Secret(secret)).orElseThrow(Unknown::link));
    }

    private List<EntryId> seatsOf(AccountId account) {
        Map<MemberId, EntryId> linked = new HashMap<>();
        for (RecordedEvent each : record.about(List.of(account), Set.of(AccessEvent.class), Long.MAX_VALUE)
                .getOrDefault(account, List.of())) {
            if (each.event() instanceof SeatLinked link) {
                linked.put(link.memberId(), link.heldThrough());
            } else if (each.event() instanceof SeatUnlinked gone) {
                linked.remove(gone.memberId());
            }
        }
        return List.copyOf(linked.values());
    }
}
