package fi.solmu.command.calendar;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.Facts;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** A year is carried on into the next: what people agreed on is taken as a whole or not at all. */
final class CarryingOn {

    /**
     * One entry as it is to be in the new year.
     *
     * @param copyOf the entry that it carries on, if it does
     */
    record NextEntry(
            CalendarEntryId calendarEntryId,
            @Nullable CalendarEntryId copyOf,
            RingId ringId,
            EntryDetails details,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            Schedule schedule) {}

    record TakeNextYear(@TargetEntityId NetworkId networkId, int year, List<NextEntry> entries, LocalDate on) {}

    @CommandHandler
    void decide(
            TakeNextYear command,
            @InjectEntity ClockContents contents,
            Facts facts,
            Actor actor,
            EventAppender events) {
        Set<CalendarEntryId> originals = new HashSet<>();
        List<CalendarEntryPlanned> all = new ArrayList<>();
        for (int i = 0; i < command.entries().size(); i++) {
            NextEntry next = command.entries().get(i);
            String pointer = "/entries/" + i;
            PlannedEntry entry =
                    facts.about(PlannedEntry.class, new PlannedEntry.Key(command.networkId(), next.calendarEntryId()));
            entry.assertKeptBy(actor);
            Soundness.assertSound(next.schedule(), entry.zone(), pointer + "/schedule");
            assertBegins(command.year(), next.schedule(), pointer);
            CalendarEntryId original = next.copyOf();
            if (original != null) {
                contents.assertKnown(original);
                contents.assertNotCarriedOn(original, command.year());
                if (!originals.add(original)) {
                    throw BadInput.at(pointer + "/copyOf", "carried-on-twice", "This entry is in the list twice.");
                }
            }
            Soundness.assertThere(command.networkId(), next.responsible(), next.practice(), command.on(), facts);
            var planned = new CalendarEntryPlanned(
                    command.networkId(),
                    next.calendarEntryId(),
                    next.ringId(),
                    next.details(),
                    next.responsible(),
                    next.practice(),
                    next.schedule(),
                    original,
                    null,
                    command.on());
            entry.assertFits(planned, facts);
            all.add(planned);
        }
        all.forEach(events::append);
    }

    private static void assertBegins(int year, Schedule schedule, String pointer) {
        if (schedule.start().getYear() != year) {
            throw BadInput.at(
                    pointer + "/schedule/start",
                    "not-in-that-year",
                    schedule.start() + " is not in " + year + ". Correct the day, or leave the entry out.");
        }
    }
}
