package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What the newest events are about. Most decisions were taken a moment ago, so most conditions can be checked here, without a
 * query. Used by whoever holds the head of the record, one at a time.
 */
final class RecentEvents {

    record Recent(long position, QualifiedName type, Set<Tag> tags) {}

    private static final int MOST = 10_000;

    private final Deque<Recent> events = new ArrayDeque<>();
    /** Everything after this position is in memory. */
    private long from = -1;

    private long upTo = -1;

    /** Takes in what other processes have appended up to the head. */
    void catchUp(Connection connection, long head) throws SQLException {
        if (upTo == head) {
            return;
        }
        if (upTo < 0 || head - upTo > MOST) {
            events.clear();
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
                    keep(new Recent(rows.getLong(1), new QualifiedName(rows.getString(2)), TagText.parse(tags)));
                }
            }
        }
    }

    void add(List<Recent> added) {
        added.forEach(this::keep);
        upTo = added.getLast().position();
    }

    private void keep(Recent recent) {
        events.addLast(recent);
        if (events.size() > MOST) {
            from = events.removeFirst().position();
        }
    }

    boolean reachBackTo(long position) {
        return position >= from;
    }

    boolean conflictWith(AppendCondition condition, long after) {
        for (Iterator<Recent> newestFirst = events.descendingIterator(); newestFirst.hasNext(); ) {
            Recent recent = newestFirst.next();
            if (recent.position() <= after) {
                return false;
            }
            if (condition.matches(recent.type(), recent.tags())) {
                return true;
            }
        }
        return false;
    }
}
