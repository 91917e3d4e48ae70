package fi.solmu.query.agreement;

import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an agreement as it was on one day, but for what members said about it.
 *
 * @param rule the rule by which it is to be decided; once decided, the rule that held
 * @param draft which text stands
 * @param draftedOn since when
 * @param commentsUntil the last day for reading and comments
 * @param decidedBy the entry that tells the outcome
 * @param nextReviewOn the day by which it is to be looked at again
 * @param lapsedOn the day on which it was found to have lapsed
 * @param endsOn the first day on which it no longer holds, by notice or by decision
 * @param shortfalls what the rule would have wanted besides
 */
record VersionOnDay(
        @Nullable AgreementId agreementId,
        int version,
        Standing standing,
        DecisionRule rule,
        Terms terms,
        LocalDate proposedOn,
        int draft,
        LocalDate draftedOn,
        @Nullable LocalDate commentsUntil,
        @Nullable EntryId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate lapsedOn,
        @Nullable LocalDate endsOn,
        List<Shortfall> shortfalls) {

    /** What came of the proposal. */
    enum Standing {
        UNKNOWN,
        PROPOSED,
        ADOPTED,
        NOT_ADOPTED,
        WITHDRAWN
    }

    static final VersionOnDay BEFORE = new VersionOnDay(
            null,
            0,
            Standing.UNKNOWN,
            DecisionRule.by(DecisionMethod.CONSENT),
            Terms.OPEN,
            LocalDate.MIN,
            0,
            LocalDate.MIN,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());

    /** The first day on which it holds, once it is adopted; never before that. */
    @Nullable
    LocalDate inForceFrom() {
        if (standing != Standing.ADOPTED) {
            return null;
        }
        LocalDate from = terms.inForceFrom();
        return from == null || (decidedOn != null && from.isBefore(decidedOn)) ? decidedOn : from;
    }

    VersionOnDay amended(int newDraft, Terms newTerms, LocalDate on) {
        return new VersionOnDay(
                agreementId,
                version,
                standing,
                rule,
                newTerms,
                proposedOn,
                newDraft,
                on,
                commentsUntil,
                null,
                null,
                null,
                null,
                null,
                shortfalls);
    }

    VersionOnDay decided(
            Standing outcome, DecisionRule held, Terms agreed, List<Shortfall> missing, EntryId by, LocalDate on) {
        return new VersionOnDay(
                agreementId,
                version,
                outcome,
                held,
                agreed,
                proposedOn,
                draft,
                draftedOn,
                commentsUntil,
                by,
                on,
                outcome == Standing.ADOPTED ? agreed.reviewOn() : null,
                null,
                null,
                missing);
    }

    VersionOnDay reviewed(@Nullable LocalDate next) {
        return aged(next, lapsedOn, endsOn);
    }

    VersionOnDay lapsed(LocalDate on) {
        return aged(nextReviewOn, on, endsOn);
    }

    VersionOnDay ending(LocalDate on) {
        return aged(nextReviewOn, lapsedOn, on);
    }

    private VersionOnDay aged(@Nullable LocalDate review, @Nullable LocalDate lapse, @Nullable LocalDate end) {
        return new VersionOnDay(
                agreementId,
                version,
                standing,
                rule,
                terms,
                proposedOn,
                draft,
                draftedOn,
                commentsUntil,
                decidedBy,
                decidedOn,
                review,
                lapse,
                end,
                shortfalls);
    }
}
