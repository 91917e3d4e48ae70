package fi.solmu.query.agreement;

import fi.solmu.query.Words;

/** How a version of an agreement stands on a day. */
enum VersionState {
    PROPOSED,
    /** Adopted, and not yet in force. */
    ADOPTED,
    IN_FORCE,
    SUPERSEDED,
    LAPSED,
    ENDED,
    NOT_ADOPTED,
    WITHDRAWN;

    String spelled() {
        return Words.spell(this);
    }
}
