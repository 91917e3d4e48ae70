package fi.solmu.command.meeting;

import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A wish about one meeting. */
interface MeetingCommand {

    NetworkId networkId();

    MeetingId meetingId();

    /** How much of the meeting the decision rests on. */
    default MeetingPart part() {
        return MeetingPart.PLAN;
    }

    @TargetEntityId
    default Meeting.Key meeting() {
        return new Meeting.Key(networkId(), meetingId(), part());
    }
}
