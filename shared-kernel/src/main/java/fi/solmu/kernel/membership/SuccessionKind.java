package fi.solmu.kernel.membership;

/** How organisations continue in others: several (or one) merge into one, or one splits into several. */
public enum SuccessionKind {
    MERGE_INTO,
    SPLIT
}
