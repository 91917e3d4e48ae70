package fi.solmu.query;

import org.jspecify.annotations.Nullable;

/** Years that can be asked for. */
public final class Years {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private Years() {}

    public static int asked(@Nullable Integer year, int otherwise) {
        int asked = year == null ? otherwise : year;
        if (asked < EARLIEST || asked > LATEST) {
            throw new BadQuestion("year", "must be between " + EARLIEST + " and " + LATEST + ".");
        }
        return asked;
    }
}
