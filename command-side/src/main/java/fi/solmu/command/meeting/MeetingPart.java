package fi.solmu.command.meeting;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.PulseEvent;
import java.util.Set;

/** How much of a meeting a decision reads. What it leaves out may change meanwhile without keeping anybody waiting. */
enum MeetingPart {
    /** Whether and when it is held. */
    PLAN,
    AGENDA,
    MINUTES,
    /** The two questions, and who was there to be asked. */
    PULSE,
    WHOLE;

    /** What concerns the meeting as such is read for every part. */
    Set<Class<? extends Event>> events() {
        return switch (this) {
            case PLAN -> Set.of(MeetingEvent.OfWhole.class);
            case AGENDA -> Set.of(MeetingEvent.OfWhole.class, AgendaEvent.class);
            case MINUTES -> Set.of(MeetingEvent.OfWhole.class, MinutesEvent.class);
            case PULSE ->
                Set.of(MeetingEvent.OfWhole.class, PulseEvent.class, AttendanceEvent.AttendanceRecorded.class);
            case WHOLE -> Set.of(MeetingEvent.class);
        };
    }
}
