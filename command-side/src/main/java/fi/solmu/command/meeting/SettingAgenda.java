package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.OnRecord;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemAdded;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemChanged;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemDropped;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaReordered;
import fi.solmu.kernel.meeting.AgendaPurpose;
import fi.solmu.kernel.meeting.MeetingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** What a meeting is to talk about is put together and put in order. */
final class SettingAgenda {

    interface AgendaCommand extends MeetingCommand {

        @Nullable
        LocalDate on();

        LocalDate today();

        @Override
        default MeetingPart part() {
            return MeetingPart.AGENDA;
        }
    }

    record Item(
            AgendaItemId agendaItemId,
            LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable Integer minutes,
            @Nullable ProposalId proposalId,
            @Nullable AgreementId agreementId,
            @Nullable MeetingId minutesOf) {}

    record AddAgendaItems(
            NetworkId networkId,
            MeetingId meetingId,
            List<Item> items,
            @Nullable LocalDate on,
            LocalDate today) implements AgendaCommand {}

    record ChangeAgendaItem(
            NetworkId networkId,
            MeetingId meetingId,
            AgendaItemId agendaItemId,
            LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable Integer minutes,
            @Nullable LocalDate on,
            LocalDate today)
            implements AgendaCommand {}

    /** @param typedOf whether the minutes that are being typed speak of the item */
    record DropAgendaItem(
            NetworkId networkId,
            MeetingId meetingId,
            AgendaItemId agendaItemId,
            boolean typedOf,
            @Nullable LocalDate on,
            LocalDate today)
            implements AgendaCommand {

        /** What came out of the item and what the minutes say of it keep it on the agenda. */
        @Override
        public MeetingPart part() {
            return MeetingPart.WHOLE;
        }
    }

    record OrderAgenda(
            NetworkId networkId,
            MeetingId meetingId,
            List<AgendaItemId> order,
            @Nullable LocalDate on,
            LocalDate today) implements AgendaCommand {}

    /** What was promised before and is still open comes up by itself. */
    @CommandHandler
    void decide(AddAgendaItems command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        LocalDate on = day(command, meeting);
        List<MeetingEvent> added = new ArrayList<>();
        for (Item item : command.items()) {
            about(item, command.networkId())
                    .forEach(key -> facts.about(OnRecord.class, key).assertThere());
            added.add(new AgendaItemAdded(
                    command.networkId(),
                    command.meetingId(),
                    item.agendaItemId(),
                    item.title(),
                    item.purpose(),
                    item.minutes(),
                    item.proposalId(),
                    item.agreementId(),
                    item.minutesOf(),
                    on));
        }
        Planning.takeUpPromises(command, meeting, on, facts, added);
        meeting.assertFit(added, command.today());
        events.append(added);
    }

    @CommandHandler
    void decide(
            ChangeAgendaItem command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        LocalDate on = day(command, meeting);
        append(
                new AgendaItemChanged(
                        command.networkId(),
                        command.meetingId(),
                        command.agendaItemId(),
                        command.title(),
                        command.purpose(),
                        command.minutes(),
                        on),
                command,
                meeting,
                events);
    }

    @CommandHandler
    void decide(DropAgendaItem command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        meeting.assertNotDealtWith(command.agendaItemId());
        if (command.typedOf() && meeting.life().minutes().published() == 0) {
            throw new RuleViolation(
                    "agenda-item-being-written-of",
                    "The minutes that are being typed speak of this item. Empty that part of them first.");
        }
        append(
                new AgendaItemDropped(
                        command.networkId(), command.meetingId(), command.agendaItemId(), day(command, meeting)),
                command,
                meeting,
                events);
    }

    @CommandHandler
    void decide(OrderAgenda command, @InjectEntity Meeting meeting, Facts facts, Actor actor, EventAppender events) {
        meeting.assertRunBy(actor, command.today(), facts);
        append(
                new AgendaReordered(command.networkId(), command.meetingId(), command.order(), day(command, meeting)),
                command,
                meeting,
                events);
    }

    private static List<OnRecord.Key> about(Item item, NetworkId network) {
        List<OnRecord.Key> keys = new ArrayList<>();
        if (item.proposalId() != null) {
            keys.add(OnRecord.Key.of(network, item.proposalId()));
        }
        if (item.agreementId() != null) {
            keys.add(OnRecord.Key.of(network, item.agreementId()));
        }
        if (item.minutesOf() != null) {
            keys.add(OnRecord.Key.of(network, item.minutesOf()));
        }
        return keys;
    }

    /** An agenda that is written down after the meeting was made for it. */
    private static LocalDate day(AgendaCommand command, Meeting meeting) {
        LocalDate given = command.on();
        if (given != null) {
            return given;
        }
        LocalDate lastDay = meeting.life().lastDay();
        return command.today().isAfter(lastDay) ? lastDay : command.today();
    }

    private static void append(AgendaEvent event, AgendaCommand command, Meeting meeting, EventAppender events) {
        meeting.assertFit(List.of(event), command.today());
        events.append(event);
    }
}
