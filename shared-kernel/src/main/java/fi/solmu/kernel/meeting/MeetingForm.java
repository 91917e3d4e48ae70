package fi.solmu.kernel.meeting;

/** How people learn from each other at a meeting. */
public enum MeetingForm {
    /** Whoever leads it sets the content. */
    TEACHING,
    /** Questions and methods are prepared, and all are kept on board. */
    FACILITATION,
    /** People are invited into a shared space and organise themselves. */
    HOSTING
}
