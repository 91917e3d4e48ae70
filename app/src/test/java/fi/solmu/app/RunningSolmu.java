package fi.solmu.app;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.eventstore.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole of Solmu in this JVM, on a database of its own, spoken to over HTTP as a script would. */
final class RunningSolmu implements AutoCloseable {

    static final String TOKEN = "a-token-for-tests";
    static final JsonMapper JSON = JsonMapper.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningSolmu(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningSolmu start() {
        HikariDataSource database = (HikariDataSource) TestDatabase.empty();
        String url = Objects.requireNonNull(database.getJdbcUrl());
        database.close();
        SpringApplication solmu = new SpringApplication(Solmu.class);
        solmu.setDefaultProperties(Map.of(
                "server.port", "0",
                "spring.datasource.url", url,
                "solmu.bootstrap-token", TOKEN));
        return new RunningSolmu(solmu.run());
    }

    String address() {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return "http://127.0.0.1:" + server.getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return send(request(path, headers).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** Opens a sign-in link and answers the session's cookie. */
    String signIn(String link) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address() + link.substring(link.indexOf("/sign-in"))))
                        .GET());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SOLMU_SESSION="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The position after a write, as a header to read one's own write with. */
    static String[] seen(HttpResponse<String> write) {
        return new String[] {
            "Solmu-Position", write.headers().firstValue("Solmu-Position").orElseThrow()
        };
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
