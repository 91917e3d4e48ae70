package fi.solmu.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.app.Solmu;
import fi.solmu.command.Actor;
import fi.solmu.command.Decisions;
import fi.solmu.command.Request;
import fi.solmu.command.membership.SampleWishes;
import fi.solmu.eventstore.EventTypeResolver;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.KernelTagResolver;
import fi.solmu.eventstore.PostgresEventStorageEngine;
import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.Projector;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures what Solmu costs beside what the machine allows: one run, one PostgreSQL, fsync on. */
public final class Benchmarks {

    private static final PrintStream OUT = System.out;
    private static final int[] CLIENTS = {1, 8, 64};
    private static final int EVENTS_TO_READ = Integer.getInteger("solmu.benchmark.events", 400_000);
    private static final int LATENCY_SAMPLES = 500;
    private static final int READ_BATCH = 5_000;

    private static final EventTypes TYPES = EventTypes.of(Vocabulary.EVENTS);
    private static final EventTypeResolver NAMES = new EventTypeResolver(TYPES);
    private static final KernelTagResolver TAGS = new KernelTagResolver();

    private final String url;
    private final Map<Integer, Double> limit = new LinkedHashMap<>();

    private Benchmarks(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB");
        try (EmbeddedPostgres postgres = server.start()) {
            new Benchmarks(postgres.getJdbcUrl("postgres", "postgres")).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        OUT.println();
        OUT.println("one PostgreSQL, fsync on; each figure from "
                + Runtime.getRuntime().availableProcessors() + " cores shared by all");
        inserts();
        try (ConfigurableApplicationContext command = solmu("command")) {
            appends(command.getBean(PostgresEventStorageEngine.class));
            decisions(command);
            fill(command.getBean(PostgresEventStorageEngine.class));
        }
        reading();
        latency();
    }

    private void inserts() throws Exception {
        try (HikariDataSource pool = pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table plain_row (id uuid primary key, payload json not null)");
            String payload = sampleJson();
            for (int count : CLIENTS) {
                double rate = new Clients(count).perSecond(() -> new Inserting(pool.getConnection(), payload));
                limit.put(count, rate);
                say("one row a commit, %2d clients", "%,9.0f /s   (the limit)", count, rate);
            }
            statement.execute("drop table plain_row");
        }
    }

    private record Inserting(Connection connection, String payload) implements Clients.Client {

        @Override
        public void once() throws SQLException {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into plain_row (id, payload) values (?, ?::json)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, payload);
                insert.executeUpdate();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private void appends(PostgresEventStorageEngine engine) throws Exception {
        for (int count : CLIENTS) {
            double rate = new Clients(count).perSecond(() -> () -> append(engine, List.of(sample())));
            sayRatio("one event a wait, %2d clients", count, rate);
        }
    }

    private void decisions(ConfigurableApplicationContext command) throws Exception {
        Decisions decisions = command.getBean(Decisions.class);
        Actor actor = new Actor(AccountId.random(), "token");
        NetworkId network = NetworkId.random();
        List<Event> events = SampleRecord.network(network, actor.account());
        append(command.getBean(PostgresEventStorageEngine.class), events);
        OrganisationId organisation = events.stream()
                .filter(OrganisationRegistered.class::isInstance)
                .map(event -> ((OrganisationRegistered) event).organisationId())
                .findFirst()
                .orElseThrow();
        for (int count : CLIENTS) {
            double rate = new Clients(count)
                    .perSecond(() -> () -> decisions.decide(
                            SampleWishes.join(network, organisation, MemberId.random()), actor, fresh()));
            sayRatio("decide: a member joins, %2d clients", count, rate);
        }
    }

    private void fill(PostgresEventStorageEngine engine) throws Exception {
        AccountId keeper = AccountId.random();
        for (int written = 0; written < EVENTS_TO_READ; ) {
            List<Event> events = SampleRecord.network(NetworkId.random(), keeper);
            append(engine, events);
            written += events.size();
        }
        try (HikariDataSource pool = pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            try (ResultSet size = statement.executeQuery("""
                    select count(*), pg_total_relation_size('event_store.event') + pg_total_relation_size('event_store.event_tag')
                    from event_store.event
                    """)) {
                size.next();
                say(
                        "stored, with tags, indexes and proof",
                        "%,9.0f bytes an event (of %,d)",
                        (double) size.getLong(2) / size.getLong(1),
                        size.getLong(1));
            }
        }
    }

    private void reading() throws Exception {
        try (ConfigurableApplicationContext query = solmu("query")) {
            RecordReader record = query.getBean(RecordReader.class);
            Projector projector = query.getBean(Projector.class);
            List<String> views = query.getBeansOfType(Projection.class).values().stream()
                    .map(Projection::name)
                    .toList();
            long head = record.head();
            for (String view : views) {
                projector.awaits(view, head, Duration.ofMinutes(10));
            }
            readAll(record);
            long started = System.nanoTime();
            long read = readAll(record);
            double reading = read * 1e9 / (System.nanoTime() - started);
            say("read the record from the start", "%,9.0f events/s", reading);
            started = System.nanoTime();
            CompletableFuture.allOf(views.stream().map(projector::rebuild).toArray(CompletableFuture[]::new))
                    .join();
            double rebuilding = head * 1e9 / (System.nanoTime() - started);
            say(
                    "rebuild all %d views",
                    "%,9.0f events/s   %.2f × reading", views.size(), rebuilding, rebuilding / reading);
        }
    }

    private static long readAll(RecordReader record) {
        Set<Class<? extends Event>> all = new HashSet<>(Vocabulary.EVENTS);
        long read = 0;
        List<RecordedEvent> batch = record.after(0, all, READ_BATCH);
        while (!batch.isEmpty()) {
            read += batch.size();
            batch = record.after(batch.getLast().position(), all, READ_BATCH);
        }
        return read;
    }

    private void latency() throws Exception {
        try (ConfigurableApplicationContext both = solmu()) {
            latency("in the same process", both);
        }
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Daxoniq.update-checker.disabled=true",
                        "fi.solmu.app.Solmu",
                        "--spring.profiles.active=query",
                        "--spring.datasource.url=" + url,
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (ConfigurableApplicationContext command = solmu("command")) {
            latency("in another process", command);
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    private static void latency(String where, ConfigurableApplicationContext solmu) {
        PostgresEventStorageEngine engine = solmu.getBean(PostgresEventStorageEngine.class);
        Projector projector = solmu.getBean(Projector.class);
        RecordReader record = solmu.getBean(RecordReader.class);
        long[] nanos = new long[LATENCY_SAMPLES];
        for (int i = -LATENCY_SAMPLES; i < LATENCY_SAMPLES; i++) {
            append(engine, List.of(sample()));
            long acknowledged = System.nanoTime();
            if (!projector.awaits("member-directory", record.head(), Duration.ofSeconds(60))) {
                throw new IllegalStateException("the view did not come");
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - acknowledged;
            }
        }
        Arrays.sort(nanos);
        say(
                "recorded → visible " + where,
                "%9.1f ms p50, %.1f ms p99",
                nanos[LATENCY_SAMPLES / 2] / 1e6,
                nanos[LATENCY_SAMPLES * 99 / 100] / 1e6);
    }

    private static void append(PostgresEventStorageEngine engine, List<Event> events) {
        List<TaggedEventMessage<?>> messages =
                events.stream().<TaggedEventMessage<?>>map(Benchmarks::message).toList();
        engine.appendEvents(AppendCondition.none(), null, messages)
                .thenCompose(transaction -> transaction.commit(null))
                .join();
    }

    private static TaggedEventMessage<EventMessage> message(Event event) {
        MessageType type = NAMES.resolve(event.getClass()).orElseThrow();
        EventMessage message = new GenericEventMessage(type, event);
        return new GenericTaggedEventMessage<>(message, TAGS.resolve(message));
    }

    private static Event sample() {
        return new RoleTaken(
                NetworkId.random(), MemberId.random(), "facilitator", null, null, LocalDate.of(2025, 3, 1));
    }

    private static String sampleJson() {
        return "{\"networkId\":\"" + UUID.randomUUID() + "\",\"memberId\":\"" + UUID.randomUUID()
                + "\",\"role\":\"facilitator\",\"on\":\"2025-03-01\"}";
    }

    private static Request fresh() {
        return new Request(UUID.randomUUID(), false);
    }

    private ConfigurableApplicationContext solmu(String... profiles) {
        SpringApplication application = new SpringApplication(Solmu.class);
        application.setAdditionalProfiles(profiles);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "spring.datasource.url", url,
                "spring.datasource.hikari.maximum-pool-size", "80",
                "spring.main.banner-mode", "off",
                "logging.level.fi.solmu", "warn"));
        return application.run();
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(80);
        return new HikariDataSource(config);
    }

    private void sayRatio(String what, int count, double rate) {
        say(what, "%,9.0f /s   %.2f × the limit", count, rate, rate / limit.getOrDefault(count, Double.NaN));
    }

    private static void say(String what, String figures, Object... values) {
        int inWhat = what.contains("%") ? 1 : 0;
        String label = String.format(Locale.ROOT, what, Arrays.copyOf(values, inWhat));
        OUT.printf(
                Locale.ROOT,
                "%-40s " + figures + "%n",
                concat(label, Arrays.copyOfRange(values, inWhat, values.length)));
    }

    private static Object[] concat(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
