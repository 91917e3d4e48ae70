package fi.solmu.query.evaluation;

import fi.solmu.query.evaluation.EvaluationView.FigureView;
import fi.solmu.query.evaluation.EvaluationsView.PointView;
import fi.solmu.query.evaluation.EvaluationsView.TrendView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the numbers that evaluations came to beside each other. What was measured on another scale is another series. */
final class Trends {

    private record Same(String topic, String key, @Nullable String scale) {}

    private Trends() {}

    static List<TrendView> of(List<EvaluationView> evaluations) {
        Map<Same, List<PointView>> points = new LinkedHashMap<>();
        Map<Same, Map<String, String>> names = new LinkedHashMap<>();
        evaluations.stream()
                .sorted(Comparator.comparing(Trends::day).thenComparing(EvaluationView::id))
                .forEach(evaluation -> {
                    for (FigureView figure : evaluation.figures()) {
                        Same same = new Same(figure.topic(), figure.key(), figure.scale());
                        points.computeIfAbsent(same, first -> new ArrayList<>())
                                .add(new PointView(
                                        evaluation.id(), day(evaluation), figure.value(), counted(evaluation)));
                        if (figure.name() != null) {
                            names.put(same, figure.name());
                        }
                    }
                });
        return points.entrySet().stream()
                .map(each -> new TrendView(
                        each.getKey().topic(),
                        each.getKey().key(),
                        names.get(each.getKey()),
                        each.getKey().scale(),
                        each.getValue()))
                .toList();
    }

    /** There are numbers only where there are answers. */
    private static int counted(EvaluationView evaluation) {
        return Objects.requireNonNull(evaluation.answers(), "numbers without answers");
    }

    /** What was asked here counts for the day on which it was closed. */
    private static LocalDate day(EvaluationView evaluation) {
        return Objects.requireNonNullElse(evaluation.closedOn(), evaluation.on());
    }
}
