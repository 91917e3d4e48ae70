package fi.solmu.query.calendar;

import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.query.CopyRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.Texts;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes which rings and entries a network's clock has on any day, and what became of the entries' occurrences. */
@Component
final class CalendarProjection implements ViewProjection {

    static final String NAME = "calendar";

    private static final JsonMapper JSON = EventJson.mapper();

    private static final TemporalTable<Optional<RingOnDay>> RINGS = new TemporalTable<>(
            "calendar_ring",
            "ring_id",
            List.of("title", "colour", "place", "external", "ref"),
            (ring, row) -> write(ring.orElseThrow(), row));

    private static final TemporalTable<Optional<EntryPlan>> ENTRIES = new TemporalTable<>(
            "calendar_entry", "calendar_entry_id", List.of("plan"), (plan, row) -> write(plan.orElseThrow(), row));

    private static final RingTimeline RING = new RingTimeline();
    private static final EntryTimeline ENTRY = new EntryTimeline();

    private final TimelineRows<RingId, RingEvent, Optional<RingOnDay>> rings;
    private final TimelineRows<CalendarEntryId, CalendarEntryEvent, Optional<EntryPlan>> entries;

    CalendarProjection(RecordReader record) {
        this.rings = new TimelineRows<>(RingEvent.class, event -> List.of(event.ringId()), ring -> RING, RINGS, record);
        this.entries = new TimelineRows<>(
                CalendarEntryEvent.class, event -> List.of(event.calendarEntryId()), entry -> ENTRY, ENTRIES, record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "calendar";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(CalendarEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("calendar_ring", "calendar_entry", "calendar_revision");
    }

    @Override
    public Identifier streamOf(Event event) {
        return switch ((CalendarEvent) event) {
            case RingEvent ring -> ring.ringId();
            case CalendarEntryEvent entry -> entry.calendarEntryId();
        };
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        List<RecordedEvent> ofEntries = about(CalendarEntryEvent.class, events);
        rings.project(about(RingEvent.class, events), connection);
        entries.project(ofEntries, connection);
        try (CopyRows revisions = CopyRows.into(
                connection, "calendar_revision", List.of("network_id", "calendar_entry_id", "position", "known"))) {
            for (RecordedEvent recorded : ofEntries) {
                revisions
                        .row()
                        .id(recorded.event().networkId())
                        .id(((CalendarEntryEvent) recorded.event()).calendarEntryId())
                        .number(recorded.position())
                        .moments(recorded.recordedAt(), null);
            }
            revisions.end();
        }
    }

    @Override
    public void forget() {
        rings.forget();
        entries.forget();
    }

    private static List<RecordedEvent> about(Class<? extends CalendarEvent> type, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .toList();
    }

    private static void write(RingOnDay ring, CopyRows row) {
        row.text(Texts.json(ring.title()))
                .text(ring.colour())
                .number(ring.order())
                .truth(ring.external())
                .text(ring.ref());
    }

    private static void write(EntryPlan plan, CopyRows row) {
        row.text(JSON.writeValueAsString(plan));
    }
}
