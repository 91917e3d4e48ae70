package fi.solmu.command.evaluation;

import fi.solmu.command.evaluation.Urn.Given;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.QuestionResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What ballots come to, question by question: what one person answered to several questions is never seen together. */
final class Count {

    /** Of fewer answers only their number is kept: someone could be recognised. */
    static final int FEWEST = 5;

    /** Words that nobody says the language of. */
    private static final String UNDETERMINED = "und";

    private Count() {}

    static List<QuestionResult> of(List<Question> questions, Collection<Map<String, Given>> ballots) {
        return questions.stream().map(question -> of(question, ballots)).toList();
    }

    private static QuestionResult of(Question question, Collection<Map<String, Given>> ballots) {
        List<Given> given = ballots.stream()
                .map(ballot -> ballot.get(question.key()))
                .filter(Objects::nonNull)
                .toList();
        if (given.size() < FEWEST) {
            return new QuestionResult(question.key(), given.size(), List.of(), List.of());
        }
        List<Integer> counts = new ArrayList<>();
        for (int choice = 1; choice <= question.countable(); choice++) {
            int each = choice;
            counts.add((int) given.stream()
                    .filter(one -> Objects.equals(one.choice(), each))
                    .count());
        }
        List<Wording> texts = given.stream()
                .map(Given::text)
                .filter(Objects::nonNull)
                .sorted()
                .map(text -> Wording.of(UNDETERMINED, text))
                .toList();
        return new QuestionResult(question.key(), given.size(), counts, texts);
    }
}
