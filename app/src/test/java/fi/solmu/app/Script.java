package fi.solmu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to Solmu over HTTP as a script with a token would. */
record Script(String address, String token) {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

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

    /** The lines of an answer that does not end. */
    Stream<String> lines(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Opens a sign-in link and answers the session's cookie. */
    String signIn(String link) {
        return cookieFrom(link).orElseThrow();
    }

    /** Whether a sign-in link lets anyone in; it is used up by that. */
    boolean opens(String link) {
        return cookieFrom(link).isPresent();
    }

    private Optional<String> cookieFrom(String link) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address() + link.substring(link.indexOf("/sign-in"))))
                        .GET());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SOLMU_SESSION="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst();
    }

    /** Headers with which the pages would ask for whoever has the cookie, and some more. */
    static String[] as(String cookie, String... more) {
        String[] asPagesDo = {"Authorization", "", "Cookie", cookie + "; XSRF-TOKEN=x", "X-XSRF-TOKEN", "x"};
        return Stream.of(asPagesDo, more).flatMap(Stream::of).toArray(String[]::new);
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
                .header("Authorization", "Bearer " + token)
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
}
