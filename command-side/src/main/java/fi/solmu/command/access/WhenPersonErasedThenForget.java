package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.Request;
import fi.solmu.command.access.Registering.EndSignIns;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When it is on record that a person was erased, the register forgets them and their sign-ins end, whatever died in between. */
@Component
final class WhenPersonErasedThenForget implements Automation {

    private final Decisions decisions;
    private final PersonRegister persons;
    private final Accounts accounts;

    WhenPersonErasedThenForget(Decisions decisions, PersonRegister persons, Accounts accounts) {
        this.decisions = decisions;
        this.persons = persons;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "when-person-erased-then-forget";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(AccessEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    /** Safe to run twice: what is forgotten stays so, and a sign-in that has ended ends no more. */
    @Override
    public void react(RecordedEvent recorded) {
        if (recorded.event() instanceof PersonErased erased) {
            persons.erase(erased.personId());
            decisions
                    .decide(
                            new EndSignIns(erased.networkId(), erased.personId()),
                            SignInsEnded.class,
                            Actor.AUTOMATION,
                            new Request(recorded.id().value(), false))
                    .answer()
                    .accounts()
                    .forEach(accounts::close);
        }
    }
}
