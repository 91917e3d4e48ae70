package fi.solmu.command.meeting;

import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When it is on record how the two questions were answered, nobody can look up who gave which answer, whatever died in between. */
@Component
final class WhenPulseCountedThenForgetAnswers implements Automation {

    private final PulseAnswers answers;

    WhenPulseCountedThenForgetAnswers(PulseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "when-pulse-counted-then-forget-answers";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(MeetingEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event instanceof MeetingEvent meetingEvent ? meetingEvent.meetingId() : event.networkId();
    }

    @Override
    public void react(RecordedEvent recorded) {
        if (recorded.event() instanceof PulseCounted counted) {
            answers.forget(counted.meetingId());
        }
    }
}
