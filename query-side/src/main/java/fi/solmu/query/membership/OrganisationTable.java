package fi.solmu.query.membership;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.CardCounts;
import fi.solmu.query.Homes;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads home organisations, and counts who is in a network. */
@Component
final class OrganisationTable implements CardCounts, Homes {

    private final JdbcClient database;

    OrganisationTable(JdbcClient database) {
        this.database = database;
    }

    /** The organisations that the network could count on that day; of their end the day is told, when it is known. */
    List<OrganisationView> on(Question question) {
        return database.sql("""
            select home.*, ended.until as ended_on, coalesce(ended.continued_by, '{}') as continued_then,
                   (select count(*) from query_side.member_directory seat
                    where seat.network_id = home.network_id and seat.organisation_id = home.organisation_id
                      and seat.state = 'member' and seat.valid @> :asOf::date and %2$s) as members
            from query_side.organisation_directory home
            left join lateral (
              select until, continued_by from query_side.organisation_directory later
              where later.network_id = home.network_id and later.organisation_id = home.organisation_id
                and not later.there and lower(later.valid) > lower(home.valid) and %3$s
              order by lower(later.valid) limit 1
            ) ended on true
            where home.network_id = :network and home.there and home.valid @> :asOf::date and %1$s
            order by home.since, home.organisation_id
            """.formatted(
                                Rows.knownAt("home", question.knownAt()),
                                Rows.knownAt("seat", question.knownAt()),
                                Rows.knownAt("later", question.knownAt())))
                .param("network", question.network().value())
                .param("asOf", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query((row, number) -> organisation(row))
                .list();
    }

    @Override
    public Map<UUID, Counts> on(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, Counts> counts = new HashMap<>();
        database.sql("""
            select asked.network_id, seats.members, seats.observers, seats.invited, homes.organisations
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            cross join lateral (
              select count(*) filter (where state = 'member') as members,
                     count(*) filter (where state = 'member' and not has_say) as observers,
                     count(*) filter (where state in ('invited', 'accepted')) as invited
              from query_side.member_directory seat
              where seat.network_id = asked.network_id and seat.valid @> asked.day and %s
            ) seats
            cross join lateral (
              select count(*) as organisations from query_side.organisation_directory home
              where home.network_id = asked.network_id and home.there and home.valid @> asked.day and %s
            ) homes
            """.formatted(Rows.knownAt("seat", knownAt), Rows.knownAt("home", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    counts.put(
                            row.getObject("network_id", UUID.class),
                            new Counts(
                                    row.getInt("members"),
                                    row.getInt("observers"),
                                    row.getInt("organisations"),
                                    row.getInt("invited")));
                });
        return counts;
    }

    @Override
    public Map<UUID, Map<String, String>> called(
            NetworkId network, Collection<UUID> organisations, LocalDate day, @Nullable Instant knownAt) {
        Map<UUID, Map<String, String>> names = new HashMap<>();
        database.sql("""
            select distinct on (organisation_id) organisation_id, name
            from query_side.organisation_directory home
            where network_id = :network and organisation_id = any(:organisations::uuid[]) and %s
            order by organisation_id, lower(valid) <= :day::date desc,
                     case when lower(valid) <= :day::date then lower(valid) end desc, lower(valid)
            """.formatted(Rows.knownAt("home", knownAt)))
                .param("network", network.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("day", day)
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    names.put(row.getObject("organisation_id", UUID.class), Texts.texts(row.getString("name")));
                });
        return names;
    }

    private static OrganisationView organisation(ResultSet row) throws SQLException {
        return new OrganisationView(
                row.getObject("organisation_id", UUID.class),
                row.getString("ref"),
                Texts.texts(row.getString("name")),
                row.getString("type"),
                row.getString("sector"),
                Rows.texts(row, "languages"),
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Rows.ids(row, "continues"),
                Rows.ids(row, "continued_then"),
                row.getInt("members"));
    }
}
