package fi.solmu.command;

import java.util.List;

/** What was sent can't be taken in: every fault with its place, and nothing has been written. */
public final class BadInput extends RuntimeException {

    private final List<Fault> faults;

    public BadInput(String message, List<Fault> faults) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    /** A fault at one place. */
    public static BadInput at(String pointer, String detail) {
        return new BadInput("Something can't be taken in as it is.", List.of(new Fault(pointer, detail)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
