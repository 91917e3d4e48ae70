package fi.solmu.query.live;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.query.Keepers;
import fi.solmu.query.ViewProgress;
import fi.solmu.query.ViewProjection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Follows every view, in whichever process it is written, and tells open pages which networks changed in it; a page hears only of
 * networks that its account may read.
 */
@Component
final class LiveUpdates implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);
    /** After this time a page comes again, and has to show again who it is. */
    private static final Duration OPEN_AT_MOST = Duration.ofMinutes(30);

    /** The views that say who may read what. */
    private static final List<String> RIGHTS = List.of("keepers", "member-directory");

    /** What pages call what is being typed at meetings; it is no view of the record. */
    private static final String TYPING = "minutes-draft";

    private static final int PAGES_AT_MOST = 1_000;
    private static final int MOST = 500;

    private final List<ViewProjection> views;
    private final RecordReader record;
    private final ViewProgress progress;
    private final Keepers keepers;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somebodyListens = lock.newCondition();
    private volatile boolean running;

    LiveUpdates(List<ViewProjection> views, RecordReader record, ViewProgress progress, Keepers keepers) {
        this.views = views;
        this.record = record;
        this.progress = progress;
        this.keepers = keepers;
    }

    /** Opens a line to a page; one that comes back is told first what changed since the position that it had heard of. */
    SseEmitter open(AccountId account, long heardOf) {
        if (pages.size() >= PAGES_AT_MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Too many pages are open.");
        }
        SseEmitter emitter = new SseEmitter(OPEN_AT_MOST.toMillis());
        OpenPage page = new OpenPage(account, emitter, this::seenByAllViews);
        emitter.onCompletion(() -> close(page));
        emitter.onTimeout(() -> close(page));
        emitter.onError(gone -> close(page));
        join(page);
        if (heardOf >= 0) {
            catchUp(page, heardOf);
        }
        Thread.ofVirtual().name("open-page").start(page::keepTelling);
        return emitter;
    }

    /** Something was typed in these networks. */
    void tellOfTyping(Set<UUID> networks) {
        if (!pages.isEmpty()) {
            long head = record.head();
            Map<UUID, Long> changes = new HashMap<>();
            networks.forEach(network -> changes.put(network, head));
            tell(TYPING, changes);
        }
    }

    /** Nobody knows what was typed meanwhile; every page looks for itself. */
    void tellOfTypingEverywhere() {
        pages.forEach(
                page -> tellOfTyping(page, keepers.standingsOf(page.account()).keySet()));
    }

    private void tellOfTyping(OpenPage page, Set<UUID> networks) {
        long head = record.head();
        networks.forEach(network -> page.tell(TYPING, network, head));
    }

    @Override
    public void start() {
        running = true;
        for (ViewProjection view : views) {
            Thread.ofVirtual().name("follow-" + view.name()).start(() -> follow(view));
        }
    }

    /** Lines that stay open would keep the web server from stopping. */
    @Override
    public void stop() {
        running = false;
        pages.forEach(OpenPage::close);
        lock.lock();
        try {
            somebodyListens.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** As long as nobody listens nothing is followed; the first to come hears of what happens from now on. */
    private void join(OpenPage page) {
        lock.lock();
        try {
            if (pages.isEmpty()) {
                long head = record.head();
                for (ViewProjection view : views) {
                    // A view that is behind has changes to come which the page has not been shown.
                    boolean upToDate = progress.await(view.name(), head, Duration.ZERO);
                    seen.put(view.name(), upToDate ? head : Math.max(0, head - MOST));
                }
            }
            pages.add(page);
            somebodyListens.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitListeners() {
        lock.lock();
        try {
            while (running && pages.isEmpty()) {
                somebodyListens.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void follow(ViewProjection view) {
        while (running) {
            try {
                awaitListeners();
                if (running) {
                    goOn(view);
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("{} can't be followed just now", view.name(), e);
                    pause();
                }
            }
        }
    }

    private void goOn(ViewProjection view) {
        long from = seen.getOrDefault(view.name(), 0L);
        if (!progress.await(view.name(), from + 1, PATIENCE)) {
            return;
        }
        long head = record.head();
        List<RecordedEvent> events = record.after(from, view.reads(), MOST);
        if (events.isEmpty()) {
            seen.put(view.name(), head);
            return;
        }
        long upTo = events.getLast().position();
        if (progress.await(view.name(), upTo, PATIENCE)) {
            for (String right : RIGHTS) {
                progress.await(right, upTo, PATIENCE);
            }
            tell(view.view(), latest(events));
            seen.put(view.name(), upTo);
        }
    }

    private void tell(String view, Map<UUID, Long> changes) {
        Map<UUID, Set<UUID>> readers = keepers.accountsOf(changes.keySet());
        for (OpenPage page : pages) {
            changes.forEach((network, position) -> {
                if (readers.getOrDefault(network, Set.of())
                        .contains(page.account().value())) {
                    page.tell(view, network, position);
                }
            });
        }
    }

    /** A page that was away for long is told to look at everything again, which costs less than finding out what it missed. */
    private void catchUp(OpenPage page, long heardOf) {
        Set<UUID> readable = keepers.standingsOf(page.account()).keySet();
        tellOfTyping(page, readable);
        for (ViewProjection view : views) {
            List<RecordedEvent> missed = record.after(heardOf, view.reads(), MOST);
            Map<UUID, Long> changes = latest(missed);
            long head = missed.isEmpty() ? heardOf : missed.getLast().position();
            for (UUID network : readable) {
                if (missed.size() == MOST || changes.containsKey(network)) {
                    page.tell(view.view(), network, changes.getOrDefault(network, head));
                }
            }
        }
    }

    private static Map<UUID, Long> latest(List<RecordedEvent> events) {
        Map<UUID, Long> latest = new HashMap<>();
        for (RecordedEvent recorded : events) {
            latest.put(recorded.event().networkId().value(), recorded.position());
        }
        return latest;
    }

    private long seenByAllViews() {
        return seen.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private void close(OpenPage page) {
        pages.remove(page);
        page.close();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_TROUBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
