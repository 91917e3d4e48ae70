package fi.solmu.command.meeting;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Whether a proposal or an agreement that a meeting refers to is there. */
final class Linked implements DecisionModel {

    record Key(NetworkId networkId, Identifier to) {}

    private boolean there;

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(
                List.of(key.networkId(), key.to()), VersionProposed.class, PracticeTakenUp.class, GoalTakenUp.class);
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        there = true;
    }

    static void assertThere(NetworkId network, @Nullable ProposalId proposal, Facts facts) {
        assertThere(network, proposal, "proposal", facts);
    }

    static void assertThere(NetworkId network, @Nullable AgreementId agreement, Facts facts) {
        assertThere(network, agreement, "agreement", facts);
    }

    private static void assertThere(NetworkId network, @Nullable Identifier to, String kind, Facts facts) {
        if (to != null && !facts.about(Linked.class, new Key(network, to)).there) {
            throw Unknown.of(kind, to);
        }
    }
}
