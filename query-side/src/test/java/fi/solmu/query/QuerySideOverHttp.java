package fi.solmu.query;

import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.membership.SeatEvent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side as it answers over HTTP: a real server on a real database; only the record and the clock are the test's own. */
public final class QuerySideOverHttp implements AutoCloseable {

    /** Noon in Helsinki on Midsummer's Eve. */
    public static final Instant NOW = Instant.parse("2026-06-19T09:00:00Z");

    private static final String WHO = "X-Test-Account";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;

    /** An answer with its status and its JSON. */
    public record Answer(int status, String type, JsonNode body) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import(QuerySide.class)
    static class House {

        @Bean
        DataSource database() {
            return QueryDatabase.fresh();
        }

        @Bean
        RecordInMemory record() {
            return new RecordInMemory(Instant.parse("2026-06-18T21:30:00Z"));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Progress progress() {
            return new Progress();
        }

        @Bean
        SecurityFilterChain whoAsks(HttpSecurity http) {
            return http.authorizeHttpRequests(
                            // A line that stays open comes back through the server without its first request's filters.
                            requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                    .permitAll()
                                    .anyRequest()
                                    .authenticated())
                    .addFilterBefore(new SignIn(), AnonymousAuthenticationFilter.class)
                    .build();
        }
    }

    /** Signs in whoever a header names. */
    private static final class SignIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String account = request.getHeader(WHO);
            if (account != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
            }
            chain.doFilter(request, response);
        }
    }

    /** Where each projection stands. */
    static final class Progress implements ViewProgress {

        private final Map<String, Long> positions = new ConcurrentHashMap<>();
        private int waiting;

        @Override
        public synchronized boolean await(String projection, long position, Duration atMost) {
            long deadline = System.nanoTime() + atMost.toNanos();
            while (positions.getOrDefault(projection, 0L) < position) {
                long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return false;
                }
                waiting++;
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                } finally {
                    waiting--;
                }
            }
            return true;
        }

        synchronized boolean somebodyWaits() {
            return waiting > 0;
        }

        synchronized void moved(String projection, long position) {
            positions.put(projection, position);
            notifyAll();
        }
    }

    public QuerySideOverHttp() {
        context = new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
                .run();
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public RecordInMemory record() {
        return context.getBean(RecordInMemory.class);
    }

    public JdbcClient database() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    /** A part of the house, as the house has put it together. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Records events and lets every view take them in. */
    public List<RecordedEvent> happened(Event... events) {
        List<RecordedEvent> recorded =
                Arrays.stream(events).map(record()::record).toList();
        takeIn(recorded);
        return recorded;
    }

    /** An account begins to speak for a member who has joined. */
    public void linked(NetworkId network, MemberId member, AccountId account) {
        EntryId joined = Objects.requireNonNull(
                        record().about(List.of(member), Set.of(SeatEvent.MemberJoined.class), Long.MAX_VALUE)
                                .get(member))
                .stream()
                .filter(entry -> ((SeatEvent) entry.event()).memberId().equals(member))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
        happened(new AccessEvent.SeatLinked(network, member, account, joined));
    }

    public void takeIn(List<RecordedEvent> recorded) {
        for (Projection projection : context.getBeansOfType(Projection.class).values()) {
            QueryDatabase.project(projection, recorded, context.getBean(DataSource.class));
            context.getBean(Progress.class)
                    .moved(projection.name(), recorded.getLast().position());
        }
    }

    /** Lets every view lose its memory, as when another process takes its work over. */
    public void forget() {
        context.getBeansOfType(Projection.class).values().forEach(Projection::forget);
    }

    /** Whether a read is waiting for a view just now. */
    public boolean somebodyWaits() {
        return context.getBean(Progress.class).somebodyWaits();
    }

    public Answer get(AccountId account, String path, String... headers) {
        HttpRequest.Builder request = request(path).header(WHO, account.toString());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Answer getAsNobody(String path) {
        return send(request(path).build());
    }

    public HttpResponse<InputStream> open(AccountId account, String path, String... headers) {
        HttpRequest.Builder request = request(path).header(WHO, account.toString());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String body = response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("content-type").orElse(""),
                    JSON.readTree(body.isEmpty() ? "{}" : body));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
