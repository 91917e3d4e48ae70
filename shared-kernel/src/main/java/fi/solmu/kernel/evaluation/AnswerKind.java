package fi.solmu.kernel.evaluation;

/** What kind of answer a question asks for. */
public enum AnswerKind {
    /** A step from 1 upwards. */
    SCALE,
    /** One of the options. */
    CHOICE,
    /** The member's own words. */
    TEXT
}
