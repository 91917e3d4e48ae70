package fi.solmu.kernel.cycle;

/** What the network decided when a cycle closed. */
public enum CycleDecision {
    /** To go on with other goals or in another way. */
    RENEW,
    /** To go on as before. */
    CONTINUE,
    /** To stop. */
    END
}
