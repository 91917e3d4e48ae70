package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.evaluation.StandardInstrument;
import fi.solmu.query.Words;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Questions that can be asked, or were.
 *
 * @param standard whether they come with Solmu
 */
record InstrumentView(
        String key,
        int version,
        boolean standard,
        Map<String, String> name,
        String source,
        String licence,
        List<PartView> parts,
        List<QuestionView> questions) {

    record PartView(String key, Map<String, String> name) {}

    /**
     * A question.
     *
     * @param steps of a scale
     * @param options of a choice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
            String key,

            @Schema(allowableValues = {"scale", "choice", "text"})
            String kind,

            Map<String, String> text,
            @Nullable String part,
            @Nullable Integer steps,
            @Nullable List<Map<String, String>> options) {}

    static InstrumentView of(Instrument instrument) {
        return new InstrumentView(
                instrument.key(),
                instrument.version(),
                StandardInstrument.isOne(instrument.key()),
                instrument.name().texts(),
                instrument.source(),
                instrument.licence(),
                instrument.parts().stream()
                        .map(part -> new PartView(part.key(), part.name().texts()))
                        .toList(),
                instrument.questions().stream().map(InstrumentView::question).toList());
    }

    private static QuestionView question(Question question) {
        return new QuestionView(
                question.key(),
                Words.spell(question.kind()),
                question.text().texts(),
                question.part(),
                question.steps() == 0 ? null : question.steps(),
                question.options().isEmpty()
                        ? null
                        : question.options().stream().map(LocalText::texts).toList());
    }
}
