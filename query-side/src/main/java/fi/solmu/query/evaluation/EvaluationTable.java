package fi.solmu.query.evaluation;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what had been told by a day of evaluations and of impact, and reads it back from the record. */
@Component
final class EvaluationTable {

    private record Place(UUID network, UUID subject, UUID entryId, LocalDate on, long position) {}

    private final JdbcClient database;
    private final RecordReader record;

    EvaluationTable(JdbcClient database, RecordReader record) {
        this.database = database;
        this.record = record;
    }

    List<Told<EvaluationEvent>> told(Question question, Subject about) {
        UUID network = question.network().value();
        return told(Map.of(network, question.asOf()), question.knownAt(), about).getOrDefault(network, List.of());
    }

    /** The same of one evaluation. */
    List<Told<EvaluationEvent>> told(Question question, UUID evaluation) {
        UUID network = question.network().value();
        return told(Map.of(network, question.asOf()), question.knownAt(), Subject.EVALUATION, evaluation)
                .getOrDefault(network, List.of());
    }

    /** What counts and had been told by then, in order; each network on a day of its own. */
    Map<UUID, List<Told<EvaluationEvent>>> told(Map<UUID, LocalDate> days, @Nullable Instant knownAt, Subject about) {
        return told(days, knownAt, about, null);
    }

    /** @param subject the one about which it is told; all of them unless given */
    Map<UUID, List<Told<EvaluationEvent>>> told(
            Map<UUID, LocalDate> days, @Nullable Instant knownAt, Subject about, @Nullable UUID subject) {
        List<Place> places = database.sql("""
            select entry.*
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.evaluation_entry entry
              on entry.network_id = asked.network_id and entry.happened_on <= asked.day and entry.kind = :kind
                and (:subject::uuid is null or entry.subject_id = :subject::uuid) and entry.state <> 'withdrawn' and %s
            order by entry.happened_on, entry.position
            """.formatted(Rows.knownAt("entry", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("kind", Words.spell(about))
                .param("subject", subject)
                .param("knownAt", Question.moment(knownAt))
                .query((row, number) -> new Place(
                        row.getObject("network_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getObject("happened_on", LocalDate.class),
                        row.getLong("position")))
                .list();
        Map<Long, RecordedEvent> recorded =
                record.at(places.stream().map(Place::position).toList());
        Map<UUID, List<Told<EvaluationEvent>>> told = new HashMap<>();
        for (Place place : places) {
            RecordedEvent entry =
                    Objects.requireNonNull(recorded.get(place.position()), "the record has no such entry");
            told.computeIfAbsent(place.network(), first -> new ArrayList<>())
                    .add(new Told<>(place.subject(), place.entryId(), place.on(), (EvaluationEvent) entry.event()));
        }
        return told;
    }
}
