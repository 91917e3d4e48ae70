package fi.solmu.query.agreement;

import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Texts;
import fi.solmu.query.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
        return agreements(days, knownAt, null);
    }

    /** One agreement, if it was there. */
    Optional<AgreementRow> agreement(Question question, UUID agreement) {
        Map<UUID, LocalDate> day = Map.of(question.network().value(), question.asOf());
        return agreements(day, question.knownAt(), agreement).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private Map<UUID, List<AgreementRow>> agreements(
            Map<UUID, LocalDate> days, @Nullable Instant knownAt, @Nullable UUID only) {
        Map<UUID, Map<UUID, AgreementRow>> found = new HashMap<>();
        StatementSpec statement = database.sql("""
            select agreement.network_id, agreement.agreement_id, kind, heading, goal_type, title, place, owner, ref, version.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.agreement agreement
              on agreement.network_id = asked.network_id and agreement.valid @> asked.day and %s and %s
            left join lateral (
              select proposal_id, version, standing, rule, quorum_by, quorum_at_least, quorum_percent, silence, over_objections,
                     proposed_on, draft, drafted_on, comments_until, decided_by, decided_on,
                     in_force_from, next_review_on, expires_on, lapsed_on, ends_on, shortfalls, agreement_id as of_agreement
              from query_side.agreement_version version
              where version.network_id = asked.network_id and version.valid @> asked.day and %s
            ) version on version.of_agreement = agreement.agreement_id
            order by agreement.agreement_id, version.version, version.proposal_id
            """.formatted(
                        Rows.knownAt("agreement", knownAt),
                        only == null ? "true" : "agreement.agreement_id = :only",
                        Rows.knownAt("version", knownAt)));
        (only == null ? statement : statement.param("only", only))
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

    /** Of which agreement a version was that had been proposed. */
    Optional<UUID> agreementOf(Question question, UUID proposal) {
        return database.sql("""
            select agreement_id from query_side.agreement_version version
            where network_id = :network and proposal_id = :proposal and valid @> :day::date and %s
            """.formatted(Rows.knownAt("version", question.knownAt())))
                .param("network", question.network().value())
                .param("proposal", proposal)
                .param("day", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query(UUID.class)
                .optional();
    }

    /** What had been said by then in a network and is counted, in order. */
    List<EntryRow> counted(Question question) {
        return entries(
                "entry.network_id = :network and entry.says <> 'more' and entry.happened_on <= :day::date and "
                        + Rows.knownAt("entry", question.knownAt()),
                Map.of("network", question.network().value(), "day", question.asOf()),
                question.knownAt());
    }

    /** What is not counted of what was said in a network since a day, in order. */
    List<EntryRow> moreSince(LocalDate from, Question question) {
        return entries(
                "entry.network_id = :network and entry.says = 'more' and entry.happened_on >= :from::date"
                        + " and entry.happened_on <= :day::date and " + Rows.knownAt("entry", question.knownAt()),
                Map.of("network", question.network().value(), "from", from, "day", question.asOf()),
                question.knownAt());
    }

    /** All that had been said by then about an agreement, in order. */
    List<EntryRow> about(Question question, UUID agreement) {
        return entries(
                "entry.agreement_id = :agreement and entry.happened_on <= :day::date and "
                        + Rows.knownAt("entry", question.knownAt()),
                Map.of("agreement", agreement, "day", question.asOf()),
                question.knownAt());
    }

    /** What is known now to have been said about these versions by the day, in order. */
    List<EntryRow> counted(Collection<UUID> proposals, LocalDate day) {
        return proposals.isEmpty()
                ? List.of()
                : entries(
                        "entry.proposal_id = any(:proposals::uuid[]) and entry.says <> 'more'"
                                + " and entry.happened_on <= :day::date and " + Rows.knownAt("entry", null),
                        Map.of("proposals", proposals.toArray(UUID[]::new), "day", day),
                        null);
    }

    private List<EntryRow> entries(String where, Map<String, Object> parameters, @Nullable Instant knownAt) {
        List<EntryRow> entries = new ArrayList<>();
        database.sql("select entry.* from query_side.agreement_entry entry where " + where
                        + " order by entry.happened_on, entry.position")
                .params(parameters)
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    entries.add(entry(row));
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
                rule(row),
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

    /** A rule's name tells its method, and the group that decides. */
    private static DecisionRule rule(ResultSet row) throws SQLException {
        DecisionRule named = DecisionRule.named(row.getString("rule")).orElseThrow();
        String quorumBy = row.getString("quorum_by");
        Quorum quorum = quorumBy == null
                ? null
                : new Quorum(
                        Words.read(CountedBy.class, quorumBy),
                        row.getObject("quorum_at_least", Integer.class),
                        row.getObject("quorum_percent", Integer.class));
        return new DecisionRule(
                named.method(),
                named.group(),
                quorum,
                Words.read(Silence.class, row.getString("silence")),
                row.getBoolean("over_objections"));
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
