package fi.solmu.command;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the house has set itself to do, and when. All processes on one database share it. */
@Component
public final class Errands {

    static final String TABLE = "command_side.errand";

    private final SchedulerClient planned;

    Errands(DataSource database, JsonMapper json) {
        planned = SchedulerClient.Builder.create(database)
                .tableName(TABLE)
                .serializer(new ErrandDetails(json))
                .jdbcCustomization(ErrandRunner.POSTGRESQL)
                .build();
    }

    /**
     * Plans an errand; at once if its time has come already.
     *
     * @param because tells this run of the errand from others: planned again for the same, it is still run once
     */
    public <D> void plan(Errand<D> errand, String because, D details, Instant due) {
        planned.scheduleIfNotExists(new TaskInstance<>(errand.name(), because, details), due);
    }
}
