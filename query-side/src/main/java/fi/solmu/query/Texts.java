package fi.solmu.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Names, titles and wordings as they stand in a view's columns: JSON, readable with psql. */
public final class Texts {

    /** A wording as the interface shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WordingView(
            String language,
            Map<String, String> texts,
            @Nullable UUID author) {

        public static WordingView of(Wording wording) {
            MemberId author = wording.author();
            return new WordingView(wording.language(), wording.texts(), author == null ? null : author.value());
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private Texts() {}

    public static String json(LocalText text) {
        return byLanguage(text.texts());
    }

    public static @Nullable String json(@Nullable Wording wording) {
        if (wording == null) {
            return null;
        }
        MemberId author = wording.author();
        return "{\"language\":" + quoted(wording.language()) + ",\"texts\":" + byLanguage(wording.texts())
                + (author == null ? "}" : ",\"author\":\"" + author + "\"}");
    }

    public static Map<String, String> texts(String json) {
        return JSON.readValue(json, BY_LANGUAGE);
    }

    public static @Nullable WordingView wording(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, WordingView.class);
    }

    /** Written by hand, because a rebuild writes millions of short texts and a mapper's set-up costs more than the text. */
    private static String byLanguage(Map<String, String> texts) {
        StringBuilder json = new StringBuilder(64).append('{');
        texts.forEach((language, text) -> {
            json.append(json.length() == 1 ? "" : ",");
            quote(language, json);
            json.append(':');
            quote(text, json);
        });
        return json.append('}').toString();
    }

    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        quote(text, json);
        return json.toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
