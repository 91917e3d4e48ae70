package fi.solmu.command;

import fi.solmu.kernel.Identifier;

/** What a wish names is not there, or not for the one who asks; the answer doesn't tell which. */
public final class Unknown extends RuntimeException {

    private final String kind;

    private Unknown(String kind, Identifier id) {
        this(kind, "There is no " + kind + " " + id + " here.");
    }

    private Unknown(String kind, String sentence) {
        super(sentence);
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

    /** A secret address leads nowhere, or nowhere any more. */
    public static Unknown link() {
        return new Unknown("link", "This link does not work, or no more. Ask whoever sent it to you for a new one.");
    }

    String kind() {
        return kind;
    }
}
