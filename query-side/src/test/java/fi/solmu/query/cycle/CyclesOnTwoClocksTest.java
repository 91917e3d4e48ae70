package fi.solmu.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.CycleEvent.OfChecklists;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.cycle.CycleTable.CycleRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say of any day, as known at any moment, is the fold of what was said of the cycles. */
class CyclesOnTwoClocksTest {

    private static final int HISTORIES = 100;
    private static final int EVENTS = 60;
    private static final int QUESTIONS = 6;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<String> TABLES = List.of("cycle", "cycle_checklist");

    private final DataSource database = QueryDatabase.fresh();
    private final CycleTable table = new CycleTable(JdbcClient.create(database));

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            NetworkId network = NetworkId.random();
            RecordInMemory record = made(seed, network);
            QueryDatabase.takeIn(new CycleProjection(record), record.all(), random, database);
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
            QueryDatabase.takeIn(new CycleProjection(record), record.all(), new Random(seed), database);
            List<String> live = QueryDatabase.rows(database, TABLES);
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.project(new CycleProjection(record), record.all(), database);
            assertThat(QueryDatabase.rows(database, TABLES))
                    .as("history %d", seed)
                    .isEqualTo(live);
        }
    }

    private static RecordInMemory made(int seed, NetworkId network) {
        RecordInMemory record = new RecordInMemory(BEGINNING);
        RandomCycles cycles = new RandomCycles(seed, record, network);
        while (record.head() < EVENTS) {
            cycles.goOn();
        }
        return record;
    }

    private void compare(NetworkId network, List<RecordedEvent> all, Random random, int seed) {
        boolean now = random.nextBoolean();
        RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
        LocalDate day = RandomCycles.FIRST_DAY.plusDays(random.nextInt(120) - 20);
        @Nullable Instant knownAt = now ? null : last.recordedAt();
        List<RecordedEvent> known = all.subList(0, (int) last.position());
        String as = "history %d on %s as known at %s".formatted(seed, day, last.recordedAt());

        assertThat(table.cycles(network.value(), day, knownAt))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(cycles(known, day));
        NetworkChecklists checklists = table.checklists(network.value(), day, knownAt);
        for (Phase phase : Phase.values()) {
            assertThat(checklists.of(phase)).as(as).isEqualTo(checklist(known, day, phase));
        }
    }

    private static List<CycleRow> cycles(List<RecordedEvent> known, LocalDate day) {
        Map<CycleId, Chronicle<OfCycle>> chronicles = new LinkedHashMap<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof OfCycle event) {
                chronicles
                        .computeIfAbsent(event.cycleId(), first -> new Chronicle<>())
                        .add(recorded.id(), event);
            }
        }
        List<CycleRow> rows = new ArrayList<>();
        chronicles.forEach((cycle, chronicle) ->
                CycleCourse.of(by(day, chronicle)).ifPresent(course -> rows.add(new CycleRow(cycle.value(), course))));
        return rows;
    }

    private static List<ChecklistItem> checklist(List<RecordedEvent> known, LocalDate day, Phase phase) {
        Chronicle<OfChecklists> chronicle = new Chronicle<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof OfChecklists event) {
                chronicle.add(recorded.id(), event);
            }
        }
        return by(day, chronicle).stream()
                .map(Entry::event)
                .filter(event -> event instanceof ChecklistAgreed && event.phase() == phase)
                .reduce((first, second) -> second)
                .map(event -> ((ChecklistAgreed) event).checklist())
                .orElseGet(() -> StandardChecklist.of(phase));
    }

    private static <E extends Event> List<Entry<E>> by(LocalDate day, Chronicle<E> chronicle) {
        return chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
    }
}
