package fi.solmu.command.mail;

import fi.solmu.command.mail.Letter.Kind;
import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters and what became of them. */
@Component
final class LetterTable {

    /** What has become of a letter. */
    enum State {
        WAITING,
        SENT,
        /** Written to the home directory, for there is no mail server. */
        KEPT,
        /** The register knows no address of whoever holds the seat. */
        NO_ADDRESS,
        /** A later letter about the same thing made it needless. */
        SUPERSEDED,
        /** Whoever holds the seat wants no reminders. */
        NOT_WANTED,
        /** The mail server took it on none of many days. */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;

    LetterTable(JdbcClient database) {
        this.database = database;
    }

    /** Writes it, unless it has been written already. */
    void write(Letter letter) {
        database.sql("""
                insert into command_side.letter
                  (id, network_id, member_id, subject_id, sequence, kind, told, plan, language, time_zone, heading, body, made_at, state_at)
                values (:id, :network, :member, :subject, :sequence, :kind, :told, :plan::json, :language, :zone, :heading, :body, :at, :at)
                on conflict (subject_id, member_id, sequence) do nothing
                """)
                .param("id", letter.id())
                .param("network", letter.network().value())
                .param("member", letter.member().value())
                .param("subject", letter.subject())
                .param("sequence", letter.sequence())
                .param("kind", letter.kind().name())
                .param("told", letter.told())
                .param("plan", letter.plan() == null ? null : JSON.writeValueAsString(letter.plan()))
                .param("language", letter.language())
                .param("zone", letter.zone().getId())
                .param("heading", letter.heading())
                .param("body", letter.body())
                .param("at", letter.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last letter to each member about something. */
    Map<MemberId, Letter> lastAbout(UUID subject) {
        Map<MemberId, Letter> last = new HashMap<>();
        database.sql("""
                select distinct on (member_id) * from command_side.letter where subject_id = :subject
                order by member_id, sequence desc
                """)
                .param("subject", subject)
                .query((row, number) -> letter(row))
                .list()
                .forEach(letter -> last.put(letter.member(), letter));
        return last;
    }

    List<UUID> waitingAbout(UUID subject) {
        return database.sql("""
                select id from command_side.letter where subject_id = :subject and state = 'waiting' order by member_id, sequence
                """)
                .param("subject", subject)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The letter, if it still waits. */
    Optional<Letter> waiting(UUID id) {
        return database.sql("select * from command_side.letter where id = :id and state = 'waiting'")
                .param("id", id)
                .query((row, number) -> letter(row))
                .optional();
    }

    /** Reminders that have not gone out yet, the oldest first. */
    List<Letter> waitingReminders() {
        return database.sql("""
                select * from command_side.letter where kind = 'REMINDERS' and state = 'waiting' order by made_at, id
                """).query((row, number) -> letter(row)).list();
    }

    /** The reminders that have gone out since. */
    List<Letter> remindersSentSince(Instant instant) {
        return database.sql("""
                select * from command_side.letter
                where kind = 'REMINDERS' and state in ('sent', 'kept') and state_at > :since
                """)
                .param("since", instant.atOffset(ZoneOffset.UTC))
                .query((row, number) -> letter(row))
                .list();
    }

    boolean isLast(Letter letter) {
        return database.sql("""
                select not exists (select 1 from command_side.letter
                where subject_id = :subject and member_id = :member and sequence > :sequence)
                """)
                .param("subject", letter.subject())
                .param("member", letter.member().value())
                .param("sequence", letter.sequence())
                .query(Boolean.class)
                .single();
    }

    void became(UUID id, State state, Instant at) {
        database.sql("update command_side.letter set state = :state, state_at = :at, problem = null where id = :id")
                .param("id", id)
                .param("state", state.word())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes why it did not go out this time; it goes on waiting. */
    void notYet(UUID id, String problem) {
        database.sql("update command_side.letter set failures = failures + 1, problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    void gaveUp(UUID id, String problem, Instant at) {
        became(id, State.FAILED, at);
        notYet(id, problem);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        return new Letter(
                row.getObject("id", UUID.class),
                new NetworkId(row.getObject("network_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("subject_id", UUID.class),
                row.getInt("sequence"),
                Kind.valueOf(row.getString("kind")),
                row.getString("told"),
                plan == null ? null : JSON.readValue(plan, MeetingPlan.class),
                row.getString("language"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("heading"),
                row.getString("body"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
