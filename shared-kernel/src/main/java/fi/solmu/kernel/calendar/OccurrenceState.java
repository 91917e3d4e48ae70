package fi.solmu.kernel.calendar;

/** Where one occurrence of an entry stands. */
public enum OccurrenceState {
    PLANNED,
    /** Taken out of its series and put at another time. */
    MOVED,
    CANCELLED,
    COMPLETED
}
