package fi.solmu.query;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.NetworkId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a temporal table in step with the record: folds each subject's chronicle anew when an entry is added, late ones and
 * corrections alike, and writes the difference.
 *
 * <p>Chronicles are remembered while there is room. What has been forgotten is read back from the record, for a whole batch at once.
 *
 * @param <I> what names a subject
 * @param <E> the events of a subject
 * @param <S> what a view shows of it on one day
 */
public final class TimelineRows<I extends Identifier, E extends Event, S> {

    private static final int ENTRIES_REMEMBERED = 50_000;

    private final Class<E> events;
    private final Function<E, Collection<I>> subjectsOf;
    private final Function<I, Timeline<E, S>> timelines;
    private final TemporalTable<S> table;
    private final RecordReader record;
    private final int room;

    private final Map<I, Subject> remembered = new LinkedHashMap<>(1024, 0.75f, true);
    private int entriesRemembered;
    private boolean started;
    private boolean allRemembered;

    public TimelineRows(
            Class<E> events,
            Function<E, Collection<I>> subjectsOf,
            Function<I, Timeline<E, S>> timelines,
            TemporalTable<S> table,
            RecordReader record) {
        this(events, subjectsOf, timelines, table, record, ENTRIES_REMEMBERED);
    }

    TimelineRows(
            Class<E> events,
            Function<E, Collection<I>> subjectsOf,
            Function<I, Timeline<E, S>> timelines,
            TemporalTable<S> table,
            RecordReader record,
            int room) {
        this.events = events;
        this.subjectsOf = subjectsOf;
        this.timelines = timelines;
        this.table = table;
        this.record = record;
        this.room = room;
    }

    /** Writes what these events change, in the transaction that is open on the connection. */
    public void project(List<RecordedEvent> batch, Connection connection) throws SQLException {
        Map<I, List<RecordedEvent>> bySubject = new LinkedHashMap<>();
        for (RecordedEvent recorded : batch) {
            for (I subject : subjectsOf.apply(events.cast(recorded.event()))) {
                bySubject.computeIfAbsent(subject, first -> new ArrayList<>(4)).add(recorded);
            }
        }
        if (bySubject.isEmpty()) {
            return;
        }
        recall(bySubject.keySet(), batch.getFirst().position());
        try (TemporalTable<S>.Changes changes = table.changes(connection)) {
            for (Map.Entry<I, List<RecordedEvent>> entry : bySubject.entrySet()) {
                I id = entry.getKey();
                Subject subject = remembered.computeIfAbsent(id, Subject::new);
                for (RecordedEvent recorded : entry.getValue()) {
                    subject.add(id, recorded, changes);
                }
                changes.write(recordedNetwork(entry.getValue()), id.value(), subject.rows);
            }
            changes.complete();
        }
        makeRoom();
    }

    public void forget() {
        remembered.clear();
        entriesRemembered = 0;
        started = false;
        allRemembered = false;
    }

    private void recall(Set<I> subjects, long before) {
        if (!started) {
            List<RecordedEvent> first = record.after(0, Set.of(events), 1);
            allRemembered = first.isEmpty() || first.getFirst().position() >= before;
            started = true;
        }
        if (allRemembered) {
            return;
        }
        List<I> missing = new ArrayList<>();
        for (I subject : subjects) {
            if (!remembered.containsKey(subject)) {
                missing.add(subject);
            }
        }
        if (!missing.isEmpty()) {
            record.about(missing, Set.of(events), before - 1).forEach((id, earlier) -> {
                Subject subject = new Subject(id);
                subject.recall(id, earlier);
                remembered.put(id, subject);
            });
        }
    }

    private void makeRoom() {
        Iterator<Subject> oldestFirst = remembered.values().iterator();
        while (entriesRemembered > room && oldestFirst.hasNext()) {
            entriesRemembered -= oldestFirst.next().events;
            oldestFirst.remove();
            allRemembered = false;
        }
    }

    private static NetworkId recordedNetwork(List<RecordedEvent> recorded) {
        return recorded.getFirst().event().networkId();
    }

    /** One subject as far as it has been projected. */
    private final class Subject {

        private final Timeline<E, S> timeline;
        private final Chronicle<E> chronicle = new Chronicle<>();
        private S state;
        private List<Stretch<S>> stretches = new ArrayList<>();
        private List<TemporalTable.Row<S>> rows = List.of();
        private int events;

        Subject(I id) {
            this.timeline = timelines.apply(id);
            this.state = timeline.beginning();
        }

        void add(I id, RecordedEvent recorded, TemporalTable<S>.Changes changes) throws SQLException {
            take(recorded);
            unfold(recorded);
            rows = changes.become(recorded.event().networkId(), id.value(), rows, stretches, recorded.recordedAt());
        }

        /** Most entries come last and only go on from the state before; a late entry or a correction changes what followed. */
        @SuppressWarnings("ReferenceEquality") // an entry that changes nothing gives back the very same state
        private void unfold(RecordedEvent recorded) {
            List<Chronicle.Entry<E>> entries = chronicle.entries();
            boolean comesLast = !(recorded.event() instanceof Correction)
                    && !entries.isEmpty()
                    && entries.getLast().id().equals(recorded.id());
            if (!comesLast) {
                state = timeline.last(entries);
                stretches = timeline.stretches(entries);
                return;
            }
            S next = timeline.after(state, entries.getLast());
            if (next != state) {
                timeline.goOn(stretches, next, entries.getLast().on());
                state = next;
            }
        }

        void recall(I id, List<RecordedEvent> earlier) {
            @Nullable Instant last = null;
            for (RecordedEvent recorded : earlier) {
                if (subjectsOf
                        .apply(TimelineRows.this.events.cast(recorded.event()))
                        .contains(id)) {
                    take(recorded);
                    last = recorded.recordedAt();
                }
            }
            if (last != null) {
                Instant known = last;
                state = timeline.last(chronicle.entries());
                stretches = timeline.stretches(chronicle.entries());
                rows = stretches.stream()
                        .map(stretch -> new TemporalTable.Row<>(stretch, known, true))
                        .toList();
            }
        }

        private void take(RecordedEvent recorded) {
            chronicle.add(recorded.id(), TimelineRows.this.events.cast(recorded.event()));
            events++;
            entriesRemembered++;
        }
    }
}
