package fi.solmu.query.calendar;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.Keepers;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.NotThere;
import fi.solmu.query.Questions;
import fi.solmu.query.Reader;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
import fi.solmu.query.calendar.CalendarTable.Revision;
import fi.solmu.query.calendar.CalendarTable.RingRow;
import fi.solmu.query.calendar.FeedTable.Feed;
import fi.solmu.query.calendar.FeedTable.FeedView;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets calendar programs read a clock under a secret address, for as long as whoever made it may read the network. */
@RestController
@Shows({"calendar"})
final class FeedQueryController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** The addresses that whoever asks has made. */
    record FeedsView(List<FeedView> feeds) {}

    private final FeedTable feeds;
    private final CalendarTable calendars;
    private final Keepers keepers;
    private final Questions questions;
    private final Reader reader;
    private final NetworkZones zones;
    private final Clock clock;

    FeedQueryController(
            FeedTable feeds,
            CalendarTable calendars,
            Keepers keepers,
            Questions questions,
            Reader reader,
            NetworkZones zones,
            Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.keepers = keepers;
        this.questions = questions;
        this.reader = reader;
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/api/networks/{network}/calendar/feeds")
    FeedsView feeds(@PathVariable("network") UUID networkId) {
        NetworkId network =
                questions.about(networkId, new TwoClocks(null, null)).network();
        return new FeedsView(feeds.of(reader.account(), network));
    }

    /**
     * The clock as an iCalendar stream. Unknown, revoked and no longer allowed are answered alike.
     *
     * @param ring one ring alone, by its id or its name from the file
     * @param shift {@code apply} puts what falls on a day off on the working day that it goes to
     */
    @GetMapping(value = "/feeds/{secret}/calendar.ics", produces = "text/calendar")
    ResponseEntity<byte[]> read(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String ring,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String shift) {
        Feed feed = feeds.bySecret(secret)
                .filter(found -> keepers.mayRead(found.account(), found.network()))
                .orElseThrow(FeedQueryController::notThere);
        ZoneId zone = zones.zoneOf(feed.network()).orElseThrow(FeedQueryController::notThere);
        byte[] content = content(feed.network(), zone, ring, lang == null ? "" : lang, "apply".equals(shift));
        return ResponseEntity.ok()
                .eTag('"' + DigestUtils.md5DigestAsHex(content) + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"solmu.ics\"")
                .body(content);
    }

    private byte[] content(NetworkId network, ZoneId zone, @Nullable String ring, String language, boolean shift) {
        UUID id = network.value();
        Map<UUID, LocalDate> day = Map.of(id, LocalDate.now(clock.withZone(zone)));
        List<RingRow> rings = calendars.rings(day, null).getOrDefault(id, List.of());
        Map<UUID, Revision> revisions = calendars.revisions(id);
        Map<String, String> name = zones.atWork(day).getOrDefault(id, Map.of());
        IcalStream stream = new IcalStream(zone, language, shift, name);
        for (EntryRow entry : calendars.entries(day, null).getOrDefault(id, List.of())) {
            RingRow own = rings.stream()
                    .filter(row -> row.id().equals(entry.plan().ringId().value()))
                    .findFirst()
                    .orElse(null);
            boolean wanted = ring == null
                    || ring.equals(entry.plan().ringId().toString())
                    || (own != null && ring.equals(own.name()));
            Revision revision = revisions.get(entry.id());
            if (wanted && revision != null) {
                stream.add(entry, own, revision);
            }
        }
        return stream.bytes();
    }

    private static NotThere notThere() {
        return new NotThere("unknown-feed", "There is no such address, or it no longer works.");
    }
}
