package fi.solmu.command;

import java.util.List;

/** What was sent can't be taken in: every fault with its place, and nothing has been written. */
public final class BadInput extends RuntimeException {

    static final String CODE = "bad-input";

    private final String code;
    private final List<Fault> faults;

    public BadInput(String message, List<Fault> faults) {
        this(CODE, message, faults);
    }

    private BadInput(String code, String message, List<Fault> faults) {
        super(message);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** A fault at one place. */
    public static BadInput at(String pointer, String detail) {
        return at(pointer, CODE, detail);
    }

    /** A fault at one place that has a name of its own, in kebab case. */
    public static BadInput at(String pointer, String code, String detail) {
        return new BadInput(
                code,
                code.equals(CODE) ? "Something can't be taken in as it is." : detail,
                List.of(new Fault(pointer, detail)));
    }

    /** Stable name of what is wrong. */
    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }
}
