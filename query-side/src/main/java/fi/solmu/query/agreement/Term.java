package fi.solmu.query.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an adopted version holds.
 *
 * @param from the first day
 * @param expiresOn the last day, unless it is ended before
 * @param lapsedOn the day on which it was found to have lapsed
 * @param endsOn the first day on which it no longer holds, by notice or by decision
 */
record Term(
        LocalDate from,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate lapsedOn,
        @Nullable LocalDate endsOn) {

    /** Whether it ever holds. */
    boolean holdsEver() {
        LocalDate until = until();
        return until == null || from.isBefore(until);
    }

    /**
     * How the version stands on a day.
     *
     * @param supersededOn from which day on a later version holds in its place
     */
    VersionState on(LocalDate day, @Nullable LocalDate supersededOn) {
        LocalDate until = until();
        if (supersededOn != null && !supersededOn.isAfter(day) && (until == null || !until.isBefore(supersededOn))) {
            return VersionState.SUPERSEDED;
        }
        if (until != null && !until.isAfter(day)) {
            return until.equals(endsOn) ? VersionState.ENDED : VersionState.LAPSED;
        }
        return from.isAfter(day) ? VersionState.ADOPTED : VersionState.IN_FORCE;
    }

    /** The first day on which it no longer holds by itself. It lapses on its day, also where nobody has written that down yet. */
    private @Nullable LocalDate until() {
        LocalDate expired = expiresOn == null ? null : expiresOn.plusDays(1);
        return Stream.of(expired, lapsedOn, endsOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
