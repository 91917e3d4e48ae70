package fi.solmu.query.history;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of one interface language for the history's sentences. */
final class Language {

    static final List<Language> ALL = List.of(new Language("fi"), new Language("sv"), new Language("en"));

    private final String code;
    private final ResourceBundle words;
    private final DateTimeFormatter days;

    private Language(String code) {
        Locale locale = Locale.of(code);
        this.code = code;
        this.words = ResourceBundle.getBundle(
                "fi.solmu.query.history.sentences",
                locale,
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.days = DateTimeFormatter.ofPattern(words.getString("day"), locale);
    }

    String code() {
        return code;
    }

    String sentence(String key, Map<String, String> parts) {
        String sentence = words.getString(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            String name = sentence.substring(open + 1, close);
            String part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException(key + " in " + code + " asks for " + name);
            }
            filled.append(sentence, from, open).append(part);
            from = close + 1;
        }
        return filled.append(sentence.substring(from)).toString();
    }

    /** A word of an open vocabulary: translated when it is known, else as it was written. */
    String word(String vocabulary, String word) {
        try {
            return words.getString(vocabulary + "." + word);
        } catch (MissingResourceException e) {
            return word;
        }
    }

    String quote(String text) {
        return sentence("quote", Map.of("text", text));
    }

    /** As it is written in the language, with all its decimals. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.of(code));
        format.setMaximumFractionDigits(number.scale() < 0 ? 0 : number.scale());
        return format.format(number);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + words.getString("and") + " " + names.get(last);
    }
}
