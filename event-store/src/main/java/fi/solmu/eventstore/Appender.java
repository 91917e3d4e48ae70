package fi.solmu.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.jspecify.annotations.Nullable;

/**
 * Lets appends into the record one commit after another. Whoever finds nobody writing writes all that wait, its own append among
 * them, in one commit; who comes meanwhile waits and is written by the next. So one that comes alone waits for nobody, and under load
 * no thread stands between the callers and the database.
 *
 * <p>When the database can't be reached, callers only wait, and one thread tries again for all of them.
 */
final class Appender implements AutoCloseable {

    private static final int MOST_APPENDS = 256;
    private static final int MOST_EVENTS = 2_000;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final long LOOK_UP_MILLIS = 100;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final WakeUp wakeUp;
    private final int mostWaiting;
    private final BatchWriter writer;
    /** Held by whoever writes. */
    private final ReentrantLock writing = new ReentrantLock();

    private final BlockingDeque<Append> queue = new LinkedBlockingDeque<>();
    /** Those in the queue and those that are being written. */
    private final AtomicInteger waiting = new AtomicInteger();
    /** Tries again after a failure. */
    private final Thread mender;

    private final Semaphore broken = new Semaphore(0);
    /** While set, only the mender writes. */
    private volatile boolean mending;

    private volatile boolean open = true;
    private volatile boolean closed;
    private long pauseMillis = FIRST_PAUSE_MILLIS;

    Appender(DataSource dataSource, WakeUp wakeUp, int mostWaiting) {
        this.writer = new BatchWriter(dataSource);
        this.wakeUp = wakeUp;
        this.mostWaiting = mostWaiting;
        this.mender = Thread.ofPlatform().name("record-mender").daemon().start(this::mendAgainAndAgain);
    }

    /**
     * Returns when the outcome is known. The future gives the position of the last event; it fails when nothing was recorded, or when
     * nobody can know.
     */
    CompletableFuture<Long> append(AppendCondition condition, List<NewEvent> events) {
        if (waiting.getAndIncrement() >= mostWaiting || !open) {
            waiting.decrementAndGet();
            return CompletableFuture.failedFuture(
                    new RecordBusy(open ? "too much is waiting to be recorded" : "the record is closed"));
        }
        Append append = new Append(condition, events);
        // A caller that is interrupted still wants to know; and it must not break the connection of all.
        boolean interrupted = Thread.interrupted();
        queue.addLast(append);
        while (!append.isAnswered()) {
            if (!writeUnlessSomeoneDoes()) {
                append.sleep();
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return append.recorded;
    }

    private boolean writeUnlessSomeoneDoes() {
        if (mending || !writing.tryLock()) {
            return false;
        }
        List<Append> written;
        try {
            written = writeNext();
        } finally {
            writing.unlock();
        }
        finish(written);
        return true;
    }

    /** The next writer is woken first: it can begin while the others are told. */
    private void finish(List<Append> written) {
        Append next = queue.peekFirst();
        if (next != null) {
            next.wake();
        }
        long head = written.stream().mapToLong(Append::position).max().orElse(0);
        if (head > 0) {
            wakeUp.announceRecord(head);
        }
        for (Append append : written) {
            waiting.decrementAndGet();
            append.answer();
        }
    }

    /** Returns those about which was decided. */
    private List<Append> writeNext() {
        List<Append> batch = gather();
        if (batch.isEmpty()) {
            return batch;
        }
        @Nullable SQLException failure = writer.write(batch);
        if (failure == null) {
            pauseMillis = FIRST_PAUSE_MILLIS;
            return batch;
        }
        List<Append> decided = new ArrayList<>();
        for (Append append : batch.reversed()) {
            if (!append.isDecided() && tryAgain(append, failure)) {
                queue.addFirst(append);
            } else {
                decided.add(append);
            }
        }
        mending = !closed;
        broken.release();
        return decided;
    }

    private boolean tryAgain(Append append, SQLException failure) {
        boolean again = !closed && append.isPatient();
        if (!again) {
            append.giveUp("the record can't be reached", failure);
        }
        return again;
    }

    private List<Append> gather() {
        List<Append> batch = new ArrayList<>();
        int events = 0;
        while (batch.size() < MOST_APPENDS && events < MOST_EVENTS) {
            Append next = queue.pollFirst();
            if (next == null) {
                break;
            }
            batch.add(next);
            events += next.events.size();
        }
        return batch;
    }

    private void mendAgainAndAgain() {
        try {
            while (open || waiting.get() > 0) {
                if (broken.tryAcquire(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                    TimeUnit.MILLISECONDS.sleep(pauseMillis);
                    mend();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** If that fails too, it will be called again. */
    private void mend() {
        List<Append> written;
        writing.lock();
        try {
            pauseMillis = Math.min(pauseMillis * 2, LONGEST_PAUSE_MILLIS);
            mending = false;
            written = writeNext();
        } finally {
            writing.unlock();
        }
        finish(written);
    }

    int waiting() {
        return waiting.get();
    }

    /** Writes what is waiting and lets nothing more in. */
    @Override
    public void close() {
        open = false;
        broken.release();
        try {
            if (!mender.join(CLOSING)) {
                mender.interrupt();
            }
        } catch (InterruptedException e) {
            mender.interrupt();
            Thread.currentThread().interrupt();
        }
        writing.lock();
        try {
            closed = true;
            mending = false;
            writer.close();
        } finally {
            writing.unlock();
        }
        List<Append> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(append -> append.giveUp("the record was closed", null));
        finish(left);
    }
}
