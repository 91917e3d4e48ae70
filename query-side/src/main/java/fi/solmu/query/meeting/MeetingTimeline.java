package fi.solmu.query.meeting;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.query.Timeline;
import fi.solmu.query.meeting.MeetingOnDay.Minutes;
import fi.solmu.query.meeting.MeetingOnDay.Standing;
import java.util.Optional;

/** How the entries about a meeting as such and about its minutes make it; there is none before it was planned. */
final class MeetingTimeline implements Timeline<MeetingEvent, Optional<MeetingOnDay>> {

    @Override
    public Optional<MeetingOnDay> beginning() {
        return Optional.empty();
    }

    @Override
    public boolean seen(Optional<MeetingOnDay> meeting) {
        return meeting.isPresent();
    }

    @Override
    public Optional<MeetingOnDay> after(Optional<MeetingOnDay> before, Chronicle.Entry<MeetingEvent> entry) {
        if (before.isEmpty()) {
            return entry.event() instanceof MeetingPlanned planned
                    ? Optional.of(new MeetingOnDay(
                            planned.plan(),
                            Standing.PLANNED,
                            planned.plan().firstDay(),
                            planned.plan().days(),
                            null,
                            Minutes.NONE,
                            planned.ref()))
                    : before;
        }
        MeetingOnDay meeting = before.get();
        return switch (entry.event()) {
            case MeetingReplanned replanned
            when !meeting.isCancelled() -> Optional.of(meeting.planned(replanned.plan()));
            case MeetingCancelled _ when meeting.isToCome() -> Optional.of(meeting.cancelled());
            case MeetingHeld held when meeting.isToCome() -> Optional.of(meeting.held(entry.on(), held.days()));
            case NextMeetingNamed named when meeting.isHeld() -> Optional.of(meeting.followedBy(named.nextMeetingId()));
            case MinutesEvent minutes when meeting.isHeld() -> written(before, meeting, minutes);
            case MeetingPlanned _,
                    MeetingReplanned _,
                    MeetingCancelled _,
                    MeetingHeld _,
                    NextMeetingNamed _,
                    MeetingEntryRedated _,
                    MeetingEntryWithdrawn _,
                    MinutesEvent _,
                    AttendanceEvent _,
                    AgendaEvent _,
                    OutcomeEvent _,
                    PulseEvent _ -> before;
        };
    }

    private static Optional<MeetingOnDay> written(
            Optional<MeetingOnDay> before, MeetingOnDay meeting, MinutesEvent event) {
        Minutes minutes = meeting.minutes();
        boolean published = minutes.published() > 0;
        return switch (event) {
            case MinutesDrafted drafted
            when !published -> Optional.of(meeting.with(new Minutes(drafted.version(), 0, 0)));
            case MinutesPublished _
            when !published && minutes.newest() > 0 ->
                Optional.of(meeting.with(new Minutes(minutes.newest(), minutes.newest(), 0)));
            case MinutesCorrected corrected
            when published ->
                Optional.of(meeting.with(new Minutes(corrected.version(), corrected.version(), minutes.approved())));
            case MinutesApproved approved
            when published && approved.version() == minutes.published() ->
                Optional.of(meeting.with(new Minutes(minutes.newest(), minutes.published(), minutes.published())));
            case MinutesDrafted _, MinutesPublished _, MinutesCorrected _, MinutesApproved _ -> before;
        };
    }
}
