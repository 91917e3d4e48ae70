package fi.solmu.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.evaluation.AnswerKind;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.QuestionResult;
import fi.solmu.kernel.evaluation.StandardInstrument;
import fi.solmu.query.evaluation.EvaluationView.FigureView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers bear such names that the same thing at different times can be laid side by side. */
class FiguresTest {

    private static final Instrument CORE = StandardInstrument.called("core").orElseThrow();

    @Test
    void whatWasAskedHereAndWhatWasRecordedAreTheSameThing() {
        List<FigureView> asked = Figures.counted(CORE, all(List.of(0, 0, 0, 5, 0)));
        List<FigureView> recorded = Figures.recorded(new EvaluationRecorded(
                NetworkId.random(),
                EvaluationId.random(),
                "core-self-assessment",
                null,
                null,
                15,
                List.of(),
                List.of(
                        new Figure("core", "jointDevelopmentProcesses", null, new BigDecimal("2.2"), "1-5"),
                        new Figure("core", "mean", null, new BigDecimal("2.63"), "1-5")),
                null,
                null,
                null,
                LocalDate.of(2024, 5, 28)));
        assertThat(recorded)
                .allSatisfy(figure -> assertThat(asked)
                        .anySatisfy(same -> assertThat(List.of(same.topic(), same.key()))
                                .isEqualTo(List.of(figure.topic(), figure.key()))));
        assertThat(recorded.getFirst().name()).containsEntry("en", "Processes of joint development");
        assertThat(asked.getFirst())
                .isEqualTo(new FigureView(
                        "dialogueAndSharedKnowledge",
                        "knowsOthers",
                        CORE.questions().getFirst().text().texts(),
                        new BigDecimal("4.00"),
                        "1-5"));
        assertThat(asked.getLast().key()).isEqualTo("mean");
    }

    @Test
    void whatIsHiddenIsInNoAverage() {
        List<QuestionResult> results = CORE.questions().stream()
                .map(question -> question.key().equals("knowsOthers")
                        ? new QuestionResult(question.key(), 5, List.of(0, 0, 0, 0, 5), List.of())
                        : new QuestionResult(question.key(), 4, List.of(), List.of()))
                .toList();
        assertThat(Figures.counted(CORE, results))
                .extracting(FigureView::key)
                .containsExactly("knowsOthers", "dialogueAndSharedKnowledge");
    }

    @Test
    void aMeanIsOfThoseWhoAnswered() {
        assertThat(Figures.mean(new QuestionResult("q", 6, List.of(1, 0, 2, 0, 3), List.of())))
                .contains(new BigDecimal("3.67"));
        assertThat(Figures.mean(new QuestionResult("q", 4, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void wordsAndChoicesComeToNoNumber() {
        Instrument own = new Instrument(
                "own",
                1,
                LocalText.of("fi", "Oma"),
                "me",
                "CC0-1.0",
                List.of(),
                List.of(new Question(
                        "colour",
                        AnswerKind.CHOICE,
                        LocalText.of("fi", "Väri"),
                        null,
                        0,
                        List.of(LocalText.of("fi", "sininen"), LocalText.of("fi", "punainen")))));
        assertThat(Figures.counted(own, List.of(new QuestionResult("colour", 5, List.of(2, 3), List.of()))))
                .isEmpty();
    }

    private static List<QuestionResult> all(List<Integer> counts) {
        return CORE.questions().stream()
                .map(question -> new QuestionResult(
                        question.key(), 5, question.kind() == AnswerKind.TEXT ? List.of() : counts, List.of()))
                .toList();
    }
}
