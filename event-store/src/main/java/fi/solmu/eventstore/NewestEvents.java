package fi.solmu.eventstore;

import fi.solmu.kernel.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest events, read once for all projections and automations of a process. They follow the record closely, so what one of them
 * has read is what the others want a moment later.
 */
final class NewestEvents {

    private static final int MOST = 1_000;

    private final PostgresRecordReader reader;
    private final Set<Class<? extends Event>> wanted = new HashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<RecordedEvent> events = new ArrayDeque<>();
    /** All that is wanted after this position and up to the other is here. */
    private long from = -1;

    private long upTo = -1;

    NewestEvents(PostgresRecordReader reader, Collection<? extends Work> works) {
        this.reader = reader;
        works.forEach(work -> wanted.addAll(work.reads()));
    }

    @FunctionalInterface
    private interface Reading {
        List<RecordedEvent> between(long position, long head) throws SQLException;
    }

    /** Like the reader's own; the head must have been read on this connection or before. */
    List<RecordedEvent> after(
            Connection connection, long position, long head, Set<Class<? extends Event>> reads, int most)
            throws SQLException {
        if (head - position <= MOST) {
            lock.lock();
            try {
                readOn(position, head, (after, upTo) -> reader.after(connection, after, upTo, wanted, MOST));
                return between(position, head, reads, most);
            } catch (RuntimeException unreadable) {
                // Not for those to suffer that don't want the event.
                forget();
            } finally {
                lock.unlock();
            }
        }
        return reader.after(connection, position, head, reads, most);
    }

    /** Whether it is sure that there is nothing for whoever has seen the record up to a position. */
    boolean nothingAfter(long position, long head, Set<Class<? extends Event>> reads) {
        if (head - position > MOST) {
            return false;
        }
        lock.lock();
        try {
            readOn(position, head, (after, upTo) -> reader.after(after, upTo, wanted, MOST));
            return between(position, head, reads, 1).isEmpty();
        } catch (SQLException | RuntimeException unreadable) {
            forget();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void readOn(long position, long head, Reading reading) throws SQLException {
        if (position < from || position > upTo) {
            events.clear();
            from = position;
            upTo = position;
        }
        if (head > upTo) {
            events.addAll(reading.between(upTo, head));
            upTo = head;
        }
        while (events.size() > 2 * MOST) {
            from = events.removeFirst().position();
        }
    }

    private void forget() {
        events.clear();
        from = -1;
        upTo = -1;
    }

    private List<RecordedEvent> between(long position, long head, Set<Class<? extends Event>> reads, int most) {
        List<RecordedEvent> found = new ArrayList<>();
        for (Iterator<RecordedEvent> newestFirst = events.descendingIterator(); newestFirst.hasNext(); ) {
            RecordedEvent event = newestFirst.next();
            if (event.position() <= position) {
                break;
            }
            if (event.position() <= head && isOneOf(reads, event.event())) {
                found.add(event);
            }
        }
        return List.copyOf(found.reversed().subList(0, Math.min(most, found.size())));
    }

    private static boolean isOneOf(Set<Class<? extends Event>> reads, Event event) {
        for (Class<? extends Event> read : reads) {
            if (read.isInstance(event)) {
                return true;
            }
        }
        return false;
    }
}
