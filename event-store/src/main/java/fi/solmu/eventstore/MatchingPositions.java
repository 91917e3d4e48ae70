package fi.solmu.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * The SQL that finds the positions after a given one at which criteria match, through the index on tags.
 *
 * <p>Each argument stands in a subquery of its own: so hidden, it can't tempt the database to plan the same statement anew for every
 * value, which takes longer than the statement itself.
 */
final class MatchingPositions {

    private final List<Object> arguments = new ArrayList<>();
    private final String sql;

    MatchingPositions(EventCriteria criteria, long after) {
        Set<EventCriterion> alternatives = criteria.flatten();
        if (alternatives.isEmpty()) {
            arguments.add(after);
            this.sql = "select position from event_store.event where position > (select ?::bigint)";
        } else {
            List<String> selects = new ArrayList<>();
            alternatives.forEach(alternative -> selects.add(select(alternative, after)));
            this.sql = String.join(" union ", selects);
        }
    }

    String sql() {
        return sql;
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, arguments.get(i));
            }
        }
    }

    private String select(EventCriterion criterion, long after) {
        List<String> tags = TagText.of(criterion.tags());
        StringBuilder select = new StringBuilder("select t0.position from ");
        if (tags.isEmpty()) {
            select.append("event_store.event t0 where t0.position > (select ?::bigint)");
            arguments.add(after);
        } else {
            select.append(
                    "event_store.event_tag t0 where t0.position > (select ?::bigint) and t0.tag = (select ?::text)");
            arguments.add(after);
            arguments.add(tags.getFirst());
            for (int n = 1; n < tags.size(); n++) {
                select.append(" and exists (select 1 from event_store.event_tag t where t.tag = (select ?::text)"
                        + " and t.position = t0.position)");
                arguments.add(tags.get(n));
            }
        }
        if (!criterion.types().isEmpty()) {
            select.append(" and t0.type = any((select ?::text[])::text[])");
            arguments.add(criterion.types().stream().map(QualifiedName::name).toArray(String[]::new));
        }
        return select.toString();
    }
}
