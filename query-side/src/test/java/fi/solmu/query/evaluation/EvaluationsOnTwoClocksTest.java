package fi.solmu.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.RecordInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of any day, as known at any moment, is the fold of what was recorded of evaluations and impact. */
class EvaluationsOnTwoClocksTest {

    private static final int HISTORIES = 100;
    private static final int EVENTS = 60;
    private static final int QUESTIONS = 6;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<String> TABLES = List.of("evaluation_entry");

    private final DataSource database = QueryDatabase.fresh();

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            NetworkId network = NetworkId.random();
            RecordInMemory record = made(seed, network);
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.takeIn(new EvaluationProjection(), record.all(), random, database);
            for (int i = 0; i < QUESTIONS; i++) {
                compare(network, record, random, seed);
            }
        }
    }

    @Test
    void rowsWrittenLiveEqualRowsWrittenInOneGo() {
        for (int seed = 1_000; seed < 1_015; seed++) {
            RecordInMemory record = made(seed, NetworkId.random());
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.takeIn(new EvaluationProjection(), record.all(), new Random(seed), database);
            List<String> live = QueryDatabase.rows(database, TABLES);
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.project(new EvaluationProjection(), record.all(), database);
            assertThat(QueryDatabase.rows(database, TABLES))
                    .as("history %d", seed)
                    .isEqualTo(live);
        }
    }

    private static RecordInMemory made(int seed, NetworkId network) {
        RecordInMemory record = new RecordInMemory(BEGINNING);
        RandomEvaluations evaluations = new RandomEvaluations(seed, record, network);
        while (record.head() < EVENTS) {
            evaluations.goOn();
        }
        return record;
    }

    private void compare(NetworkId network, RecordInMemory record, Random random, int seed) {
        List<RecordedEvent> all = record.all();
        boolean now = random.nextBoolean();
        RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
        LocalDate day = RandomEvaluations.FIRST_DAY.plusDays(random.nextInt(120) - 20);
        @Nullable Instant knownAt = now ? null : last.recordedAt();
        List<RecordedEvent> known = all.subList(0, (int) last.position());
        EvaluationTable table = new EvaluationTable(JdbcClient.create(database), record);
        for (Subject about : Subject.values()) {
            Map<UUID, List<Told<EvaluationEvent>>> told = Told.bySubject(
                    table.told(Map.of(network.value(), day), knownAt, about).getOrDefault(network.value(), List.of()));
            assertThat(told)
                    .as("history %d on %s as known at %s", seed, day, last.recordedAt())
                    .isEqualTo(fold(known, day, about));
        }
    }

    private static Map<UUID, List<Told<EvaluationEvent>>> fold(
            List<RecordedEvent> known, LocalDate day, Subject about) {
        Map<Identifier, Chronicle<EvaluationEvent>> chronicles = new LinkedHashMap<>();
        for (RecordedEvent recorded : known) {
            EvaluationEvent event = (EvaluationEvent) recorded.event();
            if (Subject.of(event) == about) {
                chronicles
                        .computeIfAbsent(event.subject(), first -> new Chronicle<>())
                        .add(recorded.id(), event);
            }
        }
        Map<UUID, List<Told<EvaluationEvent>>> told = new LinkedHashMap<>();
        chronicles.forEach((subject, chronicle) -> chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .forEach(entry -> told.computeIfAbsent(subject.value(), first -> new ArrayList<>())
                        .add(new Told<>(subject.value(), entry.id().value(), entry.on(), entry.event()))));
        return told;
    }
}
