package fi.solmu.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open pages hear of changes in the networks that they may read, and of no others. */
class LiveUpdatesOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private static QuerySideOverHttp house;

    private Majakka majakka;

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
    }

    @Test
    void aPageHearsWhatChangedAndWhere() throws InterruptedException {
        try (Line line = new Line(majakka.keeper)) {
            RecordedEvent taken = house.happened(
                            new SeatEvent.RoleTaken(majakka.id, majakka.principal, "host", null, null, DAY))
                    .getFirst();
            line.hears("data:{\"view\":\"membership\",\"networkId\":\"" + majakka.id + "\",\"position\":"
                    + taken.position() + "}");
            RecordedEvent renamed = house.happened(new NetworkEvent.NetworkRenamed(
                            majakka.id, LocalText.of("fi", "Verkosto Loisto"), null, DAY))
                    .getFirst();
            line.hears("data:{\"view\":\"network\",\"networkId\":\"" + majakka.id + "\",\"position\":"
                    + renamed.position() + "}");
        }
    }

    @Test
    void aPageHearsNothingOfNetworksThatItMayNotRead() throws InterruptedException {
        Majakka other = new Majakka();
        other.begin(house);
        try (Line line = new Line(majakka.keeper)) {
            house.happened(new SeatEvent.RoleTaken(other.id, other.principal, "host", null, null, DAY));
            house.happened(new SeatEvent.RoleTaken(majakka.id, majakka.principal, "host", null, null, DAY));
            assertThat(line.until(majakka.id.toString())).doesNotContain(other.id.toString());
        }
    }

    @Test
    void aPageThatComesBackHearsWhatItMissed() throws InterruptedException {
        long before = house.record().head();
        RecordedEvent missed = house.happened(
                        new SeatEvent.RoleTaken(majakka.id, majakka.principal, "chair", null, null, DAY))
                .getFirst();
        try (Line line = new Line(majakka.keeper, "Last-Event-ID", Long.toString(before))) {
            line.hears("data:{\"view\":\"membership\",\"networkId\":\"" + majakka.id + "\",\"position\":"
                    + missed.position() + "}");
        }
    }

    @Test
    void aPageHearsWhereSomethingIsTypedButNothingOfNetworksThatItMayNotRead() throws InterruptedException {
        Majakka other = new Majakka();
        other.begin(house);
        try (Line line = new Line(majakka.keeper)) {
            typedIn(other.id.toString());
            typedIn(majakka.id.toString());
            assertThat(line.until("\"minutes-draft\",\"networkId\":\"" + majakka.id))
                    .contains(majakka.id.toString())
                    .doesNotContain(other.id.toString());
        }
    }

    @Test
    void aPageHearsOfWhatIsTypedAlsoAfterTroubleWithHearing() throws InterruptedException {
        try (Line line = new Line(majakka.keeper)) {
            typedIn("nowhere");
            line.hears("data:{\"view\":\"minutes-draft\",\"networkId\":\"" + majakka.id + "\",\"position\":"
                    + house.record().head() + "}");
            typedIn(majakka.id.toString());
            line.hears("data:{\"view\":\"minutes-draft\",\"networkId\":\"" + majakka.id + "\",\"position\":"
                    + house.record().head() + "}");
        }
    }

    private static void typedIn(String network) {
        house.database()
                .sql("select pg_notify('solmu_minutes_typed', :network)")
                .param("network", network)
                .query()
                .listOfRows();
    }

    @Test
    void aBrokenLastEventIdIsRefused() {
        assertThat(house.get(majakka.keeper, "/api/updates", "Last-Event-ID", "x")
                        .status())
                .isEqualTo(400);
    }

    /** A line to the live updates, read in the background. */
    private static final class Line implements AutoCloseable {

        private static final String END = "(the line has ended)";

        private final InputStream stream;
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

        Line(AccountId account, String... headers) throws InterruptedException {
            HttpResponse<InputStream> response = house.open(account, "/api/updates", headers);
            assertThat(response.statusCode()).isEqualTo(200);
            stream = response.body();
            Thread.ofVirtual().start(this::listen);
            hears(":open");
        }

        private void listen() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(heard::add);
            } catch (IOException | UncheckedIOException e) {
                heard.add(END);
            }
        }

        void hears(String expected) throws InterruptedException {
            assertThat(until(expected)).endsWith(expected);
        }

        /** All that is heard up to the first line that contains this. */
        String until(String expected) throws InterruptedException {
            StringBuilder all = new StringBuilder();
            long deadline = System.nanoTime() + SOON.toNanos();
            while (System.nanoTime() < deadline) {
                @Nullable String line = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                all.append(line == null ? "(nothing)" : line);
                if (line == null || line.contains(expected) || line.equals(END)) {
                    break;
                }
                all.append('\n');
            }
            return all.toString();
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
