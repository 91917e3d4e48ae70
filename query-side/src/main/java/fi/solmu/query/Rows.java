package fi.solmu.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows on two clocks are asked for and read. */
public final class Rows {

    private Rows() {}

    /**
     * The condition that a row was known at a moment, bound as {@code :knownAt}. What is known now is told by the open end alone, so
     * that a database whose clock is a little behind the record's still shows the newest row.
     */
    public static String knownAt(String table, @Nullable Instant knownAt) {
        return knownAt == null
                ? "upper_inf(" + table + ".known) and :knownAt::timestamptz is null"
                : table + ".known @> :knownAt::timestamptz";
    }

    /** Days as a statement takes many of them, to be read as {@code date[]}. */
    public static String[] days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((UUID[]) array.getArray());
    }
}
