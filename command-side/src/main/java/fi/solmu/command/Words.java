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
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            switch (part.getKey()) {
                case "language" -> require(part.getValue().isString());
                case "texts" ->
                    part.getValue().properties().forEach(text -> {
                        require(text.getValue().isString());
                        texts.put(text.getKey(), text.getValue().stringValue());
                    });
                default -> require(false);
            }
        }
        return new Words(new Wording(node.path("language").asString(""), texts, null));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "words are a text, or an object of a language and of texts by language, and nothing else");
        }
    }
}
