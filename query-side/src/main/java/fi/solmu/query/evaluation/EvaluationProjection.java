package fi.solmu.query.evaluation;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.query.EntryRows;
import fi.solmu.query.ViewProjection;
import fi.solmu.query.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes where the record tells of evaluations and of impact, and whether that still counts. */
@Component
final class EvaluationProjection implements ViewProjection {

    static final String NAME = "evaluations";

    private static final EntryRows ENTRIES =
            new EntryRows("evaluation_entry", "subject_id", List.of("network_id", "kind"), EntryRows.Withdrawn.GONE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "evaluation";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(EvaluationEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("evaluation_entry");
    }

    /** What is left is the one by which a correction finds its entry. */
    @Override
    public Set<String> readersIndexes() {
        return Set.of("evaluation_entry_network_id_kind_idx");
    }

    @Override
    public Identifier streamOf(Event event) {
        return ((EvaluationEvent) event).subject();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        try (EntryRows.Changes changes = ENTRIES.changes(connection)) {
            for (RecordedEvent recorded : events) {
                enter(recorded, (EvaluationEvent) recorded.event(), changes);
            }
            changes.complete();
        }
    }

    private static void enter(RecordedEvent recorded, EvaluationEvent event, EntryRows.Changes changes)
            throws SQLException {
        switch (event) {
            case Correction.Redating redating ->
                changes.redated(recorded, List.of(event.subject()), redating.entryId(), redating.on());
            case Correction.Withdrawal withdrawal ->
                changes.withdrawn(recorded, List.of(event.subject()), withdrawal.entryId());
            case DatedEvent dated ->
                changes.entry(recorded, event.subject(), dated.on())
                        .id(event.networkId())
                        .text(Words.spell(Subject.of(event)));
            default -> throw new IllegalArgumentException("neither an entry nor a correction: " + event);
        }
    }
}
