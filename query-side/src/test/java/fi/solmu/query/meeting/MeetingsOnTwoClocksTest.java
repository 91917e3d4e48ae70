package fi.solmu.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.NetworkId;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.Question;
import fi.solmu.query.QuestionsOf;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the views say of any day, as known at any moment, is the fold of what was said of meetings. */
class MeetingsOnTwoClocksTest {

    private static final int HISTORIES = 100;
    private static final int EVENTS = 120;
    private static final int QUESTIONS = 6;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<String> TABLES = List.of("meeting", "meeting_entry");

    private final DataSource database = QueryDatabase.fresh();
    private final MeetingTable table = new MeetingTable(JdbcClient.create(database));

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            NetworkId network = NetworkId.random();
            RecordInMemory record = made(seed, network);
            QueryDatabase.takeIn(new MeetingProjection(record), record.all(), random, database);
            for (int i = 0; i < QUESTIONS; i++) {
                compare(network, record.all(), random, seed);
            }
        }
    }

    @Test
    void rowsWrittenLiveEqualRowsWrittenInOneGo() {
        for (int seed = 1_000; seed < 1_015; seed++) {
            RecordInMemory record = made(seed, NetworkId.random());
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.takeIn(new MeetingProjection(record), record.all(), new Random(seed), database);
            List<String> live = QueryDatabase.rows(database, TABLES);
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.project(new MeetingProjection(record), record.all(), database);
            assertThat(QueryDatabase.rows(database, TABLES))
                    .as("history %d", seed)
                    .isEqualTo(live);
        }
    }

    private static RecordInMemory made(int seed, NetworkId network) {
        RecordInMemory record = new RecordInMemory(BEGINNING);
        RandomMeetings meetings = new RandomMeetings(seed, record, network);
        while (record.head() < EVENTS) {
            meetings.goOn();
        }
        return record;
    }

    private void compare(NetworkId network, List<RecordedEvent> all, Random random, int seed) {
        boolean now = random.nextBoolean();
        RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
        LocalDate day = RandomMeetings.FIRST_DAY.plusDays(random.nextInt(160) - 20);
        @Nullable Instant knownAt = now ? null : last.recordedAt();
        Question question = QuestionsOf.on(network, day, knownAt);
        FoldedMeetings folded = new FoldedMeetings(all.subList(0, (int) last.position()), day);
        String as = "history %d on %s as known at %s".formatted(seed, day, last.recordedAt());

        assertThat(table.meetings(question))
                .as(as)
                .extracting(MeetingsOnTwoClocksTest::line)
                .containsExactlyInAnyOrderElementsOf(folded.meetings());
        List<ToldRow> told = table.told(question, EnumSet.allOf(Tells.class));
        assertThat(told)
                .as(as)
                .extracting(row -> row.id() + " " + row.on() + " " + row.meeting())
                .containsExactlyElementsOf(folded.entries());
        assertThat(PromiseOnDay.all(told).values())
                .as(as)
                .extracting(promise -> promise.id() + " " + promise.state(day) + " "
                        + promise.takenUp().size())
                .containsExactlyInAnyOrderElementsOf(folded.promises());
        assertThat(turnouts(told)).as(as).containsExactlyInAnyOrderEntriesOf(turnoutsOf(told, folded));
        told.stream().collect(Collectors.groupingBy(ToldRow::meeting)).values().forEach(rows -> {
            Turnout summed = Turnout.byHome(rows).values().stream().reduce(Turnout.NONE, Turnout::plus);
            assertThat(summed).as(as + ", by home organisation").isEqualTo(Turnout.of(rows));
        });
        if (!told.isEmpty()) {
            ToldRow any = told.get(random.nextInt(told.size()));
            assertThat(table.about(question, any.meeting()))
                    .as(as)
                    .filteredOn(row -> row.meeting().equals(any.meeting()) && !row.isWithdrawn())
                    .containsExactlyElementsOf(told.stream()
                            .filter(row -> row.meeting().equals(any.meeting()))
                            .toList());
        }
    }

    private static String line(MeetingRow row) {
        MeetingOnDay then = row.then();
        return FoldedMeetings.meeting(
                row.id().toString(),
                Words.spell(then.standing()),
                then.plan().title().toString(),
                then.firstDay(),
                then.days(),
                then.next(),
                then.minutes().newest(),
                then.minutes().published(),
                then.minutes().approved());
    }

    private static Map<String, String> turnouts(List<ToldRow> told) {
        Map<String, String> turnouts = new HashMap<>();
        told.stream().collect(Collectors.groupingBy(ToldRow::meeting)).forEach((meeting, rows) -> {
            Turnout turnout = Turnout.of(rows);
            turnouts.put(
                    meeting.toString(),
                    FoldedMeetings.turnout(
                            turnout.invited(),
                            turnout.present(),
                            turnout.excused(),
                            turnout.absent(),
                            turnout.unrecorded()));
        });
        return turnouts;
    }

    /** Of those meetings of which anything was told by the day. */
    private static Map<String, String> turnoutsOf(List<ToldRow> told, FoldedMeetings folded) {
        Map<String, String> turnouts = folded.turnouts();
        turnouts.keySet()
                .retainAll(told.stream().map(row -> row.meeting().toString()).collect(Collectors.toSet()));
        return turnouts;
    }
}
