package fi.solmu.query.membership;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Seats;
import fi.solmu.query.Texts;
import fi.solmu.query.membership.MemberView.ConfirmationView;
import fi.solmu.query.membership.MemberView.DeputyView;
import fi.solmu.query.membership.MemberView.PersonView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads seats, with the people who hold them and what their organisations were called on the day. */
@Component
final class MemberTable implements Seats {

    private final JdbcClient database;

    MemberTable(JdbcClient database) {
        this.database = database;
    }

    /** The seats as they were on the day that was asked for, whatever their standing. */
    List<MemberView> on(Question question) {
        return database.sql(seats(question, ":asOf::date")
                        + " and seat.valid @> :asOf::date order by seat.joined_on, seat.invited_on, seat.member_id")
                .param("network", question.network().value())
                .param("asOf", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query((row, number) -> member(row))
                .list();
    }

    /** Every stretch of every seat. */
    List<MemberView> history(Question question) {
        return database.sql(seats(question, "lower(seat.valid)") + " order by seat.member_id, lower(seat.valid)")
                .param("network", question.network().value())
                .param("knownAt", question.knownAtParameter())
                .query((row, number) -> member(row))
                .list();
    }

    @Override
    public Map<UUID, List<Seat>> seatsOn(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, List<Seat>> seats = new HashMap<>();
        database.sql("""
            select seat.*, true as valid_then, %s as organisation_name
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.member_directory seat on seat.network_id = asked.network_id and seat.valid @> asked.day
            where seat.joined_on is not null and %s
            order by seat.network_id, seat.joined_on, seat.member_id
            """.formatted(organisationName("asked.day", knownAt), Rows.knownAt("seat", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    seats.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(seat(row));
                });
        return seats;
    }

    @Override
    public List<Arrival> arrivals(LocalDate from, Question question) {
        return database.sql("""
            select member_id, min(invited_on) as asked_on, min(lower(valid)) filter (where state = 'member') as joined_on
            from query_side.member_directory seat
            where network_id = :network and lower(valid) <= :to::date and %s
            group by member_id
            having min(lower(valid)) filter (where state = 'member') >= :from::date
            order by joined_on, member_id
            """.formatted(Rows.knownAt("seat", question.knownAt())))
                .param("network", question.network().value())
                .param("from", from)
                .param("to", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query((row, number) -> new Arrival(
                        row.getObject("member_id", UUID.class),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("joined_on", LocalDate.class)))
                .list();
    }

    @Override
    public Map<UUID, Seat> named(
            NetworkId network, Collection<UUID> members, LocalDate day, @Nullable Instant knownAt) {
        Map<UUID, Seat> seats = new HashMap<>();
        if (members.isEmpty()) {
            return seats;
        }
        database.sql("""
            select distinct on (seat.member_id) seat.*, seat.valid @> :day::date as valid_then, %s as organisation_name
            from query_side.member_directory seat
            where seat.network_id = :network and seat.member_id = any(:members::uuid[]) and %s
            order by seat.member_id, seat.valid @> :day::date desc, lower(seat.valid)
            """.formatted(organisationName(":day::date", knownAt), Rows.knownAt("seat", knownAt)))
                .param("network", network.value())
                .param("members", members.toArray(UUID[]::new))
                .param("day", day)
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    seats.put(row.getObject("member_id", UUID.class), seat(row));
                });
        return seats;
    }

    @Override
    public Map<UUID, Optional<UUID>> there(Map<UUID, LocalDate> days, Collection<UUID> members) {
        Map<UUID, Optional<UUID>> there = new HashMap<>();
        database.sql("""
            select seat.member_id, seat.held_through
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.member_directory seat on seat.network_id = asked.network_id and seat.valid @> asked.day
            where seat.member_id = any(:members::uuid[]) and seat.state = 'member' and upper_inf(seat.known)
            """)
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("members", members.toArray(UUID[]::new))
                .query(row -> {
                    there.put(
                            row.getObject("member_id", UUID.class),
                            Optional.ofNullable(row.getObject("held_through", UUID.class)));
                });
        return there;
    }

    private static String organisationName(String day, @Nullable Instant knownAt) {
        return """
            (select name from query_side.organisation_directory home
             where home.network_id = seat.network_id and home.organisation_id = seat.organisation_id and %s
             order by home.valid @> %s desc, lower(home.valid) limit 1)
            """.formatted(Rows.knownAt("home", knownAt), day);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String organisationName = row.getString("organisation_name");
        boolean valid = row.getBoolean("valid_then");
        return new Seat(
                row.getObject("member_id", UUID.class),
                row.getString("ref"),
                Texts.texts(row.getString("title")),
                row.getObject("organisation_id", UUID.class),
                organisationName == null ? Map.of() : Texts.texts(organisationName),
                valid && row.getString("state").equals("member"),
                valid ? row.getObject("joined_on", LocalDate.class) : null,
                valid ? row.getObject("binds_since", LocalDate.class) : null,
                row.getBoolean("has_say"),
                Set.copyOf(Rows.texts(row, "roles")),
                row.getObject("confirmation_asked_on", LocalDate.class));
    }

    private static String seats(Question question, String day) {
        return """
            select seat.*, lower(seat.valid) as valid_from, upper(seat.valid) as valid_to, %s as organisation_name,
                   person.name as person_name, person.email as person_email, person.phone as person_phone, person.erased_at as person_erased,
                   deputy.name as deputy_name, deputy.email as deputy_email, deputy.phone as deputy_phone, deputy.erased_at as deputy_erased
            from query_side.member_directory seat
            left join access.person person on person.id = seat.person_id
            left join access.person deputy on deputy.id = seat.deputy_person_id
            where seat.network_id = :network and %s
            """.formatted(organisationName(day, question.knownAt()), Rows.knownAt("seat", question.knownAt()));
    }

    private static MemberView member(ResultSet row) throws SQLException {
        String organisationName = row.getString("organisation_name");
        return new MemberView(
                row.getObject("member_id", UUID.class),
                row.getString("ref"),
                row.getString("state"),
                Texts.texts(row.getString("title")),
                row.getObject("organisation_id", UUID.class),
                organisationName == null ? Map.of() : Texts.texts(organisationName),
                Rows.texts(row, "roles"),
                row.getBoolean("has_say"),
                person(row, "person", row.getObject("person_id", UUID.class)),
                deputy(row),
                row.getObject("invited_on", LocalDate.class),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                Texts.wording(row.getString("left_because")),
                row.getObject("pledged_days_per_year", Integer.class),
                row.getObject("work_time_percent", Integer.class),
                row.getObject("continues_from", UUID.class),
                confirmation(row),
                row.getObject("entry_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable PersonView person(ResultSet row, String who, @Nullable UUID id) throws SQLException {
        return id == null
                ? null
                : new PersonView(
                        id,
                        row.getString(who + "_name"),
                        row.getString(who + "_email"),
                        row.getString(who + "_phone"),
                        row.getObject(who + "_erased") == null ? null : true);
    }

    private static @Nullable DeputyView deputy(ResultSet row) throws SQLException {
        String title = row.getString("deputy_title");
        return title == null
                ? null
                : new DeputyView(
                        Texts.texts(title), person(row, "deputy", row.getObject("deputy_person_id", UUID.class)));
    }

    private static @Nullable ConfirmationView confirmation(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("confirmation_asked_on", LocalDate.class);
        return on == null ? null : new ConfirmationView(Rows.ids(row, "confirm_for"), on);
    }
}
