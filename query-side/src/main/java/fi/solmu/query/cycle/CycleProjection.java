package fi.solmu.query.cycle;

import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.OfChecklists;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes which cycles a network has on any day and where they stand, and which checklists it wants for cycles to come. */
@Component
final class CycleProjection implements ViewProjection {

    static final String NAME = "cycles";

    private static final JsonMapper JSON = EventJson.mapper();

    private static final TemporalTable<Optional<CycleCourse>> CYCLES = new TemporalTable<>(
            "cycle",
            "cycle_id",
            List.of("course"),
            (course, row) -> row.text(JSON.writeValueAsString(course.orElseThrow())));

    private static final TemporalTable<NetworkChecklists> CHECKLISTS = new TemporalTable<>(
            "cycle_checklist",
            "network_id",
            List.of("checklists"),
            (checklists, row) -> row.text(JSON.writeValueAsString(checklists)));

    private static final CycleTimeline CYCLE = new CycleTimeline();
    private static final ChecklistTimeline CHECKLIST = new ChecklistTimeline();

    private final TimelineRows<CycleId, OfCycle, Optional<CycleCourse>> cycles;
    private final TimelineRows<NetworkId, OfChecklists, NetworkChecklists> checklists;

    CycleProjection(RecordReader record) {
        this.cycles =
                new TimelineRows<>(OfCycle.class, event -> List.of(event.cycleId()), cycle -> CYCLE, CYCLES, record);
        this.checklists = new TimelineRows<>(
                OfChecklists.class, event -> List.of(event.networkId()), network -> CHECKLIST, CHECKLISTS, record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "cycle";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(CycleEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("cycle", "cycle_checklist");
    }

    @Override
    public Identifier streamOf(Event event) {
        return event instanceof OfCycle ofCycle ? ofCycle.cycleId() : event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        cycles.project(about(OfCycle.class, events), connection);
        checklists.project(about(OfChecklists.class, events), connection);
    }

    @Override
    public void forget() {
        cycles.forget();
        checklists.forget();
    }

    private static List<RecordedEvent> about(Class<? extends CycleEvent> type, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .toList();
    }
}
