package fi.solmu.query.meeting;

/** What part of a meeting's life an entry tells of. */
enum Tells {
    PLAN,
    INVITED,
    REPLIED,
    ATTENDED,
    GUESTS,
    AGENDA,
    /** Promises that were still open came up again. */
    TAKEN_UP,
    INFORMATION,
    DECISION,
    /** A promise was made, kept, missed or released. */
    PROMISE,
    MINUTES,
    PULSE;

    /** What becomes of a promise. */
    static final String MADE = "made";

    static final String KEPT = "kept";
    static final String MISSED = "missed";
    static final String RELEASED = "released";

    /** What becomes of minutes. */
    static final String DRAFTED = "drafted";

    static final String PUBLISHED = "published";
    static final String CORRECTED = "corrected";
    static final String APPROVED = "approved";

    /** What becomes of the two questions. */
    static final String OPENED = "opened";

    static final String COUNTED = "counted";
}
