package fi.solmu.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The dated entries about one subject as they count now: late entries in their place, corrections applied.
 *
 * <p>This is the one definition of order on the two clocks. Entries stand by the day on which they happened; of one day, by the
 * order in which they were recorded. A redated entry keeps its place in the order of recording. Both sides fold over this order,
 * so a decision and a view never disagree about what a late entry means.
 *
 * @param <E> the events of the subject
 */
public final class Chronicle<E extends Event> {

    /**
     * An entry that counts.
     *
     * @param number its place in the order of recording
     * @param on the day from which it holds, after corrections
     */
    public record Entry<E>(EntryId id, long number, LocalDate on, E event) {}

    private static final Comparator<Entry<?>> ORDER =
            Comparator.<Entry<?>, LocalDate>comparing(Entry::on).thenComparingLong(Entry::number);

    private final List<Entry<E>> entries;
    private long recorded;

    public Chronicle() {
        this(new ArrayList<>(), 0);
    }

    private Chronicle(List<Entry<E>> entries, long recorded) {
        this.entries = entries;
        this.recorded = recorded;
    }

    /** Takes in the next recorded event. Corrections act on the entry that they name; events without a day are passed over. */
    public void add(EntryId id, E event) {
        recorded++;
        switch (event) {
            case Correction.Redating redating -> redate(redating.entryId(), redating.on());
            case Correction.Withdrawal withdrawal ->
                entries.removeIf(entry -> entry.id().equals(withdrawal.entryId()));
            case DatedEvent dated -> insert(new Entry<>(id, recorded, dated.on(), event));
            default -> {}
        }
    }

    /** The same chronicle with one more event, leaving this one as it is: to see whether the event would fit. */
    public Chronicle<E> with(EntryId id, E event) {
        Chronicle<E> copy = new Chronicle<>(new ArrayList<>(entries), recorded);
        copy.add(id, event);
        return copy;
    }

    /** In the order in which they happened. */
    public List<Entry<E>> entries() {
        return Collections.unmodifiableList(entries);
    }

    public boolean counts(EntryId id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    private void redate(EntryId id, LocalDate on) {
        for (int i = 0; i < entries.size(); i++) {
            Entry<E> entry = entries.get(i);
            if (entry.id().equals(id)) {
                entries.remove(i);
                insert(new Entry<>(id, entry.number(), on, entry.event()));
                return;
            }
        }
    }

    private void insert(Entry<E> entry) {
        int place = entries.size();
        while (place > 0 && ORDER.compare(entries.get(place - 1), entry) > 0) {
            place--;
        }
        entries.add(place, entry);
    }
}
