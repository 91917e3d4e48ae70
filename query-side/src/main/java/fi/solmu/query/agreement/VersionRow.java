package fi.solmu.query.agreement;

import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.query.Words;
import fi.solmu.query.agreement.VersionOnDay.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement as the tables have it on a day.
 *
 * @param decidedBy the entry that tells the outcome
 * @param term the days on which it holds, once it is adopted
 */
record VersionRow(
        UUID id,
        int version,
        String standing,
        DecisionRule rule,
        LocalDate proposedOn,
        int draft,
        LocalDate draftedOn,
        @Nullable LocalDate commentsUntil,
        @Nullable UUID decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Term term,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate expiresOn,
        List<String> shortfalls) {

    private static final String PROPOSED = Words.spell(Standing.PROPOSED);
    private static final String NOT_ADOPTED = Words.spell(Standing.NOT_ADOPTED);

    /** Among all versions of the agreement. */
    VersionState stateOn(LocalDate day, Collection<VersionRow> all) {
        if (term != null) {
            return term.on(day, supersededOn(all));
        }
        return standing.equals(PROPOSED)
                ? VersionState.PROPOSED
                : standing.equals(NOT_ADOPTED) ? VersionState.NOT_ADOPTED : VersionState.WITHDRAWN;
    }

    private @Nullable LocalDate supersededOn(Collection<VersionRow> all) {
        LocalDate first = null;
        for (VersionRow other : all) {
            Term later = other.version > version ? other.term : null;
            if (later != null
                    && later.holdsEver()
                    && (first == null || later.from().isBefore(first))) {
                first = later.from();
            }
        }
        return first;
    }
}
