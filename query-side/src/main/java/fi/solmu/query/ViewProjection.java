package fi.solmu.query;

import fi.solmu.eventstore.Projection;

/** A projection whose changes open pages are told of. */
public interface ViewProjection extends Projection {

    /** What pages call the view that it writes: {@code network}, {@code membership}. */
    String view();
}
