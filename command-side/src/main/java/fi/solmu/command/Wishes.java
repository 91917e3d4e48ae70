package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What people wish over HTTP, in the name of who is signed in and under the request that carries it. */
@Component
public final class Wishes {

    /** The response header that names the record's position after a write. */
    public static final String POSITION = "Solmu-Position";

    /** The media type of answers that are told line by line. */
    public static final String LINES = "application/x-ndjson";

    /** The authority of an account that was made for a seat, and whose links others can make. */
    public static final String OF_A_SEAT = "of-a-seat";

    private final Decisions decisions;
    private final NetworkDays days;

    Wishes(Decisions decisions, NetworkDays days) {
        this.decisions = decisions;
        this.days = days;
    }

    /** Decides the command and tells the caller the record's new position. */
    public void decide(Object command) {
        tell(decisions.decide(command, actor(), request()));
    }

    /** Whether an earlier try of the request reached the record, though its answer was lost; then the caller is told how far. */
    public boolean wasDecidedBefore() {
        OptionalLong earlier = decisions.earlierTry(request());
        earlier.ifPresent(this::tell);
        return earlier.isPresent();
    }

    /** Decides a command that changes nothing when it is decided twice, and hands on what the decision answers. */
    public <T> T decide(Object command, Class<T> answer) {
        Decisions.Decided<T> decided = decisions.decide(command, answer, actor(), request());
        tell(decided.position());
        return decided.answer();
    }

    /** Tells the caller the record's new position. */
    public void tell(long position) {
        Objects.requireNonNull(attributes().getResponse()).setHeader(POSITION, Long.toString(position));
    }

    /** An identifier for what the wish brings about: the same again when the same request is repeated. */
    public UUID newId(String what) {
        return UUID.nameUUIDFromBytes((request().id() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** The day that was given, or today where the network is. */
    public LocalDate dayIn(NetworkId network, @Nullable LocalDate given) {
        return given == null ? days.today(network) : given;
    }

    public LocalDate todayIn(ZoneId zone) {
        return days.today(zone);
    }

    /** The keepers of a seat's network could let themselves in to whatever its account founds. */
    public void assertMayFound() {
        if (signedIn().getAuthorities().stream().anyMatch(authority -> OF_A_SEAT.equals(authority.getAuthority()))) {
            throw new NotAllowed(
                    "seats-found-no-networks",
                    "This sign-in was made for a seat in a network and is good for that network alone. Ask whoever runs this"
                            + " installation, or a keeper, for an account of your own.");
        }
    }

    public Actor actor() {
        Authentication authentication = signedIn();
        boolean token = attributes().getRequest().getHeader("Authorization") != null;
        return new Actor(AccountId.of(authentication.getName()), token ? "token" : "session");
    }

    public Request request() {
        HttpServletRequest request = attributes().getRequest();
        if (request.getAttribute(Request.ATTRIBUTE) instanceof Request known) {
            return known;
        }
        Request fresh = new Request(UUID.randomUUID(), false);
        request.setAttribute(Request.ATTRIBUTE, fresh);
        return fresh;
    }

    private static Authentication signedIn() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
