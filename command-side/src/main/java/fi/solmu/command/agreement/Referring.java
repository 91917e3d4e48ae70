package fi.solmu.command.agreement;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;

/** What is decided about an agreement may name the meeting at which it was. */
final class Referring {

    /** The wish to know whether a meeting may be named; records nothing. */
    record ReferToMeeting(NetworkId networkId, MeetingId meetingId) {

        @TargetEntityId
        Named.Key meeting() {
            return new Named.Key(networkId, meetingId);
        }
    }

    /** Whether a meeting that is named is on record. */
    static final class Named implements DecisionModel {

        record Key(NetworkId networkId, MeetingId meetingId) {}

        private final Key key;
        private final Set<EntryId> planned = new HashSet<>();

        Named(Key key) {
            this.key = key;
        }

        static EventCriteria criteria(Key key, Criteria criteria) {
            return criteria.about(
                    List.of(key.networkId(), key.meetingId()), MeetingPlanned.class, MeetingEntryWithdrawn.class);
        }

        @Override
        public void evolve(EntryId entry, Event event) {
            switch (event) {
                case MeetingPlanned _ -> planned.add(entry);
                case MeetingEntryWithdrawn withdrawn -> planned.remove(withdrawn.entryId());
                default -> {
                    // Nothing else tells whether it is there.
                }
            }
        }

        void assertThere() {
            if (planned.isEmpty()) {
                throw Unknown.of("meeting", key.meetingId());
            }
        }
    }

    @CommandHandler
    void decide(ReferToMeeting command, @InjectEntity Named meeting) {
        meeting.assertThere();
    }
}
