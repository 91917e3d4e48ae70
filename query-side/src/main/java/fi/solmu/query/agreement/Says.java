package fi.solmu.query.agreement;

/** What part of a version's life an entry tells of. */
enum Says {
    POSITION,
    OBJECTION,
    COMMITMENT,
    OUTCOME,
    /** What is not counted: texts, comments, reviews, endings. */
    MORE;

    /** What can become of an objection. */
    static final String RAISED = "raised";

    static final String CLARIFIED = "clarified";
    static final String INTEGRATED = "integrated";
    static final String WITHDRAWN = "withdrawn";
}
