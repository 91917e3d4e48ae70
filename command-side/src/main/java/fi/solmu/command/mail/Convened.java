package fi.solmu.command.mail;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To what a meeting calls whom, as all that is on record leaves it. */
final class Convened {

    private @Nullable MeetingPlan plan;
    private boolean cancelled;
    private boolean held;
    private @Nullable Wording because;
    private final Set<MemberId> invited = new LinkedHashSet<>();

    /** Other meetings' events may name this one; those are not about it. */
    static Convened of(MeetingId meeting, List<RecordedEvent> recorded) {
        Chronicle<MeetingEvent> chronicle = new Chronicle<>();
        for (RecordedEvent each : recorded) {
            if (each.event() instanceof MeetingEvent event && event.meetingId().equals(meeting)) {
                chronicle.add(each.id(), event);
            }
        }
        Convened convened = new Convened();
        chronicle.entries().forEach(convened::live);
        return convened;
    }

    private void live(Entry<MeetingEvent> entry) {
        switch (entry.event()) {
            case MeetingPlanned planned -> plan = planned.plan();
            case MeetingReplanned replanned -> {
                plan = replanned.plan();
                because = replanned.because();
            }
            case MeetingCancelled gone -> {
                cancelled = true;
                because = gone.because();
            }
            case MeetingHeld _ -> held = true;
            case AttendeeInvited invitation -> invited.add(invitation.memberId());
            default -> {}
        }
    }

    /** Nothing when the meeting is not on record. */
    @Nullable
    MeetingPlan plan() {
        return plan;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isHeld() {
        return held;
    }

    /** Why it was put otherwise or called off the last time, where that was said. */
    @Nullable
    Wording because() {
        return because;
    }

    /** In the order in which they were asked. */
    Set<MemberId> invited() {
        return invited;
    }
}
