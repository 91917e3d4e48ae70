package fi.solmu.command;

import fi.solmu.kernel.LocalText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that can be read: in languages that there are, not empty, not endless, and of characters that can be kept and shown. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Legible.OfWords.class, Legible.OfLocalText.class, Legible.OfPlainText.class})
public @interface Legible {

    int LONGEST_TITLE = 300;
    int LONGEST_REASON = 10_000;
    int LONGEST_TEXT = 50_000;

    /** How many characters each of the texts may have. */
    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at what someone wrote. */
    final class OfWords extends Texts implements ConstraintValidator<Legible, Words> {

        @Override
        public void initialize(Legible constraint) {
            longest(constraint.max());
        }

        @Override
        public boolean isValid(@Nullable Words words, ConstraintValidatorContext context) {
            return words == null || areLegible(words.wording().texts(), context);
        }
    }

    /** Looks at a name or a title. */
    final class OfLocalText extends Texts implements ConstraintValidator<Legible, LocalText> {

        @Override
        public void initialize(Legible constraint) {
            longest(constraint.max());
        }

        @Override
        public boolean isValid(@Nullable LocalText text, ConstraintValidatorContext context) {
            return text == null || areLegible(text.texts(), context);
        }
    }

    /** Looks at a text without a language, such as an address. It may be empty where nothing else forbids that. */
    final class OfPlainText extends Texts implements ConstraintValidator<Legible, String> {

        @Override
        public void initialize(Legible constraint) {
            longest(constraint.max());
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isFaultless(fault("the text", text), context);
        }
    }

    /** Looks at texts by language. */
    abstract class Texts {

        private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

        private int longest;

        void longest(int characters) {
            longest = characters;
        }

        boolean areLegible(Map<String, String> texts, ConstraintValidatorContext context) {
            Optional<String> fault = texts.entrySet().stream()
                    .flatMap(text -> faultIn(text.getKey(), text.getValue()).stream())
                    .findFirst();
            return isFaultless(fault, context);
        }

        static boolean isFaultless(Optional<String> fault, ConstraintValidatorContext context) {
            fault.ifPresent(sentence -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
            });
            return fault.isEmpty();
        }

        private Optional<String> faultIn(String language, String text) {
            if (!isLanguage(language)) {
                return Optional.of(
                        "texts are told by the code of their language, such as fi, sv or en; one of these is not");
            }
            if (text.isBlank()) {
                return Optional.of("the text in '" + language + "' is empty");
            }
            return fault("the text in '" + language + "'", text);
        }

        Optional<String> fault(String name, String text) {
            if (text.length() > longest) {
                return Optional.of(name + " has more than " + longest + " characters");
            }
            return text.codePoints().allMatch(Texts::canBeShown)
                    ? Optional.empty()
                    : Optional.of(name + " has a character that can't be shown");
        }

        /** A language has a name besides its code. */
        private static boolean isLanguage(String code) {
            return CODE.matcher(code).matches()
                    && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
        }

        private static boolean canBeShown(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
                case Character.SURROGATE -> false;
                default -> true;
            };
        }
    }
}
