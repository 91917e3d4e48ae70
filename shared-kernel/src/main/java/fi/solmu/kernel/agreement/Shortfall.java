package fi.solmu.kernel.agreement;

/** What was missing for a decision to follow from its rule. */
public enum Shortfall {
    /** Someone with a say has an objection that is neither integrated nor withdrawn. */
    OPEN_OBJECTIONS,
    /** Nobody who decides consented. */
    NOBODY_CONSENTED,
    /** Not all with a say consented. */
    NOT_ALL_CONSENTED,
    MAJORITY_NOT_REACHED,
    QUORUM_NOT_REACHED,
    /** None of those who were to be heard has been. */
    OTHERS_NOT_HEARD,
    /** The time for reading and comments was not over. */
    COMMENT_WINDOW_OPEN
}
