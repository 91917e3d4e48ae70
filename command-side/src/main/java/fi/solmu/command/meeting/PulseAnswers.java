package fi.solmu.command.meeting;

import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.meeting.PulseCount;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to the two questions until they are counted. They stand here and not in the record, which forgets nothing. */
@Component
final class PulseAnswers {

    /** Of fewer answers only their number is kept: someone could be recognised. */
    static final int FEWEST = 5;

    /**
     * What the answers come to.
     *
     * @param counts none of too few answers
     */
    record Counted(int answers, List<PulseCount> counts) {}

    private record Answer(int movedForward, int wasHeard) {}

    private final JdbcClient database;

    PulseAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the member's answer instead of an earlier one; false when the answers are being counted. */
    boolean keep(MeetingId meeting, MemberId member, int movedForward, int wasHeard) {
        database.sql("insert into command_side.pulse (meeting_id) values (:meeting) on conflict do nothing")
                .param("meeting", meeting.value())
                .update();
        return database.sql("""
                with open as (
                  select meeting_id from command_side.pulse where meeting_id = :meeting and not closed for share
                )
                insert into command_side.pulse_answer (meeting_id, member_id, moved_forward, was_heard)
                select meeting_id, :member, :forward, :heard from open
                on conflict (meeting_id, member_id) do update
                  set moved_forward = excluded.moved_forward, was_heard = excluded.was_heard
                """)
                        .param("meeting", meeting.value())
                        .param("member", member.value())
                        .param("forward", movedForward)
                        .param("heard", wasHeard)
                        .update()
                == 1;
    }

    /** From now on no answer is taken; those that were shown as kept are counted. */
    Counted close(MeetingId meeting) {
        database.sql("""
                insert into command_side.pulse (meeting_id, closed, counting) values (:meeting, true, 1)
                on conflict (meeting_id) do update set closed = true, counting = pulse.counting + 1
                """).param("meeting", meeting.value()).update();
        List<Answer> answers = database.sql(
                        "select moved_forward, was_heard from command_side.pulse_answer where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, number) -> new Answer(row.getInt("moved_forward"), row.getInt("was_heard")))
                .list();
        List<PulseCount> counts = new ArrayList<>();
        if (answers.size() >= FEWEST) {
            count("moved-forward", answers.stream().map(Answer::movedForward).toList(), counts);
            count("was-heard", answers.stream().map(Answer::wasHeard).toList(), counts);
        }
        return new Counted(answers.size(), counts);
    }

    /** Counting came to nothing; answers are taken again, unless somebody else is counting them. */
    void reopen(MeetingId meeting) {
        database.sql("""
                update command_side.pulse set counting = counting - 1, closed = counting > 1 where meeting_id = :meeting
                """).param("meeting", meeting.value()).update();
    }

    void forget(MeetingId meeting) {
        database.sql("delete from command_side.pulse_answer where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    private static void count(String question, List<Integer> answers, List<PulseCount> counts) {
        for (int answer = 1; answer <= 5; answer++) {
            int each = answer;
            int given = (int) answers.stream().filter(one -> one == each).count();
            counts.add(new PulseCount(question, answer, given));
        }
    }
}
