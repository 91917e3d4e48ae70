package fi.solmu.eventstore;

/** How long the tests with many rounds run: shortened by default, in full with {@code -Plong-tests}. */
public final class LongTests {

    private LongTests() {}

    public static int rounds(int shortened, int full) {
        return Boolean.getBoolean("long-tests") ? full : shortened;
    }
}
