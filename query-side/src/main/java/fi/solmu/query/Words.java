package fi.solmu.query;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Enum values as the interface spells them, in kebab case: {@code jointly-led-strategic}. */
public final class Words {

    private static final Map<Enum<?>, String> SPELLED = new ConcurrentHashMap<>();

    private Words() {}

    public static String spell(Enum<?> value) {
        return SPELLED.computeIfAbsent(
                value, spelled -> spelled.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The value that is spelled so. */
    public static <E extends Enum<E>> E read(Class<E> vocabulary, String spelled) {
        return Enum.valueOf(vocabulary, spelled.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
