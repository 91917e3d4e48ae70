package fi.solmu.query.live;

import fi.solmu.query.BadQuestion;
import fi.solmu.query.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells a page, as long as it is open, which views have changed. */
@RestController
final class UpdatesQueryController {

    private static final long NOTHING = -1;

    private final Reader reader;
    private final LiveUpdates updates;

    UpdatesQueryController(Reader reader, LiveUpdates updates) {
        this.reader = reader;
        this.updates = updates;
    }

    @GetMapping(path = "/api/updates", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter updates(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastHeard) {
        return updates.open(reader.account(), lastHeard == null ? NOTHING : parse(lastHeard));
    }

    private static long parse(String lastHeard) {
        try {
            return Math.max(0, Long.parseLong(lastHeard));
        } catch (NumberFormatException e) {
            throw new BadQuestion("Last-Event-ID", "is not a position of the record: " + lastHeard, e);
        }
    }
}
