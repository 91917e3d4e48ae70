package fi.solmu.kernel.cycle;

/** How far a phase brought about what it was for, in the judgement of those who were in it. */
public enum Success {
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED
}
