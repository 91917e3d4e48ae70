package fi.solmu.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name or a title in the network's own languages.
 *
 * @param texts language code (ISO 639-1: {@code fi}, {@code sv}, {@code en}) to text; at least one, none of them blank
 */
public record LocalText(Map<String, String> texts) {

    public LocalText {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text in '" + language + "' is empty");
            }
        });
    }

    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }
}
