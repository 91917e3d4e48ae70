package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What the newest events are about, those that are just being written included. Most decisions were taken a moment ago, so most
 * conditions can be checked here, without a query. Used by whoever writes into the record, one at a time.
 */
final class RecentEvents {

    private record Recent(long position, QualifiedName type, Set<Tag> tags) {}

    private static final int MOST = 10_000;

    private final Deque<Recent> events = new ArrayDeque<>();
    /** The same events by tag and type, because a busy network has many events of which a decision reads a few. */
    private final Map<Tag, Map<QualifiedName, Deque<Recent>>> byTag = new HashMap<>();
    /** Everything after this position is in memory. */
    private long from = -1;

    private long upTo = -1;

    /** Takes in what other processes have appended up to the head. */
    void catchUp(Connection connection, long head) throws SQLException {
        if (upTo == head) {
            return;
        }
        if (upTo < 0 || head - upTo > MOST) {
            forget();
            from = head;
        } else {
            read(connection);
        }
        upTo = head;
    }

    private void read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select position, type, tags from event_store.event where position > ? order by position")) {
            select.setLong(1, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String[] tags = (String[]) rows.getArray(3).getArray();
                    add(rows.getLong(1), new QualifiedName(rows.getString(2)), TagText.parse(tags));
                }
            }
        }
    }

    void add(long position, QualifiedName type, Set<Tag> tags) {
        Recent recent = new Recent(position, type, tags);
        events.addLast(recent);
        for (Tag tag : tags) {
            byTag.computeIfAbsent(tag, first -> new HashMap<>())
                    .computeIfAbsent(type, first -> new ArrayDeque<>())
                    .addLast(recent);
        }
        upTo = position;
        if (events.size() > MOST) {
            removeOldest();
        }
    }

    private void removeOldest() {
        Recent oldest = events.removeFirst();
        from = oldest.position();
        forget(oldest, Deque::removeFirst);
    }

    /** What seemed to come after a position was not recorded. */
    void goBackTo(long position) {
        while (!events.isEmpty() && events.getLast().position() > position) {
            forget(events.removeLast(), Deque::removeLast);
        }
        upTo = position;
    }

    private void forget(Recent event, Consumer<Deque<Recent>> atItsEnd) {
        for (Tag tag : event.tags()) {
            Map<QualifiedName, Deque<Recent>> ofTag = Objects.requireNonNull(byTag.get(tag));
            Deque<Recent> ofType = Objects.requireNonNull(ofTag.get(event.type()));
            atItsEnd.accept(ofType);
            if (ofType.isEmpty()) {
                ofTag.remove(event.type());
            }
            if (ofTag.isEmpty()) {
                byTag.remove(tag);
            }
        }
    }

    /** After a write that failed: what is remembered may not have been recorded. */
    void forget() {
        events.clear();
        byTag.clear();
        from = -1;
        upTo = -1;
    }

    boolean reachBackTo(long position) {
        return position >= from;
    }

    /** Whether an event that is remembered and came after a position matches. */
    boolean conflictWith(EventCriteria criteria, long after) {
        if (after >= upTo) {
            return false;
        }
        Set<EventCriterion> alternatives = criteria.flatten();
        return alternatives.isEmpty()
                ? anyMatches(events, after, EventCriteria.havingAnyTag())
                : alternatives.stream().anyMatch(alternative -> conflictWith(alternative, after));
    }

    private boolean conflictWith(EventCriterion criterion, long after) {
        if (criterion.tags().isEmpty()) {
            return anyMatches(events, after, criterion);
        }
        var ofTag = byTag.getOrDefault(criterion.tags().iterator().next(), Map.of());
        Collection<QualifiedName> types = criterion.types().isEmpty() ? ofTag.keySet() : criterion.types();
        for (QualifiedName type : types) {
            Deque<Recent> ofType = ofTag.get(type);
            if (ofType != null && anyMatches(ofType, after, criterion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyMatches(Deque<Recent> candidates, long after, EventCriteria criteria) {
        for (Iterator<Recent> newestFirst = candidates.descendingIterator(); newestFirst.hasNext(); ) {
            Recent recent = newestFirst.next();
            if (recent.position() <= after) {
                return false;
            }
            if (criteria.matches(recent.type(), recent.tags())) {
                return true;
            }
        }
        return false;
    }
}
