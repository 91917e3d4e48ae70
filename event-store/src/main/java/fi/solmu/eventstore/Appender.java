package fi.solmu.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.jspecify.annotations.Nullable;

/**
 * Lets appends into the record one commit after another. One that comes alone is written at once, on its caller's thread; those
 * that come while others are being written wait together and share the next commit.
 */
final class Appender implements AutoCloseable, BatchWriter.Outcome {

    private static final int MOST_APPENDS = 256;
    private static final int MOST_EVENTS = 2_000;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final WakeUp wakeUp;
    private final int mostWaiting;
    private final BatchWriter writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingDeque<Append> queue = new LinkedBlockingDeque<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long pauseMillis;

    Appender(DataSource dataSource, WakeUp wakeUp, int mostWaiting) {
        this.writer = new BatchWriter(dataSource);
        this.wakeUp = wakeUp;
        this.mostWaiting = mostWaiting;
        this.thread = Thread.ofPlatform().name("record-appender").daemon().start(this::writeQueue);
    }

    /** The future gives the position of the last event. It fails when nothing was recorded, or when nobody can know. */
    CompletableFuture<Long> append(AppendCondition condition, List<NewEvent> events) {
        Append append = new Append(condition, events);
        int ahead = waiting.getAndIncrement();
        if (!open || ahead >= mostWaiting) {
            waiting.decrementAndGet();
            append.recorded.completeExceptionally(
                    new RecordBusy(open ? "too much is waiting to be recorded" : "the record is closed"));
        } else if (ahead == 0 && !Thread.currentThread().isInterrupted()) {
            writing.lock();
            try {
                write(List.of(append));
            } finally {
                writing.unlock();
            }
        } else {
            queue.addLast(append);
        }
        return append.recorded;
    }

    private void writeQueue() {
        List<Append> batch = new ArrayList<>();
        while (open || waiting.get() > 0) {
            try {
                Append first = queue.pollFirst(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    pauseAfterFailure();
                    writeWith(first, batch);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void writeWith(Append first, List<Append> batch) {
        writing.lock();
        try {
            batch.add(first);
            gather(batch);
            write(batch);
        } finally {
            batch.clear();
            writing.unlock();
        }
    }

    private void gather(List<Append> batch) {
        int events = batch.getFirst().events.size();
        for (Append next = queue.pollFirst(); next != null; next = queue.pollFirst()) {
            events += next.events.size();
            batch.add(next);
            if (batch.size() == MOST_APPENDS || events >= MOST_EVENTS) {
                return;
            }
        }
    }

    private void write(List<Append> batch) {
        announce(writer.write(batch, this));
    }

    private void announce(long head) {
        if (head > 0) {
            pauseMillis = 0;
            wakeUp.announceRecord(head);
        }
    }

    private void pauseAfterFailure() throws InterruptedException {
        if (pauseMillis > 0) {
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        }
    }

    @Override
    public void recorded(Append append, long position) {
        finish(append, position, null);
    }

    @Override
    public void refused(Append append, Throwable reason) {
        finish(append, 0, reason);
    }

    @Override
    public void again(Append append, SQLException failure) {
        if (append.patient()) {
            pauseMillis = Math.clamp(pauseMillis * 2, FIRST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
            queue.addFirst(append);
        } else if (append.perhapsRecorded) {
            finish(append, 0, new OutcomeUnknown("the record did not say whether it took the events in", failure));
        } else {
            finish(append, 0, new RecordBusy("the record can't be reached", failure));
        }
    }

    /** On a caller's own thread nobody can have hung anything on the future yet; on ours, callers' code must not run. */
    private void finish(Append append, long position, @Nullable Throwable reason) {
        waiting.decrementAndGet();
        Runnable answer = () -> {
            if (reason == null) {
                append.recorded.complete(position);
            } else {
                append.recorded.completeExceptionally(reason);
            }
        };
        if (Thread.currentThread() == thread) {
            answers.execute(answer);
        } else {
            answer.run();
        }
    }

    /** Writes what is waiting and lets nothing more in. */
    @Override
    public void close() {
        open = false;
        try {
            if (!thread.join(CLOSING)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
        answers.close();
    }
}
