package fi.solmu.query.live;

import fi.solmu.kernel.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A page that is open somewhere and wants to be told of changes. What it has not been told yet is kept once per view and network, so
 * a slow page costs no more than a quick one and holds nobody up.
 */
final class OpenPage {

    private record What(String view, UUID networkId) {}

    /** A change as a page is told of it. */
    record Change(String view, UUID networkId, long position) {}

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final AccountId account;
    private final SseEmitter emitter;
    private final LongSupplier seenByAllViews;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingToTell = lock.newCondition();
    private final Map<What, Long> untold = new LinkedHashMap<>();
    private boolean closed;

    OpenPage(AccountId account, SseEmitter emitter, LongSupplier seenByAllViews) {
        this.account = account;
        this.emitter = emitter;
        this.seenByAllViews = seenByAllViews;
    }

    AccountId account() {
        return account;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void tell(String view, UUID networkId, long position) {
        lock.lock();
        try {
            untold.merge(new What(view, networkId), position, Math::max);
            somethingToTell.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            somethingToTell.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Tells the page what there is to tell until it is closed; in between a sign of life, so that nobody cuts the line. */
    void keepTelling() {
        try {
            emitter.send(SseEmitter.event().comment("open"));
            while (waitForNews()) {
                // The id is where a page may safely go on from: what every view had seen before these changes were
                // taken out.
                String id = Long.toString(seenByAllViews.getAsLong());
                Map<What, Long> news = take();
                if (news.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                for (Map.Entry<What, Long> change : news.entrySet()) {
                    What what = change.getKey();
                    emitter.send(SseEmitter.event()
                            .id(id)
                            .data(
                                    new Change(what.view(), what.networkId(), change.getValue()),
                                    MediaType.APPLICATION_JSON));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitForNews() throws InterruptedException {
        lock.lock();
        try {
            long left = HEARTBEAT.toNanos();
            while (!closed && untold.isEmpty() && left > 0) {
                left = somethingToTell.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private Map<What, Long> take() {
        lock.lock();
        try {
            Map<What, Long> news = new LinkedHashMap<>(untold);
            untold.clear();
            return news;
        } finally {
            lock.unlock();
        }
    }
}
