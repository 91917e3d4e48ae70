package fi.solmu.query.history;

import fi.solmu.query.BadQuestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the history ended: {@code 2024-05-03.1234}, the day and the position of its last entry.
 *
 * @param on the last entry's day
 */
record HistoryCursor(LocalDate on, long position) {

    static @Nullable HistoryCursor parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        int dot = cursor.indexOf('.');
        try {
            return new HistoryCursor(
                    LocalDate.parse(cursor.substring(0, Math.max(0, dot))), Long.parseLong(cursor.substring(dot + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadQuestion("after", "is not where a page ended: " + cursor, e);
        }
    }

    @Override
    public String toString() {
        return on + "." + position;
    }
}
