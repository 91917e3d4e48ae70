package fi.solmu.command;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was asked under which idempotency key, and what was answered. */
@Component
final class Requests {

    /** How long a request without an answer is held to be still under way; then its process must have died. */
    private static final int SECONDS_UNTIL_ABANDONED = 60;

    /** How long whoever asks again with the same key gets the same answer. */
    private static final int DAYS_KEPT = 7;

    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** How a request under a key stands. */
    sealed interface Standing {

        /** Nobody asked this before. */
        record Fresh() implements Standing {}

        /** Someone asked, and went away before the answer; this try takes over. */
        record Abandoned() implements Standing {}

        record UnderWay() implements Standing {}

        record Answered(Answer answer) implements Standing {}

        /** The key was used for another wish. */
        record Different() implements Standing {}
    }

    private final JdbcClient database;
    private final JsonMapper json;

    Requests(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Standing claim(UUID id, byte[] fingerprint) {
        int inserted = database.sql("""
                        insert into command_side.request (id, fingerprint) values (:id, :fingerprint)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("fingerprint", fingerprint)
                .update();
        return inserted == 1 ? new Standing.Fresh() : standing(id, fingerprint);
    }

    private Standing standing(UUID id, byte[] fingerprint) {
        Optional<Standing> known = database.sql(
                        "select fingerprint, status, headers, body from command_side.request where id = :id")
                .param("id", id)
                .query((row, number) -> {
                    if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
                        return new Standing.Different();
                    }
                    int status = row.getInt("status");
                    return row.wasNull()
                            ? new Standing.UnderWay()
                            : new Standing.Answered(
                                    new Answer(status, headers(row.getString("headers")), row.getBytes("body")));
                })
                .optional()
                .map(Standing.class::cast);
        if (known.isEmpty()) {
            return claim(id, fingerprint);
        }
        return known.get() instanceof Standing.UnderWay && takeOver(id) ? new Standing.Abandoned() : known.get();
    }

    void answered(UUID id, Answer answer) {
        database.sql(
                        "update command_side.request set status = :status, headers = :headers::jsonb, body = :body where id = :id")
                .param("id", id)
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .update();
    }

    /** The try came to nothing that would hold for another one. */
    void forget(UUID id) {
        database.sql("delete from command_side.request where id = :id and status is null")
                .param("id", id)
                .update();
    }

    /** Every process does this; a row that another one has swept already is not there to be swept again. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetTheOld() {
        database.sql("delete from command_side.request where started_at < now() - make_interval(days => :days)")
                .param("days", DAYS_KEPT)
                .update();
    }

    private boolean takeOver(UUID id) {
        return database.sql("""
                                update command_side.request set started_at = now()
                                where id = :id and status is null
                                  and started_at < now() - make_interval(secs => :seconds)
                                """)
                        .param("id", id)
                        .param("seconds", SECONDS_UNTIL_ABANDONED)
                        .update()
                == 1;
    }

    private Map<String, String> headers(@Nullable String stored) {
        return stored == null ? Map.of() : json.readValue(stored, new TypeReference<>() {});
    }
}
