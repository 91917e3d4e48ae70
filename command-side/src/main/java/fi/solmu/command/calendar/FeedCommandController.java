package fi.solmu.command.calendar;

import fi.solmu.command.Wishes;
import fi.solmu.command.calendar.Subscribing.Subscribe;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Wishes for addresses under which calendar programs read the clock. */
@RestController
@RequestMapping("/api/networks/{network}/calendar/feeds")
final class FeedCommandController {

    /**
     * Who asks for an address.
     *
     * @param memberId for whom the account speaks; none for keepers of the record
     */
    record NewFeed(@Nullable MemberId memberId) {}

    /**
     * A feed and its address.
     *
     * @param address shown this one time; only its hash is kept
     */
    record FeedWithAddress(UUID id, URI address) {}

    private final Wishes wishes;
    private final Feeds feeds;

    FeedCommandController(Wishes wishes, Feeds feeds) {
        this.wishes = wishes;
        this.feeds = feeds;
    }

    /** Asked again by the same request, the address that it had is gone and another takes its place: no secret was kept to repeat. */
    @PostMapping
    ResponseEntity<FeedWithAddress> make(@PathVariable NetworkId network, @Valid @RequestBody NewFeed body) {
        wishes.decide(new Subscribe(network, body.memberId(), wishes.dayIn(network, null)));
        UUID id = wishes.newId("feed");
        String secret = feeds.secretFor(id, network, wishes.actor().account());
        URI address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/feeds/{secret}/calendar.ics")
                .build(secret);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new FeedWithAddress(id, address));
    }

    @DeleteMapping("/{feed}")
    ResponseEntity<Void> revoke(@PathVariable NetworkId network, @PathVariable UUID feed) {
        boolean revoked = feeds.revoke(feed, network, wishes.actor().account());
        return ResponseEntity.status(revoked ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }
}
