package fi.solmu.command;

import fi.solmu.kernel.RuleViolation;
import java.time.LocalDate;

/** What people said, decided or looked at has happened: it may be recorded late, and never before its day. */
public final class Days {

    private Days() {}

    public static void assertHasCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation(
                    "day-has-not-come",
                    "It is " + today + " where the network is, and " + day
                            + " has not come yet. Correct the day, or record this once it has happened.");
        }
    }
}
