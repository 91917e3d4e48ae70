package fi.solmu.kernel.agreement;

/** How far a member commits to an agreement that is in force. */
public enum CommitmentLevel {
    FULL,
    PARTIAL,
    NOT_YET
}
