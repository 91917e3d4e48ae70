package fi.solmu.query.meeting;

import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.MeetingOnDay.Minutes;
import fi.solmu.query.meeting.MeetingOnDay.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads meetings, and where the entries about them stand, each on a day of its network's own. */
@Component
final class MeetingTable {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;

    MeetingTable(JdbcClient database) {
        this.database = database;
    }

    /** The meetings that had been planned by then, in their order. */
    Map<UUID, List<MeetingRow>> meetings(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, List<MeetingRow>> meetings = new HashMap<>();
        database.sql("""
            select meeting.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.meeting meeting
              on meeting.network_id = asked.network_id and meeting.valid @> asked.day and %s
            """.formatted(Rows.knownAt("meeting", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    meetings.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(meeting(row));
                });
        meetings.values().forEach(rows -> rows.sort(MeetingRow.ORDER));
        return meetings;
    }

    List<MeetingRow> meetings(Question question) {
        UUID network = question.network().value();
        return meetings(Map.of(network, question.asOf()), question.knownAt()).getOrDefault(network, List.of());
    }

    /**
     * What of these had been told by then and counts, in order.
     *
     * @param members those about whom it is told, besides what is about no member; everybody unless given
     */
    Map<UUID, List<ToldRow>> told(
            Map<UUID, LocalDate> days,
            @Nullable Instant knownAt,
            EnumSet<Tells> tells,
            @Nullable Collection<UUID> members) {
        Map<UUID, List<ToldRow>> told = new HashMap<>();
        database.sql("""
            select entry.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.meeting_entry entry
              on entry.network_id = asked.network_id and entry.happened_on <= asked.day and entry.state <> 'withdrawn'
                and entry.tells = any(:tells::text[])
                and (:members::uuid[] is null or entry.member_id is null or entry.member_id = any(:members::uuid[]))
                and %s
            order by entry.happened_on, entry.position
            """.formatted(Rows.knownAt("entry", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("tells", tells.stream().map(Words::spell).toArray(String[]::new))
                .param("members", members == null ? null : members.toArray(UUID[]::new))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    told.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(told(row));
                });
        return told;
    }

    List<ToldRow> told(Question question, EnumSet<Tells> tells) {
        UUID network = question.network().value();
        return told(Map.of(network, question.asOf()), question.knownAt(), tells, null)
                .getOrDefault(network, List.of());
    }

    /** All that had been told by then about a meeting, or of others with its name, in order; what was withdrawn is among it. */
    List<ToldRow> about(Question question, UUID meeting) {
        List<ToldRow> told = new ArrayList<>();
        database.sql("""
            select entry.* from query_side.meeting_entry entry
            where (entry.meeting_id = :meeting or entry.other_meeting_id = :meeting)
              and entry.network_id = :network and entry.happened_on <= :day::date and %s
            order by entry.happened_on, entry.position
            """.formatted(Rows.knownAt("entry", question.knownAt())))
                .param("meeting", meeting)
                .param("network", question.network().value())
                .param("day", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query(row -> {
                    told.add(told(row));
                });
        return told;
    }

    /**
     * What was decided or looked at again about an agreement at a meeting.
     *
     * @param word {@code adopted} or {@code reviewed}
     */
    record AgreementAt(UUID entry, UUID agreement, UUID proposal, String word, LocalDate on) {}

    List<AgreementAt> agreements(Question question, UUID meeting) {
        return database.sql("""
            select entry_id, agreement_id, proposal_id, word, happened_on
            from query_side.meeting_agreement entry
            where meeting_id = :meeting and network_id = :network and happened_on <= :day::date and %s
            order by happened_on, position
            """.formatted(Rows.knownAt("entry", question.knownAt())))
                .param("meeting", meeting)
                .param("network", question.network().value())
                .param("day", question.asOf())
                .param("knownAt", question.knownAtParameter())
                .query((row, number) -> new AgreementAt(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("agreement_id", UUID.class),
                        row.getObject("proposal_id", UUID.class),
                        row.getString("word"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    private static MeetingRow meeting(ResultSet row) throws SQLException {
        UUID next = row.getObject("next_meeting_id", UUID.class);
        return new MeetingRow(
                row.getObject("meeting_id", UUID.class),
                new MeetingOnDay(
                        JSON.readValue(row.getString("plan"), MeetingPlan.class),
                        Words.read(Standing.class, row.getString("standing")),
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("days"),
                        next == null ? null : new MeetingId(next),
                        new Minutes(
                                row.getInt("minutes_newest"),
                                row.getInt("minutes_published"),
                                row.getInt("minutes_approved")),
                        row.getString("ref")));
    }

    private static ToldRow told(ResultSet row) throws SQLException {
        return new ToldRow(
                row.getObject("entry_id", UUID.class),
                row.getLong("position"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("state"),
                row.getObject("corrected_by", UUID.class),
                row.getObject("meeting_id", UUID.class),
                Words.read(Tells.class, row.getString("tells")),
                row.getString("word"),
                row.getObject("member_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                Rows.ids(row, "promise_ids"),
                row.getObject("other_meeting_id", UUID.class),
                row.getObject("number", Integer.class),
                row.getObject("due_on", LocalDate.class));
    }
}
