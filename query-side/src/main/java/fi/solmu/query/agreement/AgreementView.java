package fi.solmu.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.agreement.GoalType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal or a practice with all that was said about it by one day.
 *
 * @param order its place among the network's practices
 * @param owner the member who looks after it
 * @param versions all that had been proposed, the first one first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        UUID id,
        @Nullable String ref,

        @Schema(allowableValues = {"practice", "goal"}) String kind,

        @Nullable String heading,

        @Schema(implementation = GoalType.class) @Nullable String goalType,

        @Nullable Integer order,
        Map<String, String> title,
        @Nullable UUID owner,
        List<VersionView> versions) {

    /** A goal or a practice without its versions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementHeadView(
            UUID id,
            @Nullable String ref,

            @Schema(allowableValues = {"practice", "goal"}) String kind,

            @Nullable String heading,

            @Schema(implementation = GoalType.class) @Nullable
            String goalType,

            @Nullable Integer order,
            Map<String, String> title,
            @Nullable UUID owner) {

        static AgreementHeadView of(AgreementRow agreement) {
            return new AgreementHeadView(
                    agreement.id(),
                    agreement.ref(),
                    agreement.kind(),
                    agreement.heading(),
                    agreement.goalType(),
                    agreement.order(),
                    agreement.title(),
                    agreement.owner());
        }
    }

    static AgreementView of(AgreementTold told) {
        AgreementRow agreement = told.agreement();
        return new AgreementView(
                agreement.id(),
                agreement.ref(),
                agreement.kind(),
                agreement.heading(),
                agreement.goalType(),
                agreement.order(),
                agreement.title(),
                agreement.owner(),
                told.versions().stream().map(VersionTold::view).toList());
    }
}
