package fi.solmu.command;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs errands when their time has come, by the clock of this process. Whichever process sees one first takes it; if that process
 * dies, another one takes it over after a minute.
 */
@Component
final class ErrandRunner implements SmartLifecycle {

    static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, true);

    private static final int AT_ONCE = 4;
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int SIGNS_MISSED_BY_THE_DEAD = 4;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAY_DOWN = Duration.ofSeconds(8);
    /** Longer than any errand waits: what this version does not know, another one has planned. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final DataSource database;
    private final JsonMapper json;
    private final Clock clock;
    private final Errands planned;
    private final List<Errand<?>> errands;
    private volatile @Nullable Scheduler running;

    ErrandRunner(DataSource database, JsonMapper json, Clock clock, Errands planned, List<Errand<?>> errands) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.planned = planned;
        this.errands = errands;
    }

    @Override
    public void start() {
        errands.forEach(this::planStanding);
        Scheduler scheduler = new PacedErrands(
                        database, errands.stream().<Task<?>>map(this::task).toList())
                .tableName(Errands.TABLE)
                .serializer(new ErrandDetails(json))
                .jdbcCustomization(POSTGRESQL)
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(PAUSE)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED_BY_THE_DEAD)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LONGEST_WAY_DOWN)
                .build();
        scheduler.start();
        running = scheduler;
    }

    private <D> void planStanding(Errand<D> errand) {
        errand.standing().ifPresent(details -> planned.plan(errand, "standing", details, clock.instant()));
    }

    private <D> Task<D> task(Errand<D> errand) {
        return Tasks.custom(errand.name(), errand.details())
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE_AFTER_FAILURE))
                .onDeadExecution((found, operations) -> operations.reschedule(found, found.getTimeDone()))
                .execute((errandRun, context) -> errand.run(errandRun.getData())
                        .<CompletionHandler<D>>map(ErrandRunner::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static <D> CompletionHandler<D> again(Instant due) {
        return (done, operations) -> operations.reschedule(done, due);
    }

    /** Looks now for errands whose time has come, instead of at the end of a pause. */
    void look() {
        Scheduler scheduler = running;
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void stop() {
        Scheduler scheduler = running;
        running = null;
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    /** Pauses by time that only ever goes on: when the clock is set back, a pause by the clock would last until it is caught up. */
    private static final class PacedErrands extends SchedulerBuilder {

        private PacedErrands(DataSource database, List<Task<?>> tasks) {
            super(database, tasks);
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(PAUSE, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
        }
    }
}
