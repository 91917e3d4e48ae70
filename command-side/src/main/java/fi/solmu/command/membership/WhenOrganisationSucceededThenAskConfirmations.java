package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.Request;
import fi.solmu.command.membership.Succeeding.AskConfirmations;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When organisations continue in others, the members who sat for the former are asked whom they sit for now. */
@Component
final class WhenOrganisationSucceededThenAskConfirmations implements Automation {

    private final Decisions decisions;

    WhenOrganisationSucceededThenAskConfirmations(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "when-organisation-succeeded-then-ask-confirmations";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrganisationEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    /** Safe to run twice: whoever was asked because of an entry is not asked because of it again. */
    @Override
    public void react(RecordedEvent recorded) {
        if (recorded.event() instanceof OrganisationSucceeded succeeded) {
            decisions.decide(
                    new AskConfirmations(
                            succeeded.networkId(), recorded.id(), succeeded.from(), succeeded.to(), succeeded.on()),
                    Actor.AUTOMATION,
                    new Request(recorded.id().value(), false));
        }
    }
}
