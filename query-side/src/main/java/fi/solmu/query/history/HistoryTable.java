package fi.solmu.query.history;

import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where the entries of a network's history stand in the record, a page at a time. */
@Component
final class HistoryTable {

    /** In which order entries are shown, newest first. */
    enum Order {
        RECORDED,
        HAPPENED
    }

    /**
     * Which entries are asked for.
     *
     * @param subject the one thing that they are about
     * @param from the first day, as days count now
     * @param to the last day
     * @param after where the page before ended
     */
    record Filter(
            @Nullable UUID member,
            @Nullable UUID subject,
            @Nullable HistoryKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Order order,
            @Nullable HistoryCursor after,
            int limit) {}

    /** Where an entry stands, and how it counts. */
    record Place(
            long position,
            LocalDate happenedOn,
            String state,
            @Nullable UUID correctedBy) {}

    private final JdbcClient database;

    HistoryTable(JdbcClient database) {
        this.database = database;
    }

    List<Place> page(Question question, Filter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        return database.sql(sql(question, filter, parameters))
                .params(parameters)
                .query((row, number) -> place(row))
                .list();
    }

    /** The statement for a page, with no more conditions than asked for, so that each kind of page has a plan of its own. */
    static String sql(Question question, Filter filter, Map<String, @Nullable Object> parameters) {
        StringBuilder sql = new StringBuilder("select position, happened_on, state, corrected_by from"
                + " query_side.history_entry entry where network_id = :network and "
                + Rows.knownAt("entry", question.knownAt()));
        parameters.put("network", question.network().value());
        parameters.put("knownAt", question.knownAtParameter());
        if (filter.member() != null) {
            sql.append(" and position in (select position from query_side.history_entry where subject_id = :member"
                    + " union all select position from query_side.history_mention where member_id = :member)");
            parameters.put("member", filter.member());
        }
        if (filter.subject() != null) {
            sql.append(" and subject_id = :subject");
            parameters.put("subject", filter.subject());
        }
        if (filter.kind() != null) {
            // Spelled out rather than bound: only so the planner knows that the index on rare kinds will do.
            sql.append(" and kind = '").append(filter.kind().spelled()).append('\'');
        }
        LocalDate last = last(question, filter);
        if (last != null) {
            sql.append(" and happened_on <= :last");
            parameters.put("last", last);
        }
        if (filter.from() != null) {
            sql.append(" and happened_on >= :from");
            parameters.put("from", filter.from());
        }
        HistoryCursor after = filter.after();
        if (after != null) {
            sql.append(
                    filter.order() == Order.RECORDED
                            ? " and position < :position"
                            : " and (happened_on, position) < (:on, :position)");
            parameters.put("on", after.on());
            parameters.put("position", after.position());
        }
        sql.append(
                filter.order() == Order.RECORDED
                        ? " order by position desc"
                        : " order by happened_on desc, position desc");
        parameters.put("limit", filter.limit());
        return sql.append(" limit :limit").toString();
    }

    /** The history of a day knows nothing of later days; unless a day is asked for, also what is agreed for later days is told. */
    private static @Nullable LocalDate last(Question question, Filter filter) {
        LocalDate to = filter.to();
        if (!question.asOfGiven()) {
            return to;
        }
        return to == null || to.isAfter(question.asOf()) ? question.asOf() : to;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getLong("position"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("state"),
                row.getObject("corrected_by", UUID.class));
    }

    /** What these members, organisations, networks, agreements and their versions were called, entry by entry. */
    Map<UUID, List<Labels.Label>> labels(Collection<UUID> subjects) {
        Map<UUID, List<Labels.Label>> labels = new HashMap<>();
        database.sql("""
            select subject_id, happened_on, title, organisation_id, number,
                   lower(known) as known_from, upper(known) as known_until
            from query_side.history_label where subject_id = any(?::uuid[])
            order by happened_on, position
            """).param((Object) subjects.toArray(UUID[]::new)).query(row -> {
            labels.computeIfAbsent(row.getObject("subject_id", UUID.class), first -> new ArrayList<>())
                    .add(label(row));
        });
        return labels;
    }

    private static Labels.Label label(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("known_until", OffsetDateTime.class);
        return new Labels.Label(
                row.getObject("happened_on", LocalDate.class),
                row.getString("title"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("number", Integer.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                until == null ? Instant.MAX : until.toInstant());
    }
}
