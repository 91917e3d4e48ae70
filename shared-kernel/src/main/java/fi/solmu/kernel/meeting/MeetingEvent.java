package fi.solmu.kernel.meeting;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to one meeting: planned, held or cancelled. Who came, its agenda, outcomes and minutes are told by the others. */
public sealed interface MeetingEvent extends Event
        permits MeetingEvent.OfWhole, AttendanceEvent, AgendaEvent, OutcomeEvent, MinutesEvent, PulseEvent {

    MeetingId meetingId();

    /** What concerns the meeting as such, and corrections. */
    sealed interface OfWhole extends MeetingEvent {}

    /**
     * The network is to meet.
     *
     * @param ref what it was called where it was imported from
     */
    record MeetingPlanned(
            NetworkId networkId,
            MeetingId meetingId,
            MeetingPlan plan,
            @Nullable String ref,
            LocalDate on) implements OfWhole, DatedEvent {}

    /** The meeting is to be otherwise than planned: on another day, in another place, by others. */
    record MeetingReplanned(
            NetworkId networkId,
            MeetingId meetingId,
            MeetingPlan plan,
            @Nullable Wording because,
            LocalDate on) implements OfWhole, DatedEvent {}

    /** The meeting will not be held. */
    record MeetingCancelled(
            NetworkId networkId,
            MeetingId meetingId,
            @Nullable Wording because,
            LocalDate on) implements OfWhole, DatedEvent {}

    /**
     * The network met.
     *
     * @param days how many days it went on
     * @param on the first of them
     */
    record MeetingHeld(NetworkId networkId, MeetingId meetingId, int days, LocalDate on)
            implements OfWhole, DatedEvent {}

    /** It was said at the meeting which one comes next. */
    record NextMeetingNamed(NetworkId networkId, MeetingId meetingId, MeetingId nextMeetingId, LocalDate on)
            implements OfWhole, DatedEvent {}

    /**
     * An entry about the meeting holds from another day than it said.
     *
     * @param memberId the member whose attendance the entry is, if it is one
     * @param promiseId the promise that the entry is about, if it is about one
     * @param approvingMeetingId the meeting at which the entry says that the minutes were approved, if it does
     */
    record MeetingEntryRedated(
            NetworkId networkId,
            MeetingId meetingId,
            @Nullable MemberId memberId,
            @Nullable PromiseId promiseId,
            @Nullable MeetingId approvingMeetingId,
            EntryId entryId,
            Wording because,
            LocalDate on)
            implements OfWhole, Correction.Redating {}

    /**
     * An entry about the meeting should not have been recorded.
     *
     * @param memberId the member whose attendance the entry is, if it is one
     * @param promiseId the promise that the entry is about, if it is about one
     * @param approvingMeetingId the meeting at which the entry says that the minutes were approved, if it does
     */
    record MeetingEntryWithdrawn(
            NetworkId networkId,
            MeetingId meetingId,
            @Nullable MemberId memberId,
            @Nullable PromiseId promiseId,
            @Nullable MeetingId approvingMeetingId,
            EntryId entryId,
            Wording because)
            implements OfWhole, Correction.Withdrawal {}
}
