package fi.solmu.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.Story;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process may die when the counts are on record, and the answers are still there with the members' names. */
class WhenPulseCountedThenForgetAnswersTest {

    private static CommandSideOnTestDatabase side;

    private final NetworkId network = NetworkId.random();
    private final MeetingId meeting = MeetingId.random();

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void theAnswersOfTheMeetingGoAndThoseOfOthersStay() {
        MeetingId other = MeetingId.random();
        side.bean(PulseAnswers.class).keep(meeting, MemberId.random(), 4, 5);
        side.bean(PulseAnswers.class).keep(other, MemberId.random(), 1, 2);
        react(new PulseOpened(network, meeting, Story.day("2024-05-22"), Story.day("2024-05-15")));
        assertThat(answersTo(meeting)).isEqualTo(1);
        react(new PulseCounted(network, meeting, 1, 1, List.of(), Story.day("2024-05-23")));
        assertThat(answersTo(meeting)).isZero();
        assertThat(answersTo(other)).isEqualTo(1);
    }

    private void react(Event event) {
        side.bean(WhenPulseCountedThenForgetAnswers.class)
                .react(new RecordedEvent(1, EntryId.random(), "meeting.Pulse", event, Map.of(), Instant.EPOCH));
    }

    private static int answersTo(MeetingId meeting) {
        return side.bean(JdbcClient.class)
                .sql("select count(*) from command_side.pulse_answer where meeting_id = ?")
                .param(meeting.value())
                .query(Integer.class)
                .single();
    }
}
