package fi.solmu.query;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How the entries about one subject become its states, day by day.
 *
 * @param <E> the events of the subject
 * @param <S> what a view shows of it on one day
 */
public interface Timeline<E extends Event, S> {

    /** The state before any entry. */
    S beginning();

    /** The state that an entry makes of the state before it; the very same one when the entry changes nothing. */
    S after(S state, Chronicle.Entry<E> entry);

    /** Whether the subject is seen in this state at all. */
    boolean seen(S state);

    /** The stretches in which the subject is seen, in order. Of several entries of one day the last one decides. */
    @SuppressWarnings("ReferenceEquality") // an entry that changes nothing gives back the very same state
    default List<Stretch<S>> stretches(List<Chronicle.Entry<E>> entries) {
        List<Stretch<S>> stretches = new ArrayList<>(entries.size());
        S state = beginning();
        for (Chronicle.Entry<E> entry : entries) {
            S next = after(state, entry);
            if (next != state) {
                goOn(stretches, next, entry.on());
            }
            state = next;
        }
        return stretches;
    }

    /** Lets stretches go on with another state from a day on that is not before the last one's first day. */
    default void goOn(List<Stretch<S>> stretches, S state, LocalDate on) {
        if (!stretches.isEmpty() && stretches.getLast().until() == null) {
            Stretch<S> open = stretches.removeLast();
            if (open.from().isBefore(on)) {
                stretches.add(new Stretch<>(open.from(), on, open.state()));
            }
        }
        if (seen(state)) {
            stretches.add(new Stretch<>(on, null, state));
        }
    }

    /** The state after all these entries. */
    default S last(List<Chronicle.Entry<E>> entries) {
        S state = beginning();
        for (Chronicle.Entry<E> entry : entries) {
            state = after(state, entry);
        }
        return state;
    }
}
