package fi.solmu.command.agreement;

import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.Silence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a proposal is to be decided, as it is sent. */
record StatedRule(
        @NotNull DecisionMethod method,

        @Nullable @Size(max = 100) @Pattern(regexp = "\\S(.*\\S)?", message = "a network role")
        String group,

        @Nullable @Valid StatedQuorum quorum,
        @NotNull Silence silence,
        @NotNull Boolean overObjections) {

    /** Exactly one of the number and the share is given. */
    record StatedQuorum(
            @NotNull CountedBy by,
            @Nullable @Min(1) @Max(100_000) Integer atLeast,
            @Nullable @Min(1) @Max(100) Integer percent) {

        private Quorum quorum() {
            return new Quorum(by, atLeast, percent);
        }
    }

    /** Adds what does not go together in it. */
    void check(Faults faults) {
        boolean byGroup = method == DecisionMethod.GROUP_AFTER_HEARING;
        boolean strict = method == DecisionMethod.CONSENT || method == DecisionMethod.CONSENSUS;
        faults.where(byGroup && group == null, "/rule/group", "Name the network role that decides.")
                .where(!byGroup && group != null, "/rule/group", "A group is named only where a group decides.")
                .where(
                        strict && overObjections,
                        "/rule/overObjections",
                        "Under consent and consensus an open objection always stands in the way.")
                .where(
                        quorum != null && (quorum.atLeast() == null) == (quorum.percent() == null),
                        "/rule/quorum",
                        "A quorum is either a number or a share: give one of atLeast and percent.");
    }

    DecisionRule rule() {
        return new DecisionRule(method, group, quorum == null ? null : quorum.quorum(), silence, overObjections);
    }
}
