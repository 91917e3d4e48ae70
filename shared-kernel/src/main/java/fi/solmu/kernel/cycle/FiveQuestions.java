package fi.solmu.kernel.cycle;

import fi.solmu.kernel.Wording;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle answers to the five questions; an answer may still be open.
 *
 * @param why the challenge, and what is to come of it
 * @param who the members, who is missing, where the boundary runs
 * @param how the practices
 * @param what the forms of work, products and experiments
 * @param withWhatResources days, money, premises
 */
public record FiveQuestions(
        @Nullable Wording why,
        @Nullable Wording who,
        @Nullable Wording how,
        @Nullable Wording what,
        @Nullable Wording withWhatResources) {

    public static final int COUNT = 5;

    /** How many of them have an answer. */
    public int answered() {
        return (int) Stream.of(why, who, how, what, withWhatResources)
                .filter(Objects::nonNull)
                .count();
    }
}
