package fi.solmu.kernel.agreement;

/** What it means when someone with a say does not answer; stated before positions are taken. */
public enum Silence {
    NO_POSITION,
    /** Who does not answer, assents. */
    ASSENT
}
