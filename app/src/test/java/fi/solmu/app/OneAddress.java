package fi.solmu.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** One address in front of a command side and a query side, which sends each request where {@code docker-compose.yml} says. */
final class OneAddress implements AutoCloseable {

    private static final Set<String> BETWEEN_NEIGHBOURS =
            Set.of("connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade", "expect");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String command;
    private final String query;

    private OneAddress(HttpServer server, SolmuProcess command, SolmuProcess query) {
        this.server = server;
        this.command = command.address();
        this.query = query.address();
    }

    static OneAddress before(SolmuProcess command, SolmuProcess query) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OneAddress one = new OneAddress(server, command, query);
        server.createContext("/", one::forward);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return one;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<InputStream> answer = client.send(request(exchange), BodyHandlers.ofInputStream());
            answer.headers().map().forEach((name, values) -> {
                if (passesOn(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            try (InputStream body = answer.body()) {
                boolean empty = answer.statusCode() == 204 || answer.statusCode() == 304;
                exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : 0);
                passOn(body, exchange.getResponseBody());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** As it comes: live updates never end. */
    private static void passOn(InputStream body, OutputStream to) throws IOException {
        byte[] some = new byte[16_384];
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            to.write(some, 0, read);
            to.flush();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        URI wanted = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(side(exchange) + wanted))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "127.0.0.1:" + server.getAddress().getPort());
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passesOn(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private String side(HttpExchange exchange) {
        boolean asks = List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        return asks && !exchange.getRequestURI().getPath().equals("/sign-in") ? query : command;
    }

    private static boolean passesOn(String header) {
        return !BETWEEN_NEIGHBOURS.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
