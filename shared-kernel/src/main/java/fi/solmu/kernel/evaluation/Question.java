package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to everybody.
 *
 * @param key its name within its instrument, which stays the same from version to version
 * @param part the part of the instrument that it belongs to, if it has parts
 * @param steps how many steps a scale has; 0 for other kinds
 * @param options what there is to choose from; none for other kinds
 */
public record Question(
        String key,
        AnswerKind kind,
        LocalText text,
        @Nullable String part,
        int steps,
        List<LocalText> options) {

    public Question {
        options = List.copyOf(options);
    }

    /** How many different answers can be counted; none to a text. */
    public int countable() {
        return switch (kind) {
            case SCALE -> steps;
            case CHOICE -> options.size();
            case TEXT -> 0;
        };
    }
}
