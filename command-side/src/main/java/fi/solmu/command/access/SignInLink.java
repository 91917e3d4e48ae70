package fi.solmu.command.access;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that signs an account in once. */
final class SignInLink {

    static final Duration VALIDITY = Duration.ofDays(7);

    private SignInLink() {}

    static URI with(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/sign-in")
                .queryParam("token", secret)
                .build()
                .toUri();
    }

    /** 201 with a link in it, which nothing on the way may keep. */
    static <T> ResponseEntity<T> shownOnce(T answer) {
        return ResponseEntity.status(201).cacheControl(CacheControl.noStore()).body(answer);
    }
}
