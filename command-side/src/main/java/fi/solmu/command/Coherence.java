package fi.solmu.command;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is on record about something must make sense from its first day to its last, late entries and corrections included. */
public final class Coherence {

    private Coherence() {}

    /**
     * Were these events recorded too, every entry would still follow from those before it.
     *
     * @param live takes in entry by entry, from nothing, and refuses what can't follow
     */
    public static <E extends Event> void assertFit(Chronicle<E> chronicle, List<E> events, Consumer<Entry<E>> live) {
        Chronicle<E> candidate = chronicle;
        Set<EntryId> own = new HashSet<>();
        for (E event : events) {
            EntryId id = EntryId.random();
            own.add(id);
            candidate = candidate.with(id, event);
        }
        for (Entry<E> entry : candidate.entries()) {
            try {
                live.accept(entry);
            } catch (RuleViolation violation) {
                throw own.contains(entry.id()) ? violation : contradicts(entry);
            }
        }
    }

    /** For lives of things that are lived through entry by entry: what does not hold breaks the rule. */
    public static void require(boolean holds, String code, String sentence) {
        if (!holds) {
            throw new RuleViolation(code, sentence);
        }
    }

    public static RuleViolation contradicts(Entry<?> entry) {
        return new RuleViolation(
                "contradicts-other-entry",
                "What is on record for " + entry.on() + " would no longer make sense. Correct that entry first.");
    }
}
