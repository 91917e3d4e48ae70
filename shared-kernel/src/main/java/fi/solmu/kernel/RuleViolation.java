package fi.solmu.kernel;

/** A rule of the network or of the record that a wish would break; nothing has been written. */
public final class RuleViolation extends RuntimeException {

    private final String code;

    /**
     * @param code stable name of the rule in kebab case: {@code member-already-left}
     * @param sentence what the rule says and what to do next, in plain English
     */
    public RuleViolation(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
