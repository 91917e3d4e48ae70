package fi.solmu.query.agreement;

import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Texts;
import fi.solmu.query.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agreements with their versions, and where the entries about them stand, on a day of each network's own. */
@Component
final class AgreementTable {

    private final JdbcClient database;

    AgreementTable(JdbcClient database) {
        this.database = database;
    }

    /** The agreements that were there, by network. */
    Map<UUID, List<AgreementRow>> agreements(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, Map<UUID, AgreementRow>> found = new HashMap<>();
        database.sql("""
            select agreement.network_id, agreement.agreement_id, kind, heading, goal_type, title, place, owner, ref, version.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.agreement agreement
              on agreement.network_id = asked.network_id and agreement.valid @> asked.day and %s
            left join lateral (
              select proposal_id, version, standing, rule, proposed_on, draft, drafted_on, comments_until, decided_by, decided_on,
                     in_force_from, next_review_on, expires_on, lapsed_on, ends_on, shortfalls, agreement_id as of_agreement
              from query_side.agreement_version version
              where version.network_id = asked.network_id and version.valid @> asked.day and %s
            ) version on version.of_agreement = agreement.agreement_id
            order by agreement.agreement_id, version.version, version.proposal_id
            """.formatted(Rows.knownAt("agreement", knownAt), Rows.knownAt("version", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    AgreementRow agreement = found.computeIfAbsent(
                                    row.getObject("network_id", UUID.class), first -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getObject("agreement_id", UUID.class), id -> agreement(id, row));
                    if (row.getObject("proposal_id") != null) {
                        agreement.versions().add(version(row));
                    }
                });
        Map<UUID, List<AgreementRow>> agreements = new HashMap<>();
        found.forEach((network, rows) -> agreements.put(network, List.copyOf(rows.values())));
        return agreements;
    }

    /** What had been said by then and is counted, in order, by network. */
    Map<UUID, List<EntryRow>> counted(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, List<EntryRow>> entries = new HashMap<>();
        database.sql("""
            select entry.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.agreement_entry entry
              on entry.network_id = asked.network_id and entry.happened_on <= asked.day and %s
            where entry.says <> 'more'
            order by entry.network_id, entry.happened_on, entry.position
            """.formatted(Rows.knownAt("entry", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    entries.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(entry(row));
                });
        return entries;
    }

    private static AgreementRow agreement(UUID id, ResultSet row) {
        try {
            return new AgreementRow(
                    id,
                    row.getString("kind"),
                    row.getString("heading"),
                    row.getString("goal_type"),
                    Texts.texts(row.getString("title")),
                    row.getObject("place", Integer.class),
                    row.getObject("owner", UUID.class),
                    row.getString("ref"),
                    List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VersionRow version(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("in_force_from", LocalDate.class);
        return new VersionRow(
                row.getObject("proposal_id", UUID.class),
                row.getInt("version"),
                row.getString("standing"),
                row.getString("rule"),
                row.getObject("proposed_on", LocalDate.class),
                row.getInt("draft"),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("comments_until", LocalDate.class),
                row.getObject("decided_by", UUID.class),
                row.getObject("decided_on", LocalDate.class),
                from == null
                        ? null
                        : new Term(
                                from,
                                row.getObject("expires_on", LocalDate.class),
                                row.getObject("lapsed_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)),
                row.getObject("next_review_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Rows.texts(row, "shortfalls"));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getObject("entry_id", UUID.class),
                row.getLong("position"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("proposal_id", UUID.class),
                Words.read(Says.class, row.getString("says")),
                row.getObject("member_id", UUID.class),
                row.getObject("objection_id", UUID.class),
                row.getString("word"),
                row.getObject("draft", Integer.class));
    }
}
