package fi.solmu.query.meeting;

import fi.solmu.query.Keepers;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NotThere;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is going on: what is being typed at a meeting, and what of meetings waits for the reader. */
@RestController
@Shows("meetings")
final class LiveMeetingQueryController {

    private static final TwoClocks NOW = new TwoClocks(null, null);

    private final Questions questions;
    private final MeetingTable table;
    private final TypedTable typed;
    private final Keepers keepers;
    private final MeetingWaitingReading waiting;

    LiveMeetingQueryController(
            Questions questions, MeetingTable table, TypedTable typed, Keepers keepers, MeetingWaitingReading waiting) {
        this.questions = questions;
        this.table = table;
        this.typed = typed;
        this.keepers = keepers;
        this.waiting = waiting;
    }

    /** Half a sentence is shown only to those who may write it: who keeps the record, and who runs the meeting. */
    @GetMapping("/api/networks/{network}/meetings/{meeting}/minutes/draft")
    MinutesDraftView draft(@PathVariable("network") UUID networkId, @PathVariable("meeting") UUID meetingId) {
        Question question = questions.about(networkId, NOW);
        MeetingRow meeting = MeetingReading.known(table.meetings(question), meetingId, question);
        Standing reader = questions.standings().getOrDefault(networkId, Standing.NOBODY);
        if (!reader.keeper() && meeting.then().runners().stream().noneMatch(reader.seats()::contains)) {
            throw new NotThere(
                    "minutes-draft-not-shown",
                    "What is being typed is shown to those who run the meeting. Wait until the minutes are put down.");
        }
        return new MinutesDraftView(meetingId, typed.blocks(networkId, meetingId, keepers.seatsIn(question.network())));
    }

    @GetMapping("/api/waiting/meetings")
    List<MeetingWaitingView> waiting() {
        Map<UUID, Standing> standings = questions.standings();
        return waiting.of(standings, questions.today(standings.keySet()));
    }
}
