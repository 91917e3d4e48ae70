package fi.solmu.kernel.evaluation;

/** Who is asked. */
public enum Audience {
    /** Members that are named; each answers once. */
    MEMBERS,
    /** Whoever has the link. How many that are nobody knows. */
    LINK
}
