package fi.solmu.command;

import fi.solmu.kernel.Identifier;

/** What a wish names is not there, or not for the one who asks; the answer doesn't tell which. */
public final class Unknown extends RuntimeException {

    private final String kind;

    private Unknown(String kind, Identifier id) {
        super("There is no " + kind + " " + id + " here.");
        this.kind = kind;
    }

    /**
     * Nothing here bears the identifier.
     *
     * @param kind in the reader's words: {@code network}, {@code member}
     */
    public static Unknown of(String kind, Identifier id) {
        return new Unknown(kind, id);
    }

    String kind() {
        return kind;
    }
}
