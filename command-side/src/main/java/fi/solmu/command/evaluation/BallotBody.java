package fi.solmu.command.evaluation;

import static fi.solmu.command.Legible.LONGEST_REASON;

import fi.solmu.command.BadInput;
import fi.solmu.command.Legible;
import fi.solmu.command.evaluation.Urn.Given;
import fi.solmu.kernel.evaluation.AnswerKind;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as someone sends it.
 *
 * @param secret drawn by the browser and known to nobody else; under the same one the ballot can be changed
 * @param answers by the names of the questions; what is left out stays unanswered
 */
record BallotBody(
        @NotNull @Size(min = 22, max = 100) String secret,
        @NotEmpty @Size(max = 60) Map<String, @NotNull @Valid AnswerBody> answers) {

    /**
     * What is given to one question.
     *
     * @param choice the step or the option, from 1
     */
    record AnswerBody(
            @Nullable Integer choice,
            @Nullable @Legible(max = LONGEST_REASON) String text) {}

    Map<String, Given> ballot(Instrument instrument) {
        Map<String, Question> questions =
                instrument.questions().stream().collect(Collectors.toMap(Question::key, Function.identity()));
        Map<String, Given> ballot = new TreeMap<>();
        answers.forEach((key, answer) -> ballot.put(key, given(key, questions.get(key), answer)));
        return ballot;
    }

    private static Given given(String key, @Nullable Question question, AnswerBody answer) {
        String pointer = "/answers/" + key.replace("~", "~0").replace("/", "~1");
        if (question == null) {
            throw BadInput.at(pointer, "This is not asked.");
        }
        Integer choice = answer.choice();
        String text = answer.text();
        if (question.kind() == AnswerKind.TEXT) {
            if (choice != null || text == null || text.isBlank()) {
                throw BadInput.at(pointer, "Words are expected here, and no number.");
            }
            return new Given(null, text.strip());
        }
        if (text != null || choice == null || choice < 1 || choice > question.countable()) {
            throw BadInput.at(pointer, "A number from 1 to " + question.countable() + " is expected here.");
        }
        return new Given(choice, null);
    }
}
