package fi.solmu.kernel.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement is meant to hold. Days are those of the network's time zone.
 *
 * @param inForceFrom the first day on which it holds; the day of its adoption when none is given
 * @param reviewOn the day by which it is to be looked at again
 * @param expiresOn the last day on which it holds; without end when none is given
 * @param noticeDays how many days before its ending notice is to be given
 */
public record Terms(
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate expiresOn,
        @Nullable Integer noticeDays) {

    public static final Terms OPEN = new Terms(null, null, null, null);
}
