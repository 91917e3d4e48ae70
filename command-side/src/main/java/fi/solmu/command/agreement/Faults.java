package fi.solmu.command.agreement;

import fi.solmu.command.BadInput;
import fi.solmu.command.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What does not go together in a body, though each part could be read: every fault with its place. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    Faults where(boolean wrong, String pointer, String detail) {
        if (wrong) {
            found.add(new Fault(pointer, detail));
        }
        return this;
    }

    Faults whereGiven(@Nullable Object given, String pointer, String detail) {
        return where(given != null, pointer, detail);
    }

    /** Days between which nothing could hold. */
    Faults ofTerms(@Nullable LocalDate inForceFrom, @Nullable LocalDate expiresOn) {
        return where(
                inForceFrom != null && expiresOn != null && expiresOn.isBefore(inForceFrom),
                "/expiresOn",
                "It can't expire before it comes into force.");
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput("Some of this does not go together.", found);
        }
    }
}
