package fi.solmu.query.evaluation;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.evaluation.EvaluationView.ActionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what of evaluations waits for a reader in all their networks that are at work: to answer, to close, to do. */
@Component
final class EvaluationWaiting {

    private final EvaluationTable table;
    private final AnswersTable answers;
    private final NetworkZones networks;

    EvaluationWaiting(EvaluationTable table, AnswersTable answers, NetworkZones networks) {
        this.table = table;
        this.answers = answers;
        this.networks = networks;
    }

    /** What has been waiting longest comes first. */
    List<EvaluationWaitingView> of(Map<UUID, Standing> standings, Map<UUID, LocalDate> today) {
        Map<UUID, Map<String, String>> names = networks.atWork(today);
        Map<UUID, LocalDate> days = new HashMap<>(today);
        days.keySet().retainAll(names.keySet());
        Map<UUID, List<Told<EvaluationEvent>>> told = table.told(days, null, Subject.EVALUATION);
        Set<UUID> seats = standings.values().stream()
                .flatMap(standing -> standing.seats().stream())
                .collect(Collectors.toSet());
        Map<UUID, Set<UUID>> answered = answers.answered(
                told.values().stream()
                        .flatMap(List::stream)
                        .map(Told::subject)
                        .distinct()
                        .toList(),
                seats);
        List<EvaluationWaitingView> waiting = new ArrayList<>();
        told.forEach((network, ofNetwork) -> {
            var found = new InNetwork(
                    network,
                    names.getOrDefault(network, Map.of()),
                    standings.getOrDefault(network, Standing.NOBODY),
                    days.getOrDefault(network, LocalDate.MIN),
                    answered,
                    waiting);
            Told.bySubject(ofNetwork).values().forEach(found::look);
        });
        waiting.sort(Comparator.comparing(EvaluationWaitingView::since));
        return waiting;
    }

    private record InNetwork(
            UUID network,
            Map<String, String> name,
            Standing reader,
            LocalDate day,
            Map<UUID, Set<UUID>> answered,
            List<EvaluationWaitingView> waiting) {

        void look(List<Told<EvaluationEvent>> told) {
            EvaluationShown shown = new EvaluationShown(told);
            Optional<EvaluationView> view = shown.view(null);
            if (view.isPresent()) {
                shown.open().ifPresent(opened -> open(view.get(), opened));
                view.get().actions().forEach(action -> action(view.get(), action));
            }
        }

        private void open(EvaluationView view, Told<EvaluationOpened> opened) {
            LocalDate answerBy = opened.event().answerBy();
            if (day.isAfter(answerBy)) {
                if (reader.keeper()) {
                    add("close-evaluation", view, null, null, answerBy.plusDays(1), null);
                }
                return;
            }
            Set<UUID> done = answered.getOrDefault(view.id(), Set.of());
            for (MemberId member : opened.event().invited()) {
                if (reader.seats().contains(member.value()) && !done.contains(member.value())) {
                    add("answer-evaluation", view, member.value(), null, opened.on(), answerBy);
                }
            }
        }

        private void action(EvaluationView view, ActionView action) {
            if (action.doneOn() == null
                    && action.owner() != null
                    && reader.seats().contains(action.owner())) {
                add("do-action", view, action.owner(), action, action.on(), action.dueOn());
            }
        }

        private void add(
                String kind,
                EvaluationView view,
                @Nullable UUID member,
                @Nullable ActionView action,
                LocalDate since,
                @Nullable LocalDate due) {
            waiting.add(new EvaluationWaitingView(
                    kind,
                    network,
                    name,
                    view.id(),
                    view.instrument(),
                    view.title(),
                    member,
                    action == null ? null : action.id(),
                    action == null ? null : action.text(),
                    since,
                    due));
        }
    }
}
