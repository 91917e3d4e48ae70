package fi.solmu.query.cycle;

import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the cycles of a network as they were on a day. */
@Component
final class CycleTable {

    /** A cycle on a day. */
    record CycleRow(UUID id, CycleCourse course) {}

    private static final Comparator<CycleRow> ORDER = Comparator.comparing(
                    (CycleRow row) -> row.course().openedOn())
            .thenComparingInt(row -> row.course().number())
            .thenComparing(CycleRow::id);

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;

    CycleTable(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were opened. */
    List<CycleRow> cycles(UUID network, LocalDate day, @Nullable Instant knownAt) {
        return database
                .sql("""
            select cycle_id, course from query_side.cycle
            where network_id = :network and valid @> :day::date and %s
            """.formatted(Rows.knownAt("cycle", knownAt)))
                .param("network", network)
                .param("day", day)
                .param("knownAt", Question.moment(knownAt))
                .query((row, number) -> new CycleRow(
                        row.getObject("cycle_id", UUID.class),
                        JSON.readValue(row.getString("course"), CycleCourse.class)))
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    NetworkChecklists checklists(UUID network, LocalDate day, @Nullable Instant knownAt) {
        return database.sql("""
            select checklists from query_side.cycle_checklist
            where network_id = :network and valid @> :day::date and %s
            """.formatted(Rows.knownAt("cycle_checklist", knownAt)))
                .param("network", network)
                .param("day", day)
                .param("knownAt", Question.moment(knownAt))
                .query((row, number) -> JSON.readValue(row.getString("checklists"), NetworkChecklists.class))
                .optional()
                .orElse(NetworkChecklists.NONE);
    }
}
