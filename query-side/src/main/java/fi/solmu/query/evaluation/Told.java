package fi.solmu.query.evaluation;

import fi.solmu.kernel.evaluation.EvaluationEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry tells, on the day on which it counts.
 *
 * @param subject the evaluation, the indicator, or what is to spread
 */
record Told<E>(UUID subject, UUID entryId, LocalDate on, E event) {

    /** What is told of each subject, in its order; subjects in the order in which they are first told of. */
    static Map<UUID, List<Told<EvaluationEvent>>> bySubject(List<Told<EvaluationEvent>> told) {
        Map<UUID, List<Told<EvaluationEvent>>> bySubject = new LinkedHashMap<>();
        told.forEach(each -> bySubject
                .computeIfAbsent(each.subject(), first -> new ArrayList<>())
                .add(each));
        return bySubject;
    }

    /** What of one kind is told. */
    static <E extends EvaluationEvent> List<Told<E>> of(Class<E> kind, List<Told<EvaluationEvent>> told) {
        return told.stream()
                .filter(each -> kind.isInstance(each.event()))
                .map(each -> new Told<>(each.subject(), each.entryId(), each.on(), kind.cast(each.event())))
                .toList();
    }

    static <E extends EvaluationEvent> Optional<Told<E>> first(Class<E> kind, List<Told<EvaluationEvent>> told) {
        return of(kind, told).stream().findFirst();
    }
}
