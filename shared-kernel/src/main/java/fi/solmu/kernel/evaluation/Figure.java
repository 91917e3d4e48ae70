package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.LocalText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that an evaluation came to.
 *
 * @param group what it is looked at together with
 * @param name what it is called, where its key does not say
 * @param scale from where to where it could go, such as {@code 1-5}
 */
public record Figure(
        @Nullable String group,
        String key,
        @Nullable LocalText name,
        BigDecimal value,
        @Nullable String scale) {}
