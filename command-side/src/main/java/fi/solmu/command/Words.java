package fi.solmu.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import fi.solmu.kernel.Wording;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;

/** Words as people send them: a {@link Wording}, or a plain string in the language that they use the product in. */
public record Words(Wording wording) {

    /** The wording, where there is one. */
    public static @Nullable Wording of(@Nullable Words words) {
        return words == null ? null : words.wording();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words from(JsonNode node) {
        if (node.isString()) {
            return new Words(Wording.of(LocaleContextHolder.getLocale().getLanguage(), node.stringValue()));
        }
        Map<String, String> texts = new TreeMap<>();
        node.path("texts")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return new Words(new Wording(node.path("language").asString(""), texts, null));
    }
}
