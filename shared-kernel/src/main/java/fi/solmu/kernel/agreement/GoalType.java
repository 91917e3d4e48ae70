package fi.solmu.kernel.agreement;

/** What a network's goal is about. */
public enum GoalType {
    QUALITY_OF_SERVICE,
    /** Smoothness of work. */
    EFFICIENCY,
    /** A phenomenon in the world around that is a threat or an opportunity. */
    PHENOMENON,
    /** A vision: goals of the members' own to be reached together. */
    ACHIEVING_GOALS
}
