package fi.solmu.command;

import static fi.solmu.eventstore.Deadline.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the house has set itself to do is done on time, by one process. */
class ErrandsTest {

    private static final String NOON = "2026-03-01T12:00:00Z";
    private static final SettableClock clock = new SettableClock(NOON);
    private static String database;
    private static CommandSideOnTestDatabase house;

    /** Rings a bell, as often as it is told to at most. */
    static final class RingBell implements Errand<RingBell.Bell> {

        record Bell(String name, int times) {}

        final Queue<String> rung = new ConcurrentLinkedQueue<>();
        volatile boolean broken;

        @Override
        public String name() {
            return "ring-bell";
        }

        @Override
        public Class<Bell> details() {
            return Bell.class;
        }

        @Override
        public Optional<Instant> run(Bell bell) {
            rung.add(bell.name());
            if (broken) {
                throw new IllegalStateException("the bell has no clapper");
            }
            return rung.size() < bell.times() ? Optional.of(Instant.parse("2026-03-03T00:00:00Z")) : Optional.empty();
        }
    }

    @BeforeAll
    static void start() {
        try (HikariDataSource empty = (HikariDataSource) TestDatabase.fresh()) {
            database = Objects.requireNonNull(empty.getJdbcUrl());
        }
        house = another();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void forgetWhatWasPlanned() {
        sql().sql("delete from command_side.errand where task_name in ('ring-bell', 'fly-to')")
                .update();
        clock.set(NOON);
        rung().clear();
    }

    @Test
    void anErrandIsRunWhenItsTimeHasComeAndIsGone() {
        plan("noon", 1, "2026-03-01T12:00:00Z");
        plan("evening", 1, "2026-03-01T18:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon"));
        setClock("2026-03-01T17:59:59Z");
        plan("afternoon", 1, "2026-03-01T17:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon", "afternoon"));
        setClock("2026-03-01T18:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon", "afternoon", "evening"));
        eventually(() -> assertThat(planned()).isZero());
    }

    @Test
    void plannedTwiceForTheSameReasonItIsRunOnce() {
        plan("once", 1, "2026-03-02T00:00:00Z");
        plan("once", 1, "2026-03-02T00:00:00Z");
        setClock("2026-03-02T00:00:00Z");
        eventually(() -> assertThat(planned()).isZero());
        assertThat(rung()).containsExactly("once");
    }

    @Test
    void itComesBackWhenItSaysSo() {
        plan("twice", 2, "2026-03-02T00:00:00Z");
        setClock("2026-03-02T00:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("twice"));
        eventually(() -> assertThat(due()).containsExactly("2026-03-03T00:00:00Z"));
        setClock("2026-03-03T00:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("twice", "twice"));
    }

    @Test
    void whatFailsIsTriedAgainAfterAMinute() {
        RingBell bell = house.bean(RingBell.class);
        bell.broken = true;
        plan("broken", 1, "2026-03-01T12:00:00Z");
        eventually(() -> assertThat(due()).containsExactly("2026-03-01T12:01:00Z"));
        bell.broken = false;
        setClock("2026-03-01T12:01:00Z");
        eventually(() -> assertThat(planned()).isZero());
        assertThat(rung()).containsExactly("broken", "broken");
    }

    @Test
    void whenTheClockIsSetBackNothingIsLostAndNothingStops() {
        plan("evening", 1, "2026-03-01T18:00:00Z");
        plan("noon", 1, "2026-03-01T12:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon"));
        clock.set("2025-03-01T12:00:00Z");
        planUnnoticed("long ago", 1, "2025-03-01T11:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon", "long ago"));
        setClock("2026-03-01T18:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon", "long ago", "evening"));
    }

    @Test
    void whatAnotherVersionOfTheProgramPlannedIsLeftToIt() {
        house.bean(Errands.class).plan(new OfTomorrow(), "1", "moon", clock.instant());
        plan("noon", 1, "2026-03-01T12:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon"));
        setClock("2027-03-01T12:00:00Z");
        plan("a year later", 1, "2027-03-01T12:00:00Z");
        eventually(() -> assertThat(rung()).containsExactly("noon", "a year later"));
        eventually(() -> assertThat(planned()).isOne());
    }

    @Test
    void ofTwoProcessesOneRunsIt() throws InterruptedException {
        try (CommandSideOnTestDatabase other = another()) {
            for (int i = 0; i < 50; i++) {
                plan("bell " + i, 1, "2026-03-02T00:00:00Z");
            }
            clock.set("2026-03-02T00:00:00Z");
            CountDownLatch both = new CountDownLatch(2);
            List.of(house, other)
                    .forEach(side -> Thread.ofVirtual().start(() -> {
                        both.countDown();
                        side.look();
                    }));
            both.await();
            eventually(() -> assertThat(planned()).isZero());
            assertThat(rung().size() + other.bean(RingBell.class).rung.size()).isEqualTo(50);
        }
    }

    @Test
    void whatADeadProcessHadTakenIsTakenOver() {
        plan("taken", 1, "2026-03-02T00:00:00Z");
        sql().sql("""
                        update command_side.errand set picked = true, picked_by = 'gone', version = version + 1,
                          last_heartbeat = timestamptz '2026-03-01T12:00:00Z' where task_name = 'ring-bell'""").update();
        setClock("2026-03-02T00:00:00Z");
        try (CommandSideOnTestDatabase survivor = another()) {
            eventually(() -> {
                survivor.look();
                assertThat(planned()).isZero();
            });
            assertThat(rung().size() + survivor.bean(RingBell.class).rung.size())
                    .isOne();
        }
    }

    @Test
    void aDayBeginsWhereTheNetworkIs() {
        NetworkDays days = house.bean(NetworkDays.class);
        assertThat(days.beginningOf(LocalDate.of(2026, 7, 1), network("Europe/Helsinki")))
                .isEqualTo("2026-06-30T21:00:00Z");
        assertThat(days.beginningOf(LocalDate.of(2026, 7, 1), network("America/Anchorage")))
                .isEqualTo("2026-07-01T08:00:00Z");
        assertThat(days.beginningOf(LocalDate.of(2024, 4, 26), network("Africa/Cairo")))
                .as("midnight was skipped there")
                .isEqualTo("2024-04-25T22:00:00Z");
    }

    private NetworkId network(String zone) {
        NetworkId id = NetworkId.random();
        house.record(new NetworkInitiated(
                id, LocalText.of("fi", "Verkosto"), null, null, null, zone, List.of("fi"), null, LocalDate.EPOCH));
        return id;
    }

    /** Another version of the program knows it. */
    private static final class OfTomorrow implements Errand<String> {

        @Override
        public String name() {
            return "fly-to";
        }

        @Override
        public Class<String> details() {
            return String.class;
        }

        @Override
        public Optional<Instant> run(String where) {
            throw new AssertionError("nobody here knows how");
        }
    }

    private static CommandSideOnTestDatabase another() {
        return CommandSideOnTestDatabase.start(TestDatabase.pooled(database), clock, RingBell.class);
    }

    private void plan(String bell, int times, String due) {
        planUnnoticed(bell, times, due);
        house.look();
    }

    /** Until the next pause is over. */
    private void planUnnoticed(String bell, int times, String due) {
        house.bean(Errands.class)
                .plan(house.bean(RingBell.class), bell, new RingBell.Bell(bell, times), Instant.parse(due));
    }

    private void setClock(String now) {
        clock.set(now);
        house.look();
    }

    private Queue<String> rung() {
        return house.bean(RingBell.class).rung;
    }

    private List<String> due() {
        return sql().sql("select execution_time from command_side.errand where task_name = 'ring-bell' and not picked")
                .query((row, number) -> row.getTimestamp(1).toInstant().toString())
                .list();
    }

    private long planned() {
        return sql().sql("select count(*) from command_side.errand where task_name in ('ring-bell', 'fly-to')")
                .query(Long.class)
                .single();
    }

    private JdbcClient sql() {
        return house.bean(JdbcClient.class);
    }
}
