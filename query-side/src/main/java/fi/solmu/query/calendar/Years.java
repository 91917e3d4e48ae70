package fi.solmu.query.calendar;

import fi.solmu.query.BadQuestion;
import org.jspecify.annotations.Nullable;

/** Years that can be asked for. */
final class Years {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private Years() {}

    static int asked(@Nullable Integer year, int otherwise) {
        int asked = year == null ? otherwise : year;
        if (asked < EARLIEST || asked > LATEST) {
            throw new BadQuestion("year", "must be between " + EARLIEST + " and " + LATEST + ".");
        }
        return asked;
    }
}
