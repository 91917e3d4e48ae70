package fi.solmu.query.agreement;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.agreement.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a practice as it was on one day, whatever its versions.
 *
 * @param heading of a practice
 * @param goalType of a goal
 * @param order its place among the network's practices
 */
record AgreementOnDay(
        @Nullable String heading,
        @Nullable GoalType goalType,
        @Nullable LocalText title,
        @Nullable Integer order,
        @Nullable MemberId owner,
        @Nullable String ref) {

    static final AgreementOnDay BEFORE = new AgreementOnDay(null, null, null, null, null, null);

    AgreementOnDay titled(LocalText other) {
        return new AgreementOnDay(heading, goalType, other, order, owner, ref);
    }

    AgreementOnDay ownedBy(@Nullable MemberId other) {
        return new AgreementOnDay(heading, goalType, title, order, other, ref);
    }
}
