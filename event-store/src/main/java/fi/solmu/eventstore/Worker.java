package fi.solmu.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one projection or automation on a thread of its own, for as long as the process lives. */
final class Worker implements AutoCloseable {

    @FunctionalInterface
    interface Task<T> {
        T run() throws SQLException;
    }

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    /** The record says when it grows, so this is only for the case that a turn was missed in some other way. */
    private static final Duration IDLE = Duration.ofSeconds(10);
    /** After this long, whoever holds the projection has finished a turn, or died. */
    private static final Duration HELD_ELSEWHERE = Duration.ofMillis(100);
    /** Lets the process go first that was here last, because it remembers more. */
    private static final Duration COURTESY = Duration.ofMillis(10);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** The first failure may be one event's fault, which the second try finds out. */
    private static final int MOST_FAILED_STEPS = 3;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final String name;
    private final Duration gathers;
    private final Turn turn;
    private final Semaphore signal = new Semaphore(1);
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private @Nullable Rebuild rebuild;
    private @Nullable CompletableFuture<Void> rebuilt;
    private int failedSteps;
    private volatile boolean open = true;
    private Duration pause = Duration.ZERO;

    Worker(Work work, Turn turn) {
        this.name = work.name();
        this.gathers = work.gathers();
        this.turn = turn;
        this.thread = Thread.ofPlatform().name("projector-" + name).daemon().unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Runs a task between two turns, on the projection's own thread. */
    <T> CompletableFuture<T> between(Task<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        tasks.add(() -> {
            try {
                done.complete(task.run());
            } catch (SQLException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        wake();
        return done;
    }

    CompletableFuture<Void> rebuild(Task<Rebuild> begin) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        tasks.add(() -> beginRebuild(begin, done));
        wake();
        return done;
    }

    private void beginRebuild(Task<Rebuild> begin, CompletableFuture<Void> done) {
        try {
            if (rebuild != null) {
                throw new IllegalStateException("being rebuilt already: " + name);
            }
            rebuild = begin.run();
            rebuilt = done;
            turn.interrupted();
        } catch (SQLException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private void work() {
        Duration wait = Duration.ZERO;
        while (open) {
            try {
                await(wait);
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                wait = rebuild == null ? turn() : turnWhileRebuilding(rebuild);
                pause = Duration.ZERO;
            } catch (InterruptedException e) {
                open = false;
            } catch (SQLException | RuntimeException | Error e) {
                wait = pauseAfter(e);
            }
        }
        endRebuild(new IllegalStateException("the projector was closed"));
    }

    private void await(Duration wait) throws InterruptedException {
        boolean woken = signal.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (woken && rebuild == null) {
            Thread.sleep(pauseWhenWoken(wait));
        }
        signal.drainPermits();
    }

    private Duration pauseWhenWoken(Duration waited) {
        if (!turn.hadLastTurn()) {
            return COURTESY;
        }
        return waited.isPositive() ? gathers : Duration.ZERO;
    }

    private Duration turn() throws SQLException {
        return switch (turn.run()) {
            case MORE_TO_READ -> Duration.ZERO;
            case CAUGHT_UP -> IDLE;
            case PASSED -> turn.hadLastTurn() ? Turn.PASSING : IDLE;
            case HELD_ELSEWHERE -> HELD_ELSEWHERE;
        };
    }

    /** The old tables go on being written when something happens; what is remembered fits either them or the new ones. */
    private Duration turnWhileRebuilding(Rebuild running) throws SQLException {
        if (turn.isBehind()) {
            turn.interrupted();
            turn.run();
            turn.interrupted();
        }
        try {
            if (running.step()) {
                endRebuild(null);
            }
            failedSteps = 0;
        } catch (SQLException | RuntimeException e) {
            if (!DatabaseFailure.passes(e) && ++failedSteps == MOST_FAILED_STEPS) {
                endRebuild(e);
            }
            throw e;
        }
        return Duration.ZERO;
    }

    private void endRebuild(@Nullable Exception failure) {
        Rebuild running = rebuild;
        CompletableFuture<Void> done = rebuilt;
        rebuild = null;
        rebuilt = null;
        failedSteps = 0;
        if (running == null || done == null) {
            return;
        }
        turn.interrupted();
        try {
            running.close();
        } catch (SQLException e) {
            log.debug("The rebuild's connection could not be closed", e);
        }
        if (failure == null) {
            done.complete(null);
        } else {
            done.completeExceptionally(failure);
        }
    }

    private Duration pauseAfter(Throwable failure) {
        if (!open) {
            return Duration.ZERO;
        }
        pause = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        log.warn("{} could not read on, trying again in {} ms", name, pause.toMillis(), failure);
        return pause;
    }

    /** Lets the turn that is running come to its end. */
    @Override
    public void close() {
        open = false;
        wake();
        try {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
