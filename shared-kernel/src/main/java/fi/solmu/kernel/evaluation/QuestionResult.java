package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.Wording;
import java.util.List;

/**
 * What was answered to one question, by nobody in particular.
 *
 * @param answers how many answered it
 * @param counts how many gave each answer, from the first step or option on; none where so few answered that someone could be recognised
 * @param texts what was written, in alphabetical order; none likewise
 */
public record QuestionResult(String question, int answers, List<Integer> counts, List<Wording> texts) {

    public QuestionResult {
        counts = List.copyOf(counts);
        texts = List.copyOf(texts);
    }
}
