package fi.solmu.command;

/** What a wish asks for is there, but this account may not have it. */
public final class NotAllowed extends RuntimeException {

    private final String code;

    /**
     * Refuses.
     *
     * @param code in kebab case, for ever the same
     * @param sentence says why, and what to do instead
     */
    public NotAllowed(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    String code() {
        return code;
    }
}
