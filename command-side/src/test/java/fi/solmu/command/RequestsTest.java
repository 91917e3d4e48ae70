package fi.solmu.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.Requests.Answer;
import fi.solmu.command.Requests.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What was asked under a key is remembered for a week. */
class RequestsTest {

    private static final byte[] FINGERPRINT = {1};

    private static CommandSideOnTestDatabase side;
    private static Requests requests;

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
        requests = side.bean(Requests.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void anAnswerIsForgottenAfterAWeekAndNotBefore() {
        UUID old = answered(8);
        UUID younger = answered(6);
        requests.forgetTheOld();
        assertThat(requests.claim(old, FINGERPRINT)).isInstanceOf(Standing.Fresh.class);
        assertThat(requests.claim(younger, FINGERPRINT)).isInstanceOf(Standing.Answered.class);
    }

    @Test
    void theOldAreForgottenWithoutAnyoneAsking() {
        assertThat(side.bean(ScheduledTaskHolder.class).getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .contains(Requests.class.getName() + ".forgetTheOld");
    }

    private static UUID answered(int daysAgo) {
        UUID id = UUID.randomUUID();
        requests.claim(id, FINGERPRINT);
        requests.answered(id, new Answer(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));
        side.bean(JdbcClient.class)
                .sql(
                        "update command_side.request set started_at = started_at - make_interval(days => :days) where id = :id")
                .param("days", daysAgo)
                .param("id", id)
                .update();
        return id;
    }
}
