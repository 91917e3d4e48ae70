package fi.solmu.kernel.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting is to talk about, in which order. */
public sealed interface AgendaEvent extends MeetingEvent, DatedEvent {

    /**
     * Something was put on the agenda, behind what was there.
     *
     * @param minutes how long it is to take
     * @param proposalId the proposal that it is about
     * @param agreementId the agreement that is looked at again
     * @param minutesOf the earlier meeting whose minutes are to be approved
     */
    record AgendaItemAdded(
            NetworkId networkId,
            MeetingId meetingId,
            AgendaItemId agendaItemId,
            LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable Integer minutes,
            @Nullable ProposalId proposalId,
            @Nullable AgreementId agreementId,
            @Nullable MeetingId minutesOf,
            LocalDate on)
            implements AgendaEvent {}

    record AgendaItemChanged(
            NetworkId networkId,
            MeetingId meetingId,
            AgendaItemId agendaItemId,
            LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable Integer minutes,
            LocalDate on)
            implements AgendaEvent {}

    record AgendaItemDropped(NetworkId networkId, MeetingId meetingId, AgendaItemId agendaItemId, LocalDate on)
            implements AgendaEvent {}

    /**
     * The items come in another order.
     *
     * @param order all of them
     */
    record AgendaReordered(NetworkId networkId, MeetingId meetingId, List<AgendaItemId> order, LocalDate on)
            implements AgendaEvent {

        public AgendaReordered {
            order = List.copyOf(order);
        }
    }

    /** Promises that were still open came up again. */
    record PromisesTakenUp(NetworkId networkId, MeetingId meetingId, List<PromiseId> promiseIds, LocalDate on)
            implements AgendaEvent {

        public PromisesTakenUp {
            promiseIds = List.copyOf(promiseIds);
        }
    }
}
