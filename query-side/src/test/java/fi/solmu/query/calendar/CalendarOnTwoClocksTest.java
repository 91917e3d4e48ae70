package fi.solmu.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
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

/** What the tables say of any day, as known at any moment, is the fold of what was said of the clock. */
class CalendarOnTwoClocksTest {

    private static final int HISTORIES = 100;
    private static final int EVENTS = 60;
    private static final int QUESTIONS = 6;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T10:00:00Z");
    private static final List<String> TABLES = List.of("calendar_ring", "calendar_entry", "calendar_revision");

    private final DataSource database = QueryDatabase.fresh();
    private final CalendarTable calendars = new CalendarTable(JdbcClient.create(database));

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            NetworkId network = NetworkId.random();
            RecordInMemory record = made(seed, network);
            QueryDatabase.takeIn(new CalendarProjection(record), record.all(), random, database);
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
            QueryDatabase.takeIn(new CalendarProjection(record), record.all(), new Random(seed), database);
            List<String> live = QueryDatabase.rows(database, TABLES);
            QueryDatabase.empty(database, TABLES);
            QueryDatabase.project(new CalendarProjection(record), record.all(), database);
            assertThat(QueryDatabase.rows(database, TABLES))
                    .as("history %d", seed)
                    .isEqualTo(live);
        }
    }

    private static RecordInMemory made(int seed, NetworkId network) {
        RecordInMemory record = new RecordInMemory(BEGINNING);
        RandomClock clock = new RandomClock(seed, record, network);
        while (record.head() < EVENTS) {
            clock.goOn();
        }
        return record;
    }

    private void compare(NetworkId network, List<RecordedEvent> all, Random random, int seed) {
        boolean now = random.nextBoolean();
        RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
        LocalDate day = RandomClock.FIRST_DAY.plusDays(random.nextInt(120) - 20);
        @Nullable Instant knownAt = now ? null : last.recordedAt();
        Map<UUID, LocalDate> asked = Map.of(network.value(), day);
        List<RecordedEvent> known = all.subList(0, (int) last.position());
        String as = "history %d on %s as known at %s".formatted(seed, day, last.recordedAt());

        assertThat(calendars.entries(asked, knownAt).getOrDefault(network.value(), List.of()))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(entries(known, day));
        assertThat(calendars.rings(asked, knownAt).getOrDefault(network.value(), List.of()))
                .as(as)
                .extracting(ring -> ring.id() + " " + ring.title() + " " + ring.external())
                .containsExactlyInAnyOrderElementsOf(rings(known, day));
    }

    private static List<EntryRow> entries(List<RecordedEvent> known, LocalDate day) {
        Map<CalendarEntryId, Chronicle<CalendarEntryEvent>> chronicles = new LinkedHashMap<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof CalendarEntryEvent event) {
                chronicles
                        .computeIfAbsent(event.calendarEntryId(), first -> new Chronicle<>())
                        .add(recorded.id(), event);
            }
        }
        List<EntryRow> rows = new ArrayList<>();
        chronicles.forEach((entry, chronicle) ->
                EntryPlan.of(by(day, chronicle)).ifPresent(plan -> rows.add(new EntryRow(entry.value(), plan))));
        return rows;
    }

    private static List<String> rings(List<RecordedEvent> known, LocalDate day) {
        Map<RingId, Chronicle<RingEvent>> chronicles = new LinkedHashMap<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof RingEvent event) {
                chronicles
                        .computeIfAbsent(event.ringId(), first -> new Chronicle<>())
                        .add(recorded.id(), event);
            }
        }
        List<String> rows = new ArrayList<>();
        chronicles.forEach((id, chronicle) -> {
            @Nullable String ring = null;
            for (Chronicle.Entry<RingEvent> entry : by(day, chronicle)) {
                ring = switch (entry.event()) {
                    case RingEvent.RingDrawn e ->
                        ring == null ? id + " " + e.title().texts() + " " + e.external() : ring;
                    case RingEvent.RingRedrawn e ->
                        ring == null ? null : id + " " + e.title().texts() + " " + e.external();
                    case RingEvent.RingDropped _ -> null;
                    default -> ring;
                };
            }
            if (ring != null) {
                rows.add(ring);
            }
        });
        return rows;
    }

    private static <E extends Event> List<Chronicle.Entry<E>> by(LocalDate day, Chronicle<E> chronicle) {
        return chronicle.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
    }
}
