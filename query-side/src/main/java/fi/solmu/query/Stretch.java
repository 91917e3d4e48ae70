package fi.solmu.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a subject was in one state.
 *
 * @param from the first day
 * @param until the first day on which it was so no longer; none while no change is known
 */
public record Stretch<S>(LocalDate from, @Nullable LocalDate until, S state) {}
