package fi.solmu.query;

import org.jspecify.annotations.Nullable;

/** A question that can't be understood; says which of its parameters is wrong. */
public final class BadQuestion extends RuntimeException {

    private final String parameter;

    public BadQuestion(String parameter, String detail) {
        this(parameter, detail, null);
    }

    public BadQuestion(String parameter, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
