package fi.solmu.command.evaluation;

import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Legible;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.evaluation.AnswerKind;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.InstrumentPart;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.StandardInstrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A network's own questions, as someone sends them.
 *
 * @param key the name under which they were asked before; none for new ones
 * @param source who wrote the questions, or what they follow
 * @param licence under which terms they may be used
 */
record InstrumentBody(
        @Nullable @Pattern(regexp = NAME) String key,
        @NotNull @Legible(max = LONGEST_TITLE) LocalText name,
        @NotBlank @Legible(max = LONGEST_TITLE) String source,
        @NotBlank @Legible(max = LONGEST_TITLE) String licence,
        @NotNull @Size(max = 12) List<@NotNull @Valid PartBody> parts,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid QuestionBody> questions) {

    static final String NAME = "[A-Za-z0-9][A-Za-z0-9-]{0,59}";

    private static final int FEWEST_STEPS = 2;
    private static final int MOST_STEPS = 11;

    /** Questions that are looked at together. */
    record PartBody(
            @NotNull @Pattern(regexp = NAME) String key,
            @NotNull @Legible(max = LONGEST_TITLE) LocalText name) {}

    /**
     * A question.
     *
     * @param key its name, the same from version to version; one is made where there is none
     * @param steps how many steps a scale has, from 2 to 11; for scales only
     * @param options what there is to choose from, at least two; for choices only
     */
    record QuestionBody(
            @Nullable @Pattern(regexp = NAME) String key,
            @NotNull AnswerKind kind,
            @NotNull @Legible(max = LONGEST_TITLE) LocalText text,
            @Nullable String part,
            @Nullable Integer steps,
            @Nullable @Size(max = 20) List<@NotNull @Legible(max = LONGEST_TITLE) LocalText> options) {

        Question question(int place, Set<String> parts) {
            String pointer = "/instrument/questions/" + place;
            if (part != null && !parts.contains(part)) {
                throw BadInput.at(pointer + "/part", "There is no part called '" + part + "'.");
            }
            boolean stepped = steps != null && steps >= FEWEST_STEPS && steps <= MOST_STEPS;
            if (kind == AnswerKind.SCALE ? !stepped : steps != null) {
                throw BadInput.at(pointer + "/steps", "A scale has from 2 to 11 steps, and other questions have none.");
            }
            boolean optional = options != null && options.size() > 1;
            if (kind == AnswerKind.CHOICE ? !optional : options != null && !options.isEmpty()) {
                throw BadInput.at(
                        pointer + "/options", "A choice has at least two options, and other questions have none.");
            }
            return new Question(
                    key == null ? "q" + (place + 1) : key,
                    kind,
                    text,
                    part,
                    steps == null ? 0 : steps,
                    options == null ? List.of() : options);
        }
    }

    /** The instrument, in a version that is told later. */
    Instrument instrument(String freshKey) {
        if (key != null && StandardInstrument.isOne(key)) {
            throw BadInput.at("/instrument/key", "These questions are asked as they are. Give your own another name.");
        }
        Set<String> partKeys = parts.stream().map(PartBody::key).collect(Collectors.toSet());
        if (partKeys.size() < parts.size()) {
            throw BadInput.at("/instrument/parts", "Two parts have the same name.");
        }
        List<Question> asked = new ArrayList<>();
        Set<String> taken = new HashSet<>(partKeys);
        for (QuestionBody body : questions) {
            Question question = body.question(asked.size(), partKeys);
            if (!taken.add(question.key())) {
                throw BadInput.at(
                        "/instrument/questions/" + asked.size() + "/key",
                        "The name '" + question.key() + "' is used twice.");
            }
            asked.add(question);
        }
        return new Instrument(
                key == null ? freshKey : key,
                1,
                name,
                source,
                licence,
                parts.stream()
                        .map(part -> new InstrumentPart(part.key(), part.name()))
                        .toList(),
                asked);
    }
}
