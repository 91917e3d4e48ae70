package fi.solmu.query;

import fi.solmu.kernel.cycle.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the record itself shows of the items on the checklist of a phase. It can only suggest: a person decides. */
public interface ChecklistEvidence {

    /**
     * How far the record shows that an item is met.
     *
     * @param done of what it takes, how much there is
     * @param of how much it takes; 0 where there is nothing that could be done
     * @param on the day on which the latest of it came about
     * @param about the latest of it, where it is one thing with a name
     */
    record Evidence(
            Sign sign,
            int done,
            int of,
            @Nullable LocalDate on,
            @Nullable Thing about) {

        public static Evidence of(Sign sign, int done, int of) {
            return new Evidence(sign, done, of, null, null);
        }

        /** Whether it suggests that the item is met. */
        public boolean suffices() {
            return of > 0 && done >= of;
        }
    }

    /** Something on record that has a name. */
    record Thing(UUID id, Map<String, String> title) {}

    /** For those of the wanted signs that one can tell of: what is on record by the day that is asked about, in a phase since a day. */
    List<Evidence> since(LocalDate phaseBegan, Set<Sign> wanted, Question question);
}
