package fi.solmu.command;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The body of a correction: an entry holds from another day. */
public record Redating(
        @NotNull LocalDate on,
        @NotNull @Legible(max = Legible.LONGEST_REASON) Words because) {}
