package fi.solmu.kernel.meeting;

import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who was asked to a meeting, what they answered, and who came, each for the home organisation of that day. */
public sealed interface AttendanceEvent extends MeetingEvent, DatedEvent {

    /** What concerns one member. */
    sealed interface OfMember extends AttendanceEvent {

        MemberId memberId();
    }

    /**
     * A member was asked to come.
     *
     * @param organisationId for whom the seat was held on the day of asking
     */
    record AttendeeInvited(
            NetworkId networkId, MeetingId meetingId, MemberId memberId, OrganisationId organisationId, LocalDate on)
            implements OfMember {}

    /** A member said whether they come. It may be said anew. */
    record InvitationAnswered(
            NetworkId networkId,
            MeetingId meetingId,
            MemberId memberId,
            Reply reply,
            @Nullable Wording because,
            LocalDate on)
            implements OfMember {}

    /**
     * Whether a member's seat was taken, and for whom. What is recorded later takes the place of what was recorded before.
     *
     * @param organisationId for whom the seat was held on that day
     * @param deputy the work role of whoever sat there for the member
     * @param on the day of the meeting on which the member was there or would have been
     */
    record AttendanceRecorded(
            NetworkId networkId,
            MeetingId meetingId,
            MemberId memberId,
            OrganisationId organisationId,
            Attendance attendance,
            @Nullable LocalText deputy,
            @Nullable Wording because,
            LocalDate on)
            implements OfMember {}

    /**
     * Others than members came too. Nobody is named.
     *
     * @param number how many
     * @param title their work role
     * @param organisation where they come from
     */
    record GuestsNoted(
            NetworkId networkId,
            MeetingId meetingId,
            int number,
            @Nullable LocalText title,
            @Nullable LocalText organisation,
            LocalDate on)
            implements AttendanceEvent {}
}
