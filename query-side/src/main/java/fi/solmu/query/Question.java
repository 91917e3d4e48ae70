package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of one network that they may read.
 *
 * @param zone in which the network's days begin and end
 * @param asOf the day that was asked for, or today
 * @param asOfGiven whether a day was asked for
 * @param knownAt none for what is known now
 */
public record Question(
        NetworkId network,
        ZoneId zone,
        LocalDate asOf,
        boolean asOfGiven,
        @Nullable Instant knownAt) {

    /** The moment as a statement takes it. */
    public @Nullable OffsetDateTime knownAtParameter() {
        return moment(knownAt);
    }

    public static @Nullable OffsetDateTime moment(@Nullable Instant knownAt) {
        return knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
    }
}
