package fi.solmu.query;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * On which day, and as known at which moment.
 *
 * @param asOf today in the network's zone, unless given
 * @param knownAt now, unless given
 */
public record TwoClocks(
        @Parameter(description = "As it was on this day; today in the network's time zone unless given.")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate asOf,

        @Parameter(description = "As the record stood at this moment; now unless given.") @Nullable
        Instant knownAt) {}
