package fi.solmu.query.calendar;

import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads annual clocks, each on a day of its network's own. */
@Component
final class CalendarTable {

    /** A ring on a day. */
    record RingRow(
            UUID id,
            Map<String, String> title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external,
            @Nullable String ref) {

        /** What it is called in answers: as where it was imported from, or by its id. */
        String name() {
            return ref == null ? id.toString() : ref;
        }
    }

    /** An entry on a day. */
    record EntryRow(UUID id, EntryPlan plan) {

        /** What it is called in answers: as where it was imported from, or by its id. */
        String name() {
            return plan.ref() == null ? id.toString() : plan.ref();
        }
    }

    /**
     * How often something was recorded about an entry.
     *
     * @param at when it was last
     */
    record Revision(int count, Instant at) {}

    /** As people number things: c2 before c10. */
    private static final Comparator<EntryRow> BY_NAME =
            Comparator.comparingInt((EntryRow entry) -> entry.name().length()).thenComparing(EntryRow::name);

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;

    CalendarTable(JdbcClient database) {
        this.database = database;
    }

    /** In their places. */
    Map<UUID, List<RingRow>> rings(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, List<RingRow>> rings = new HashMap<>();
        database.sql("""
            select ring.network_id, ring_id, title, colour, place, external, ref
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.calendar_ring ring
              on ring.network_id = asked.network_id and ring.valid @> asked.day and %s
            order by place nulls last, ref, ring_id
            """.formatted(Rows.knownAt("ring", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    rings.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(new RingRow(
                                    row.getObject("ring_id", UUID.class),
                                    Texts.texts(row.getString("title")),
                                    row.getString("colour"),
                                    row.getObject("place", Integer.class),
                                    row.getBoolean("external"),
                                    row.getString("ref")));
                });
        return rings;
    }

    Map<UUID, List<EntryRow>> entries(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, List<EntryRow>> entries = new HashMap<>();
        database.sql("""
            select entry.network_id, calendar_entry_id, plan
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.calendar_entry entry
              on entry.network_id = asked.network_id and entry.valid @> asked.day and %s
            order by calendar_entry_id
            """.formatted(Rows.knownAt("entry", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    entries.computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(new EntryRow(
                                    row.getObject("calendar_entry_id", UUID.class),
                                    JSON.readValue(row.getString("plan"), EntryPlan.class)));
                });
        entries.values().forEach(rows -> rows.sort(BY_NAME));
        return entries;
    }

    /** By entry, everything that has been recorded about it. */
    Map<UUID, Revision> revisions(UUID network) {
        Map<UUID, Revision> revisions = new HashMap<>();
        database.sql("""
            select calendar_entry_id, count(*) as times, max(lower(known)) as at
            from query_side.calendar_revision where network_id = :network group by calendar_entry_id
            """).param("network", network).query(row -> {
            revisions.put(
                    row.getObject("calendar_entry_id", UUID.class),
                    new Revision(
                            row.getInt("times"),
                            row.getObject("at", OffsetDateTime.class).toInstant()));
        });
        return revisions;
    }
}
