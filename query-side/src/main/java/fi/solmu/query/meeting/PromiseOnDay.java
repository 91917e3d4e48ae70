package fi.solmu.query.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise as it stands on a day: what became of it, and the meetings at which it came up again. */
final class PromiseOnDay {

    private final UUID id;
    private final ToldRow made;
    private @Nullable ToldRow kept;
    private @Nullable ToldRow missed;
    private @Nullable ToldRow released;
    private final List<ToldRow> takenUp = new ArrayList<>();

    private PromiseOnDay(UUID id, ToldRow made) {
        this.id = id;
        this.made = made;
    }

    /** Those that had been made, in order. What comes before the promise, or after it was kept or released, changes nothing. */
    static Map<UUID, PromiseOnDay> all(Collection<ToldRow> told) {
        Map<UUID, PromiseOnDay> promises = new LinkedHashMap<>();
        for (ToldRow row : told) {
            if (row.tells() == Tells.PROMISE && row.says(Tells.MADE)) {
                promises.computeIfAbsent(row.promises().getFirst(), id -> new PromiseOnDay(id, row));
            } else if (row.tells() == Tells.PROMISE || row.tells() == Tells.TAKEN_UP) {
                for (UUID promise : row.promises()) {
                    PromiseOnDay before = promises.get(promise);
                    if (before != null) {
                        before.goOn(row);
                    }
                }
            }
        }
        return promises;
    }

    private void goOn(ToldRow row) {
        if (row.tells() == Tells.TAKEN_UP) {
            takenUp.add(row);
        } else if (isOpen()) {
            if (row.says(Tells.KEPT)) {
                kept = row;
            } else if (row.says(Tells.RELEASED)) {
                released = row;
            } else if (missed == null) {
                missed = row;
            }
        }
    }

    UUID id() {
        return id;
    }

    ToldRow made() {
        return made;
    }

    @Nullable
    ToldRow kept() {
        return kept;
    }

    @Nullable
    ToldRow missed() {
        return missed;
    }

    @Nullable
    ToldRow released() {
        return released;
    }

    List<ToldRow> takenUp() {
        return takenUp;
    }

    /** Whether it is still to be kept: what was missed can be kept later. */
    boolean isOpen() {
        return kept == null && released == null;
    }

    boolean isTakenUpAt(UUID meeting) {
        return takenUp.stream().anyMatch(row -> row.meeting().equals(meeting));
    }

    boolean isMadeAt(UUID meeting) {
        return made.meeting().equals(meeting);
    }

    String state(LocalDate day) {
        if (kept != null) {
            return "kept";
        }
        if (released != null) {
            return "released";
        }
        if (missed != null) {
            return "missed";
        }
        LocalDate due = made.dueOn();
        return due != null && due.isBefore(day) ? "overdue" : "open";
    }

    /** Whether it was due in these days: before the last of them, or kept on it; whoever was released promised nothing. */
    boolean wasDue(LocalDate from, LocalDate to) {
        LocalDate due = made.dueOn();
        return released == null
                && due != null
                && !due.isBefore(from)
                && (due.isBefore(to) || (due.equals(to) && kept != null));
    }

    /** Whether it was kept by its last day; none while it was not kept. */
    @Nullable
    Boolean inTime() {
        LocalDate due = made.dueOn();
        return kept == null ? null : due == null || !kept.on().isAfter(due);
    }

    /** The entries that tell of it. */
    List<ToldRow> rows() {
        List<ToldRow> rows = new ArrayList<>();
        rows.add(made);
        addIfThere(missed, rows);
        addIfThere(kept, rows);
        addIfThere(released, rows);
        return rows;
    }

    private static void addIfThere(@Nullable ToldRow row, List<ToldRow> rows) {
        if (row != null) {
            rows.add(row);
        }
    }
}
