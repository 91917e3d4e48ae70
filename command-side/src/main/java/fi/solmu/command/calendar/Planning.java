package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryChanged;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryRescheduled;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.Schedule;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Entries are put into the clock, changed, put at other times, and cancelled. */
final class Planning {

    record PlanEntry(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            RingId ringId,
            EntryDetails details,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            Schedule schedule,
            @Nullable String ref,
            LocalDate on)
            implements CalendarEntryCommand {}

    record ChangeEntry(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            RingId ringId,
            EntryDetails details,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryCommand {}

    record RescheduleEntry(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            Schedule schedule,
            @Nullable Wording because,
            LocalDate on)
            implements CalendarEntryCommand {}

    record CancelEntry(
            NetworkId networkId,
            CalendarEntryId calendarEntryId,
            @Nullable Wording because,
            LocalDate on) implements CalendarEntryCommand {}

    @CommandHandler
    void decide(PlanEntry command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertKeptBy(actor);
        Soundness.assertSound(command.schedule(), entry.zone(), "/schedule");
        Soundness.assertThere(command.networkId(), command.responsible(), command.practice(), command.on(), facts);
        var planned = new CalendarEntryPlanned(
                command.networkId(),
                command.calendarEntryId(),
                command.ringId(),
                command.details(),
                command.responsible(),
                command.practice(),
                command.schedule(),
                null,
                command.ref(),
                command.on());
        entry.assertFits(planned, facts);
        events.append(planned);
    }

    @CommandHandler
    void decide(ChangeEntry command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertKeptBy(actor);
        entry.assertKnown();
        Soundness.assertThere(command.networkId(), command.responsible(), command.practice(), command.on(), facts);
        var changed = new CalendarEntryChanged(
                command.networkId(),
                command.calendarEntryId(),
                command.ringId(),
                command.details(),
                command.responsible(),
                command.practice(),
                command.because(),
                command.on());
        entry.assertFits(changed, facts);
        events.append(changed);
    }

    @CommandHandler
    void decide(
            RescheduleEntry command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertKeptBy(actor);
        entry.assertKnown();
        Soundness.assertSound(command.schedule(), entry.zone(), "/schedule");
        var rescheduled = new CalendarEntryRescheduled(
                command.networkId(), command.calendarEntryId(), command.schedule(), command.because(), command.on());
        entry.assertFits(rescheduled, facts);
        events.append(rescheduled);
    }

    @CommandHandler
    void decide(CancelEntry command, @InjectEntity PlannedEntry entry, Facts facts, Actor actor, EventAppender events) {
        entry.assertKeptBy(actor);
        entry.assertKnown();
        var cancelled = new CalendarEntryCancelled(
                command.networkId(), command.calendarEntryId(), command.because(), command.on());
        entry.assertFits(cancelled, facts);
        events.append(cancelled);
    }
}
