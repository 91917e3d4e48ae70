package fi.solmu.query.evaluation;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.InstrumentPart;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.QuestionResult;
import fi.solmu.kernel.evaluation.StandardInstrument;
import fi.solmu.query.evaluation.EvaluationView.FigureView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that evaluations came to, so named that the same thing at different times can be laid side by side: what is asked on a scale
 * stands under the part that it belongs to, and parts stand under their instrument.
 */
final class Figures {

    private static final int DECIMALS = 2;
    private static final String MEAN = "mean";

    private Figures() {}

    static List<FigureView> recorded(EvaluationRecorded event) {
        return event.figures().stream()
                .map(figure -> {
                    String topic = Objects.requireNonNullElse(figure.group(), event.instrument());
                    return new FigureView(topic, figure.key(), name(topic, figure), figure.value(), figure.scale());
                })
                .toList();
    }

    private static @Nullable Map<String, String> name(String topic, Figure figure) {
        LocalText own = figure.name();
        return own != null ? own.texts() : standard(topic, figure.key()).orElse(null);
    }

    /** What something is called in the questions that come with Solmu. */
    private static Optional<Map<String, String>> standard(String topic, String key) {
        for (Instrument instrument : StandardInstrument.ALL) {
            if (instrument.key().equals(topic)) {
                Optional<InstrumentPart> part = instrument.parts().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst();
                if (part.isPresent()) {
                    return part.map(found -> found.name().texts());
                }
            }
            Optional<Question> question = instrument.questions().stream()
                    .filter(each -> topic.equals(each.part()) && each.key().equals(key))
                    .findFirst();
            if (question.isPresent()) {
                return question.map(found -> found.text().texts());
            }
        }
        return Optional.empty();
    }

    /** Questions first, then the parts, then all together; what so few answered that it is hidden is left out. */
    static List<FigureView> counted(Instrument instrument, List<QuestionResult> results) {
        Map<String, QuestionResult> byQuestion =
                results.stream().collect(Collectors.toMap(QuestionResult::question, Function.identity()));
        List<FigureView> figures = new ArrayList<>();
        for (Question question : instrument.questions()) {
            mean(question, byQuestion)
                    .ifPresent(mean -> figures.add(new FigureView(
                            Objects.requireNonNullElse(question.part(), instrument.key()),
                            question.key(),
                            question.text().texts(),
                            mean,
                            "1-" + question.steps())));
        }
        if (instrument.parts().size() > 1) {
            parts(instrument, byQuestion, figures);
        }
        return figures;
    }

    private static void parts(Instrument instrument, Map<String, QuestionResult> results, List<FigureView> figures) {
        List<BigDecimal> means = new ArrayList<>();
        for (InstrumentPart part : instrument.parts()) {
            List<BigDecimal> ofPart = new ArrayList<>();
            for (Question question : instrument.questions()) {
                if (part.key().equals(question.part())) {
                    mean(question, results).ifPresent(ofPart::add);
                }
            }
            if (!ofPart.isEmpty()) {
                BigDecimal mean = mean(ofPart);
                means.add(mean);
                figures.add(
                        new FigureView(instrument.key(), part.key(), part.name().texts(), mean, scale(instrument)));
            }
        }
        if (means.size() == instrument.parts().size()) {
            figures.add(new FigureView(instrument.key(), MEAN, null, mean(means), scale(instrument)));
        }
    }

    /** One scale for all of its questions, or none. */
    private static @Nullable String scale(Instrument instrument) {
        List<Integer> steps = instrument.questions().stream()
                .map(Question::steps)
                .filter(each -> each > 0)
                .distinct()
                .toList();
        return steps.size() == 1 ? "1-" + steps.getFirst() : null;
    }

    private static Optional<BigDecimal> mean(Question question, Map<String, QuestionResult> results) {
        return question.steps() == 0
                ? Optional.empty()
                : Optional.ofNullable(results.get(question.key())).flatMap(Figures::mean);
    }

    /** What was answered on a scale, on average; nothing where the counts are not told. */
    static Optional<BigDecimal> mean(QuestionResult result) {
        long answers = 0;
        long sum = 0;
        for (int i = 0; i < result.counts().size(); i++) {
            answers += result.counts().get(i);
            sum += (long) (i + 1) * result.counts().get(i);
        }
        return answers == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
