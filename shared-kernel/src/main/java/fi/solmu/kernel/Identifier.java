package fi.solmu.kernel;

import java.util.Locale;
import java.util.UUID;

/**
 * Names one thing for ever.
 *
 * <p>An event is found again by every identifier that it carries: a {@code NetworkId} gives the tag {@code network:<uuid>}.
 */
public interface Identifier {

    UUID value();

    /** The kind of thing that is named, in lower case: {@code network}, {@code member}, {@code organisation}. */
    default String kind() {
        return kindOf(getClass());
    }

    static String kindOf(Class<? extends Identifier> type) {
        String name = type.getSimpleName();
        return name.substring(0, name.length() - "Id".length()).toLowerCase(Locale.ROOT);
    }
}
