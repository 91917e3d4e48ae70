package fi.solmu.eventstore;

import tools.jackson.databind.node.ObjectNode;

/** Turns the stored JSON of one version of an event into that of the next version. */
@FunctionalInterface
public interface Upcaster {

    ObjectNode upcast(ObjectNode stored);
}
