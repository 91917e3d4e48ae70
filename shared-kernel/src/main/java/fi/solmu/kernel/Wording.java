package fi.solmu.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What someone wrote: a reason, a purpose, the text of an agreement.
 *
 * @param language the language of record, which decides when the translations differ
 * @param texts language code to text; the language of record is among them
 * @param author the member whose words these are; none when they are the record keeper's own
 */
public record Wording(
        String language,
        Map<String, String> texts,
        @Nullable MemberId author) {

    public Wording {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        String ofRecord = texts.get(language);
        if (ofRecord == null || ofRecord.isBlank()) {
            throw new IllegalArgumentException(
                    "a wording needs its text in the language of record, '" + language + "'");
        }
    }

    public static Wording of(String language, String text) {
        return new Wording(language, Map.of(language, text), null);
    }

    public Wording by(MemberId member) {
        return new Wording(language, texts, member);
    }
}
