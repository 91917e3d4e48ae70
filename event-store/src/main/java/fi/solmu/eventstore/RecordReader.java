package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the record back: in its one order, or by what the events are about. */
public interface RecordReader {

    /** The position of the newest event, 0 while the record is empty. */
    long head();

    /** At most {@code most} events after a position, of these sealed interfaces, oldest first. */
    List<RecordedEvent> after(long position, Set<Class<? extends Event>> reads, int most);

    /** The events up to and including a position that carry one of these identifiers, oldest first, by identifier. */
    <I extends Identifier> Map<I, List<RecordedEvent>> about(
            Collection<I> subjects, Set<Class<? extends Event>> reads, long upTo);

    /** The events at these positions, by position. */
    Map<Long, RecordedEvent> at(Collection<Long> positions);

    /** The events that this request led to, oldest first; empty when it never reached the record. */
    List<RecordedEvent> ofRequest(String request);
}
