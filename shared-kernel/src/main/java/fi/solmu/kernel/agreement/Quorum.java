package fi.solmu.kernel.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How many must take part for a decision to count.
 *
 * @param atLeast a number of them
 * @param percent a share of all who are entitled, in per cent; exactly one of the two is given
 */
public record Quorum(
        CountedBy by, @Nullable Integer atLeast, @Nullable Integer percent) {

    /** What is counted. */
    public enum CountedBy {
        MEMBERS,
        /** Home organisations of which at least one member takes part. */
        ORGANISATIONS
    }

    public Quorum {
        if ((atLeast == null) == (percent == null)) {
            throw new IllegalArgumentException("a quorum is either a number or a share");
        }
        if ((atLeast != null && atLeast < 1) || (percent != null && (percent < 1 || percent > 100))) {
            throw new IllegalArgumentException("a quorum is at least one, and at most all");
        }
    }

    boolean reached(int takingPart, int entitled) {
        return (atLeast == null || takingPart >= atLeast)
                && (percent == null || takingPart * 100 >= entitled * percent);
    }
}
