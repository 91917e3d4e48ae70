package fi.solmu.query.meeting;

import fi.solmu.query.meeting.MinutesDraftView.TypedBlockView;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is typed at meetings, and who has answered their two questions; both are written by the command side. */
@Component
final class TypedTable {

    /** A member who has answered the two questions of a meeting. */
    record AnsweredBy(UUID meeting, UUID member) {}

    private final JdbcClient database;

    TypedTable(JdbcClient database) {
        this.database = database;
    }

    /** The newest revision of each block, in order. */
    List<TypedBlockView> blocks(UUID network, UUID meeting, Map<String, UUID> seatsOfAccounts) {
        return database.sql("""
                select * from (
                  select distinct on (block_id)
                    block_id, revision, agenda_item_id, place, language, text, account_id, saved_at
                  from command_side.minutes_block where meeting_id = :meeting and network_id = :network
                  order by block_id, revision desc
                ) newest
                order by place, block_id
                """)
                .param("network", network)
                .param("meeting", meeting)
                .query((row, number) -> new TypedBlockView(
                        row.getObject("block_id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("agenda_item_id", UUID.class),
                        row.getInt("place"),
                        row.getString("language"),
                        row.getString("text"),
                        seatsOfAccounts.get(row.getString("account_id")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Which of these seats have answered the questions of any of these meetings; what they answered is not read. */
    Set<AnsweredBy> answered(Collection<UUID> meetings, Collection<UUID> members) {
        if (meetings.isEmpty() || members.isEmpty()) {
            return Set.of();
        }
        return database
                .sql("""
                select meeting_id, member_id from command_side.pulse_answer
                where meeting_id = any(:meetings::uuid[]) and member_id = any(:members::uuid[])
                """)
                .param("meetings", meetings.toArray(UUID[]::new))
                .param("members", members.toArray(UUID[]::new))
                .query((row, number) ->
                        new AnsweredBy(row.getObject("meeting_id", UUID.class), row.getObject("member_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
