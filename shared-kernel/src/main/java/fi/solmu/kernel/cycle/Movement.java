package fi.solmu.kernel.cycle;

/** Which way a cycle went when it entered a phase; going back is as good as going forward. */
public enum Movement {
    FORWARD,
    BACK
}
