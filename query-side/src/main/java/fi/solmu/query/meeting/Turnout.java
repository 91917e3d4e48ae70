package fi.solmu.query.meeting;

import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.query.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked to one meeting and who came, counted by seats. Of what was recorded of one member the last word counts, in the order
 * of recording.
 *
 * @param invited seats that were asked
 * @param present seats that were taken, by deputies among others
 * @param byDeputy those of them in which someone sat for the member
 * @param excused seats that were not taken, and whose members had said so
 * @param absent seats that were not taken, without a word
 * @param unrecorded seats that were asked and of which nothing is recorded
 */
record Turnout(int invited, int present, int byDeputy, int excused, int absent, int unrecorded) {

    static final Turnout NONE = new Turnout(0, 0, 0, 0, 0, 0);

    static Turnout of(Collection<ToldRow> told) {
        Map<UUID, ToldRow> attended = attendance(told);
        Set<UUID> invited = new LinkedHashSet<>();
        for (ToldRow row : told) {
            UUID member = row.member();
            if (row.tells() == Tells.INVITED && member != null) {
                invited.add(member);
            }
        }
        int unrecorded = (int)
                invited.stream().filter(member -> !attended.containsKey(member)).count();
        int deputies = count(attended, Attendance.BY_DEPUTY);
        return new Turnout(
                invited.size(),
                count(attended, Attendance.PRESENT) + deputies,
                deputies,
                count(attended, Attendance.EXCUSED),
                count(attended, Attendance.ABSENT),
                unrecorded);
    }

    /** By home organisation: the one for which the seat was taken or would have been, else the one for which it was asked. */
    static Map<UUID, Turnout> byHome(Collection<ToldRow> told) {
        Map<UUID, ToldRow> attended = attendance(told);
        Map<UUID, Turnout> homes = new LinkedHashMap<>();
        Set<UUID> counted = new LinkedHashSet<>();
        for (ToldRow row : told) {
            UUID member = row.member();
            if (member != null && row.tells() == Tells.INVITED && counted.add(member)) {
                ToldRow recorded = attended.get(member);
                add(
                        homes,
                        (recorded == null ? row : recorded).organisation(),
                        new Turnout(1, 0, 0, 0, 0, recorded == null ? 1 : 0));
            }
        }
        attended.values().forEach(row -> add(homes, row.organisation(), one(Words.read(Attendance.class, word(row)))));
        return homes;
    }

    /** The last word about each member. */
    static Map<UUID, ToldRow> attendance(Collection<ToldRow> told) {
        Map<UUID, ToldRow> attended = new LinkedHashMap<>();
        for (ToldRow row : told) {
            if (row.tells() == Tells.ATTENDED && row.member() != null) {
                attended.merge(row.member(), row, (one, other) -> one.position() > other.position() ? one : other);
            }
        }
        return attended;
    }

    static boolean seated(ToldRow attended) {
        return Words.read(Attendance.class, word(attended)).seated();
    }

    Turnout plus(Turnout other) {
        return new Turnout(
                invited + other.invited,
                present + other.present,
                byDeputy + other.byDeputy,
                excused + other.excused,
                absent + other.absent,
                unrecorded + other.unrecorded);
    }

    private static Turnout one(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> new Turnout(0, 1, 0, 0, 0, 0);
            case BY_DEPUTY -> new Turnout(0, 1, 1, 0, 0, 0);
            case EXCUSED -> new Turnout(0, 0, 0, 1, 0, 0);
            case ABSENT -> new Turnout(0, 0, 0, 0, 1, 0);
        };
    }

    private static void add(Map<UUID, Turnout> homes, @Nullable UUID home, Turnout turnout) {
        if (home != null) {
            homes.merge(home, turnout, Turnout::plus);
        }
    }

    private static int count(Map<UUID, ToldRow> attended, Attendance attendance) {
        String spelled = Words.spell(attendance);
        return (int) attended.values().stream().filter(row -> row.says(spelled)).count();
    }

    private static String word(ToldRow row) {
        return row.word() == null ? "" : row.word();
    }
}
