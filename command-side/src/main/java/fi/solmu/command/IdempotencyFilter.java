package fi.solmu.command;

import fi.solmu.command.Requests.Answer;
import fi.solmu.command.Requests.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every write safe to send twice: the same key and body give the same answer and no second event.
 *
 * <p>Refusals are kept as answers too, for a rule that said no stays the answer to that request. What another try could change – a
 * fault of ours, a lost race, a missing sign-in – is not kept, nor is the answer to what can't be read, which may quote it. Neither
 * is an answer that says of itself that nothing may store it: there is a secret in it. Such a wish is carried out anew, and is made
 * so that this changes nothing.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final @Nullable String NO_STORE = CacheControl.noStore().getHeaderValue();
    private static final int LONGEST_KEY = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Requests requests;
    private final JsonMapper json;

    IdempotencyFilter(Requests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null || !BodyLimitFilter.isWrite(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        Authentication account = SecurityContextHolder.getContext().getAuthentication();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "bad-idempotency-key",
                    "The Idempotency-Key must be between 1 and " + LONGEST_KEY + " characters long.");
        } else if (account == null) {
            chain.doFilter(request, response);
        } else {
            UUID id = UUID.nameUUIDFromBytes((account.getName() + "\n" + key).getBytes(StandardCharsets.UTF_8));
            answer(id, fingerprint(key, request), request, response, chain);
        }
    }

    private void answer(
            UUID id, byte[] fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (claimPatiently(id, fingerprint)) {
            case Standing.Fresh fresh -> carryOut(new Request(id, false), request, response, chain);
            case Standing.Abandoned abandoned -> carryOut(new Request(id, true), request, response, chain);
            case Standing.Answered answered -> replay(answered.answer(), response);
            case Standing.Different different ->
                refuse(
                        response,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This Idempotency-Key was used for another request. Use a new key for a new wish.");
            case Standing.UnderWay underWay ->
                refuse(
                        response,
                        HttpStatus.CONFLICT,
                        "request-under-way",
                        "The same request is still being carried out. Ask again in a moment with the same key.");
        }
    }

    private Standing claimPatiently(UUID id, byte[] fingerprint) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Standing standing = requests.claim(id, fingerprint);
        while (standing instanceof Standing.UnderWay && System.nanoTime() < deadline) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return standing;
            }
            standing = requests.claim(id, fingerprint);
        }
        return standing;
    }

    private void carryOut(Request asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Wishes.LINES.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            tellAsItGoes(asked.id(), request, response, chain);
            return;
        }
        request.setAttribute(Request.ATTRIBUTE, asked);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, answer);
            if (holdsForAnotherTry(answer)) {
                requests.answered(
                        asked.id(), new Answer(answer.getStatus(), headers(answer), answer.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                requests.forget(asked.id());
            }
        }
        answer.copyBodyToResponse();
    }

    /** What is told line by line can't be kept; another try finds in the record what this one brought about. */
    private void tellAsItGoes(UUID id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Request.ATTRIBUTE, new Request(id, true));
        try {
            chain.doFilter(request, response);
        } finally {
            requests.forget(id);
        }
    }

    private static boolean holdsForAnotherTry(HttpServletResponse answer) {
        int status = answer.getStatus();
        return status < 500
                && status != 400
                && status != 401
                && status != 403
                && answer.getHeader(HttpHeaders.RETRY_AFTER) == null
                && !Objects.equals(NO_STORE, answer.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(answer.body());
    }

    private static Map<String, String> headers(HttpServletResponse answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, Wishes.POSITION}) {
            @Nullable
            String value = HttpHeaders.CONTENT_TYPE.equals(name) ? answer.getContentType() : answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problems.problem(status, code, status.getReasonPhrase(), detail));
    }

    /** With the key in it, which is stored nowhere: a body that names a person can't be guessed from what is kept. */
    private static byte[] fingerprint(String key, HttpServletRequest request) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((key + "\n" + request.getMethod() + " " + request.getRequestURI() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return digest.digest(request.getInputStream().readAllBytes());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
