package fi.solmu.command;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;

/** Just the facts that a decision needs, rebuilt from the events that its criteria name. Pure: reads no clock, sends nothing. */
public interface DecisionModel {

    /** Takes in the next of its events, in the order of recording. */
    void evolve(EntryId id, Event event);
}
