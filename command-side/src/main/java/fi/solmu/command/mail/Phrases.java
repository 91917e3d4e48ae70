package fi.solmu.command.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What letters say, in the languages in which they can be written. */
final class Phrases {

    /** The first is the one for networks that use none of them. */
    static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle phrases;

    private Phrases(Locale language) {
        this.language = language;
        this.phrases = ResourceBundle.getBundle("fi.solmu.command.mail.letters", language, EXACTLY);
    }

    static Phrases in(String language) {
        return new Phrases(Locale.of(language));
    }

    String day(LocalDate day) {
        return format("day").format(day);
    }

    /** How dates and times are written here. */
    DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), language);
    }

    /** With what stands in it put in place of its names in braces, by turns a name and a text. */
    String say(String key, String... filled) {
        String phrase = phrases.getString(key);
        for (int i = 0; i < filled.length; i += 2) {
            phrase = phrase.replace("{" + filled[i] + "}", filled[i + 1]);
        }
        return phrase;
    }
}
