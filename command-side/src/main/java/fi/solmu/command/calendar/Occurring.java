package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCompleted;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import fi.solmu.kernel.calendar.Slot;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Single occurrences are moved, cancelled, and completed. */
final class Occurring {

    record MoveOccurrence(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            LocalDate date,
            Slot slot,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CalendarEntryCommand {}

    record CancelOccurrence(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            LocalDate date,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements CalendarEntryCommand {}

    record CompleteOccurrence(
            NetworkId networkId, CalendarEntryId calendarEntryId, LocalDate date, LocalDate on, LocalDate today)
            implements CalendarEntryCommand {}

    @CommandHandler
    void decide(
            MoveOccurrence command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertTendedBy(actor, command.today(), facts);
        entry.assertKnown();
        Soundness.assertSound(command.slot(), entry.zoneOfTimes());
        var moved = new OccurrenceMoved(
                command.networkId(),
                command.calendarEntryId(),
                command.date(),
                command.slot(),
                command.because(),
                command.on());
        entry.assertFits(moved, facts);
        events.append(moved);
    }

    @CommandHandler
    void decide(
            CancelOccurrence command,
            @InjectEntity PlannedEntry entry,
            Facts facts,
            Actor actor,
            EventAppender events) {
        entry.assertTendedBy(actor, command.today(), facts);
        entry.assertKnown();
        var cancelled = new OccurrenceCancelled(
                command.networkId(), command.calendarEntryId(), command.date(), command.because(), command.on());
        entry.assertFits(cancelled, facts);
        events.append(cancelled);
    }

    @CommandHandler
    void decide(
            CompleteOccurrence command,
            @InjectEntity PlannedEntry entry,
            Facts facts,
            Actor actor,
            EventAppender events) {
        entry.assertTendedBy(actor, command.today(), facts);
        entry.assertKnown();
        if (command.on().isAfter(command.today())) {
            throw new RuleViolation(
                    "completed-in-the-future",
                    "Nothing can be done on " + command.on() + " yet. Say so when the day has come.");
        }
        var completed =
                new OccurrenceCompleted(command.networkId(), command.calendarEntryId(), command.date(), command.on());
        entry.assertFits(completed, facts);
        events.append(completed);
    }
}
