package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.util.Set;

/** Does something when something has happened. Runs once in the life of each event, or twice after a crash; never in a rebuild. */
public interface Automation {

    /** Its name for ever, in kebab case; its place in the record is kept under it. */
    String name();

    /** The sealed interfaces whose events it reads. */
    Set<Class<? extends Event>> reads();

    /** What the order of events matters within. An event that can't be reacted to holds back later ones of its stream only. */
    Identifier streamOf(Event event);

    void react(RecordedEvent event);
}
