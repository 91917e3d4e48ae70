package fi.solmu.command;

import jakarta.validation.constraints.NotNull;

/** The body of a correction: an entry should not have been recorded. */
public record Withdrawal(
        @NotNull @Legible(max = Legible.LONGEST_REASON) Words because) {}
