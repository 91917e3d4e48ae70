package fi.solmu.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.evaluation.Urn.Given;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.AnswerKind;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.QuestionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of ballots only what all of them say together is left. */
class CountTest {

    private static final LocalText TEXT = LocalText.of("fi", "Kysymys");
    private static final Question SCALE = new Question("scale", AnswerKind.SCALE, TEXT, null, 3, List.of());
    private static final Question CHOICE =
            new Question("choice", AnswerKind.CHOICE, TEXT, null, 0, List.of(TEXT, LocalText.of("fi", "Toinen")));
    private static final Question WORDS = new Question("words", AnswerKind.TEXT, TEXT, null, 0, List.of());

    @Test
    void eachQuestionIsCountedByItself() {
        List<Map<String, Given>> ballots = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ballots.add(Map.of("scale", step(i % 2 == 0 ? 3 : 1), "choice", step(2)));
        }
        assertThat(Count.of(List.of(SCALE, CHOICE), ballots))
                .containsExactly(
                        new QuestionResult("scale", 5, List.of(2, 0, 3), List.of()),
                        new QuestionResult("choice", 5, List.of(0, 5), List.of()));
    }

    @Test
    void ofFewerThanFiveAnswersToAQuestionOnlyTheirNumberIsKept() {
        List<Map<String, Given>> ballots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ballots.add(Map.of("scale", step(3), "words", new Given(null, "Sana " + i)));
        }
        ballots.add(Map.of("scale", step(3)));
        assertThat(Count.of(List.of(SCALE, WORDS), ballots))
                .containsExactly(
                        new QuestionResult("scale", 5, List.of(0, 0, 5), List.of()),
                        new QuestionResult("words", 4, List.of(), List.of()));
    }

    @Test
    void whatWasWrittenStandsInAlphabeticalOrderWhoeverWroteFirst() {
        List<Map<String, Given>> ballots = new ArrayList<>();
        for (String word : List.of("kyllä", "ei", "ehkä", "aina", "joskus")) {
            ballots.add(Map.of("words", new Given(null, word)));
        }
        assertThat(Count.of(List.of(WORDS), ballots).getFirst().texts())
                .extracting(Wording::texts)
                .extracting(texts -> texts.values().iterator().next())
                .containsExactly("aina", "ehkä", "ei", "joskus", "kyllä");
    }

    private static Given step(int step) {
        return new Given(step, null);
    }
}
