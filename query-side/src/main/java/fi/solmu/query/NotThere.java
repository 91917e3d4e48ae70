package fi.solmu.query;

/** What is asked for does not exist, or the reader may not know that it does. */
public final class NotThere extends RuntimeException {

    private final String code;

    public NotThere(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public static NotThere network() {
        return new NotThere("unknown-network", "There is no such network, or you may not read it.");
    }

    String code() {
        return code;
    }
}
