package fi.solmu.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the record itself shows of how a network's work goes, to be laid beside what its people say of it. */
public interface Signs {

    /** Where a sign tells of no part of the core, but of what kind of network this is. */
    String KIND = "kind";

    /**
     * One sign: of so many cases so many are as one would wish.
     *
     * @param key which sign it is
     * @param part the part of the core of network work that it tells of, by its key in the standard instrument, or {@link #KIND}
     * @param met of the cases, how many
     * @param cases how many there were
     * @param days how long it usually took where it is about time: the median, in days; none when nothing came about yet
     * @param things the cases one by one, where they are things with a name of their own
     */
    record Sign(
            String key,
            String part,
            int met,
            int cases,
            @Nullable Integer days,
            List<Thing> things) {

        public static Sign of(String key, String part, int met, int cases) {
            return new Sign(key, part, met, cases, null, List.of());
        }

        /** Of what is about time: the cases that came about, each with its days, out of all. */
        public static Sign inDays(String key, String part, List<Integer> days, int cases) {
            List<Integer> sorted = days.stream().sorted().toList();
            return new Sign(
                    key,
                    part,
                    days.size(),
                    cases,
                    sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2),
                    List.of());
        }

        /** Each thing is a case, met when it is met wholly. */
        public static Sign ofThings(String key, String part, List<Thing> things) {
            return new Sign(
                    key, part, (int) things.stream().filter(Thing::wholly).count(), things.size(), null, things);
        }
    }

    /**
     * A case with a name.
     *
     * @param met of what it consists of, how much
     * @param of out of how much
     */
    record Thing(UUID id, Map<String, String> title, int met, int of) {

        boolean wholly() {
            return met == of;
        }
    }

    /** The signs of the days from one to the one that is asked about, both included, as they are known to the question. */
    List<Sign> since(LocalDate from, Question question);
}
