package fi.solmu.kernel.meeting;

/** What an item is on the agenda for. */
public enum AgendaPurpose {
    INFORM,
    DISCUSS,
    DECIDE,
    /** To look again at what was agreed or promised. */
    REVIEW,
    LEARN,
    /** To get to know each other. */
    MEET,
    PLAN
}
