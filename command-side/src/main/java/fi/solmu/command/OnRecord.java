package fi.solmu.command;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Whether something of another kind that an entry names is on record. */
public final class OnRecord implements DecisionModel {

    /**
     * Something with an identifier.
     *
     * @param kind what it is, in the reader's words
     * @param beginnings the entries that bring it about
     */
    public record Key(NetworkId networkId, Identifier id, String kind, Set<Class<? extends Event>> beginnings) {

        public static Key of(NetworkId network, MeetingId meeting) {
            return new Key(network, meeting, "meeting", Set.of(MeetingPlanned.class));
        }

        public static Key of(NetworkId network, ProposalId proposal) {
            return new Key(network, proposal, "proposal", Set.of(VersionProposed.class));
        }

        public static Key of(NetworkId network, AgreementId agreement) {
            return new Key(network, agreement, "agreement", Set.of(PracticeTakenUp.class, GoalTakenUp.class));
        }

        public static Key ofPractice(NetworkId network, AgreementId practice) {
            return new Key(network, practice, "practice", Set.of(PracticeTakenUp.class));
        }
    }

    private final Key key;
    private final Chronicle<Event> begun = new Chronicle<>();

    OnRecord(Key key) {
        this.key = key;
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        Set<Class<? extends Event>> wanted = new HashSet<>(key.beginnings());
        wanted.add(AgreementEntryWithdrawn.class);
        wanted.add(MeetingEntryWithdrawn.class);
        return criteria.about(List.of(key.networkId(), key.id()), wanted);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        begun.add(entry, event);
    }

    public void assertThere() {
        if (begun.entries().isEmpty()) {
            throw Unknown.of(key.kind(), key.id());
        }
    }
}
