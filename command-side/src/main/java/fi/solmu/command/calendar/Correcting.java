package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningRedated;
import fi.solmu.kernel.calendar.CalendarEntryEvent.PlanningWithdrawn;
import fi.solmu.kernel.calendar.RingEvent.RingEntryRedated;
import fi.solmu.kernel.calendar.RingEvent.RingEntryWithdrawn;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What the record says about the clock turns out to be wrong. It stays readable; what counts changes. */
final class Correcting {

    record RedateRingEntry(NetworkId networkId, RingId ringId, EntryId entryId, Wording because, LocalDate on)
            implements RingCommand {}

    record WithdrawRingEntry(NetworkId networkId, RingId ringId, EntryId entryId, Wording because)
            implements RingCommand {}

    record RedatePlanning(
            NetworkId networkId, CalendarEntryId calendarEntryId, EntryId entryId, Wording because, LocalDate on)
            implements CalendarEntryCommand {}

    record WithdrawPlanning(NetworkId networkId, CalendarEntryId calendarEntryId, EntryId entryId, Wording because)
            implements CalendarEntryCommand {}

    @CommandHandler
    void decide(RedateRingEntry command, @InjectEntity Ring ring, Facts facts, Actor actor, EventAppender events) {
        var redated = new RingEntryRedated(
                command.networkId(), command.ringId(), command.entryId(), command.because(), command.on());
        ring.assertKeptBy(actor);
        ring.assertOnRecord(command.entryId());
        facts.about(ClockContents.class, command.networkId()).assertFitInto(ring.assertFits(redated));
        events.append(redated);
    }

    @CommandHandler
    void decide(WithdrawRingEntry command, @InjectEntity Ring ring, Facts facts, Actor actor, EventAppender events) {
        var withdrawn =
                new RingEntryWithdrawn(command.networkId(), command.ringId(), command.entryId(), command.because());
        ring.assertKeptBy(actor);
        ring.assertOnRecord(command.entryId());
        facts.about(ClockContents.class, command.networkId()).assertFitInto(ring.assertFits(withdrawn));
        events.append(withdrawn);
    }

    @CommandHandler
    void decide(
            RedatePlanning command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertKeptBy(actor);
        CalendarEntryEvent corrected = entry.entry(command.entryId()).event();
        Soundness.assertThere(command.networkId(), responsible(corrected), null, command.on(), facts);
        var redated = new PlanningRedated(
                command.networkId(), command.calendarEntryId(), command.entryId(), command.because(), command.on());
        entry.assertFits(redated, facts);
        events.append(redated);
    }

    @CommandHandler
    void decide(
            WithdrawPlanning command,
            @InjectEntity PlannedEntry entry,
            Facts facts,
            Actor actor,
            EventAppender events) {
        entry.assertKeptBy(actor);
        entry.entry(command.entryId());
        var withdrawn = new PlanningWithdrawn(
                command.networkId(), command.calendarEntryId(), command.entryId(), command.because());
        entry.assertFits(withdrawn, facts);
        events.append(withdrawn);
    }

    private static @Nullable MemberId responsible(CalendarEntryEvent event) {
        return switch (event) {
            case CalendarEntryPlanned planned -> planned.responsible();
            case CalendarEntryChanged changed -> changed.responsible();
            default -> null;
        };
    }
}
