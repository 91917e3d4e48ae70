package fi.solmu.kernel.meeting;

import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;

/** The minutes of a meeting: drafted, published, corrected, and approved at a later meeting. */
public sealed interface MinutesEvent extends MeetingEvent, DatedEvent {

    /** 1, 2, 3 … within the meeting; drafts and corrections are counted alike. */
    int version();

    /** A text was put down as a draft. */
    record MinutesDrafted(
            NetworkId networkId,
            MeetingId meetingId,
            int version,
            List<MinutesSection> sections,
            List<MemberId> authors,
            LocalDate on)
            implements MinutesEvent {

        public MinutesDrafted {
            sections = List.copyOf(sections);
            authors = List.copyOf(authors);
        }
    }

    /** The newest draft was made known to everybody. */
    record MinutesPublished(NetworkId networkId, MeetingId meetingId, int version, LocalDate on)
            implements MinutesEvent {}

    /** What had been published was put right; the text before stays readable. */
    record MinutesCorrected(
            NetworkId networkId,
            MeetingId meetingId,
            int version,
            List<MinutesSection> sections,
            List<MemberId> authors,
            Wording because,
            LocalDate on)
            implements MinutesEvent {

        public MinutesCorrected {
            sections = List.copyOf(sections);
            authors = List.copyOf(authors);
        }
    }

    /**
     * A later meeting found the minutes right.
     *
     * @param version the published text that was approved
     * @param approvingMeetingId the meeting that approved them
     */
    record MinutesApproved(
            NetworkId networkId, MeetingId meetingId, int version, MeetingId approvingMeetingId, LocalDate on)
            implements MinutesEvent {}
}
