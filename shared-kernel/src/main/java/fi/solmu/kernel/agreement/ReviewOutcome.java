package fi.solmu.kernel.agreement;

/** What came of looking at an agreement again. */
public enum ReviewOutcome {
    KEPT,
    /** It holds for now and is to be put into other words. */
    TO_BE_REVISED,
    ENDED
}
