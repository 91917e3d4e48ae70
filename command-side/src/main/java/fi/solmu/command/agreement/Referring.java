package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.NetworkFrame;
import fi.solmu.command.OnRecord;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;

/** What is decided about an agreement may name the meeting at which it was. */
final class Referring {

    /** The wish to know whether a meeting may be named; records nothing. */
    record ReferToMeeting(NetworkId networkId, MeetingId meetingId) {

        @TargetEntityId
        OnRecord.Key meeting() {
            return OnRecord.Key.of(networkId, meetingId);
        }
    }

    /** Who may not name one is not told whether it is there. */
    @CommandHandler
    void decide(ReferToMeeting command, @InjectEntity OnRecord meeting, Facts facts, Actor actor) {
        facts.about(NetworkFrame.class, command.networkId()).assertKeptBy(actor);
        meeting.assertThere();
    }
}
