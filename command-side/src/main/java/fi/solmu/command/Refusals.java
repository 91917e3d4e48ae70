package fi.solmu.command;

import fi.solmu.kernel.RuleViolation;
import java.util.List;

/** Of many things that were wished for at once some break a rule; nothing has been written. */
public final class Refusals extends RuntimeException {

    /**
     * What is wrong at one place.
     *
     * @param pointer its place as a JSON pointer (RFC 6901)
     * @param code the rule that it breaks
     */
    public record Refusal(String pointer, String code, String detail) {

        public static Refusal at(String pointer, RuleViolation violation) {
            return new Refusal(pointer, violation.code(), String.valueOf(violation.getMessage()));
        }
    }

    private final List<Refusal> refusals;

    /**
     * @param refusals at least one, in the order of what was wished for
     */
    public Refusals(List<Refusal> refusals) {
        super(refusals.getFirst().detail());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
